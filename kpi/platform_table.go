package kpi

import "example.com/socialorg"

// A caveat is the place of a text in caveats; the zero is none.
type caveat uint8

const (
	caveatOrganic caveat = iota + 1
	caveatOrganicSaves
	caveatViewsForImpressions
	caveatRetired
	caveatRetiredEverywhere
	caveatPageFans
	caveatPageViews
	caveatPageFollows
	caveatPrivate
	caveatPrivateOrNot
	caveatAllClicks
	caveatProfileLinks
	caveatEngagedViews
	caveatQuotes
	caveatSocialGroups
	caveatTotalInteractions
)

var caveats = [...]socialorg.Text{
	caveatOrganic:             {EN: "Paid posts are left out; where there is nothing, the answer is empty instead of 0.", ES: "No incluye lo pagado; cuando no hay datos, la respuesta llega vacía en lugar de ser 0."},
	caveatOrganicSaves:        {EN: "This is the name for a post; for an account it is saves.", ES: "Este es el nombre para una publicación; para una cuenta es saves."},
	caveatViewsForImpressions: {EN: "Takes the place of impressions, and does not count the same: the two make no series.", ES: "Ocupa el lugar de impressions y no cuenta lo mismo: los dos no forman una serie."},
	caveatRetired:             {EN: "Refused from version 22 on, and since that day in every version: one refused name fails the whole request.", ES: "Se rechaza a partir de la versión 22 y, desde ese día, en todas: un nombre rechazado hace fallar toda la petición.", ES419: "Se rechaza a partir de la versión 22 y, desde ese día, en todas: un nombre rechazado hace fallar toda la solicitud."},
	caveatRetiredEverywhere:   {EN: "Refused since that day in every version; the name that took its place counts otherwise, and the two make no series.", ES: "Se rechaza desde ese día en todas las versiones; el nombre que la sustituye cuenta de otra manera, y los dos no forman una serie."},
	caveatPageFans:            {EN: "Counted likes of the page, and not its followers; refused since that day in every version.", ES: "Contaba los me gusta de la página, no sus seguidores; se rechaza desde ese día en todas las versiones."},
	caveatPageViews:           {EN: "Takes the place of the impressions of pages and posts, which Meta retired in two waves, on 15 November 2025 and 15 June 2026; it does not count the same.", ES: "Ocupa el lugar de las impresiones de páginas y publicaciones, que Meta retiró en dos fases, el 15 de noviembre de 2025 y el 15 de junio de 2026; no cuenta lo mismo."},
	caveatPageFollows:         {EN: "Takes the place of page_fans, which counted likes of the page.", ES: "Ocupa el lugar de page_fans, que contaba los me gusta de la página."},
	caveatPrivate:             {EN: "A private metric, given for posts of the last thirty days only.", ES: "Métrica privada, que solo se ofrece de las publicaciones de los últimos treinta días."},
	caveatPrivateOrNot:        {EN: "The documentation disagrees with itself about whether it is public; the private one is given for posts of the last thirty days only.", ES: "La documentación se contradice sobre si es pública; la privada solo se ofrece de las publicaciones de los últimos treinta días."},
	caveatAllClicks:           {EN: "Counts every click on the post, and not only those on its link.", ES: "Cuenta todos los clics en la publicación, no solo los del enlace."},
	caveatProfileLinks:        {EN: "Counts taps on the links of the profile, and none in posts.", ES: "Cuenta los toques en los enlaces del perfil, y ninguno en publicaciones."},
	caveatEngagedViews:        {EN: "Leaves out views that are given up at once; views counts all.", ES: "Deja fuera las visualizaciones que se abandonan enseguida; views las cuenta todas.", ES419: "Deja fuera las vistas que se abandonan enseguida; views las cuenta todas."},
	caveatQuotes:              {EN: "Counts reposts with a text of their own, which retweet_count leaves out.", ES: "Cuenta las republicaciones con texto propio, que retweet_count no incluye."},
	caveatSocialGroups:        {EN: "To be limited to the channel groups Organic Social and Paid Social, whose names were not verified.", ES: "Hay que limitarla a los grupos de canales Organic Social y Paid Social, cuyos nombres no se han verificado.", ES419: "Hay que limitarla a los grupos de canales Organic Social y Paid Social, cuyos nombres no se verificaron."},
	caveatTotalInteractions:   {EN: "The sum is Instagram's own, and its parts are not told with it.", ES: "La suma es de Instagram, que no indica sus componentes."},
}

// The names of one measure stand together. What nobody could verify is left out.
var platformTable = [...]platformEntry{
	{Followers, PlatformMetric{Platform: "facebook", API: "Facebook Page Insights", Name: "page_fans", Until: "2025-11-15"}, caveatPageFans},
	{Followers, PlatformMetric{Platform: "facebook", API: "Facebook Page Insights", Name: "page_follows"}, caveatPageFollows},
	{Followers, PlatformMetric{Platform: "tiktok", API: "TikTok API", Name: "follower_count"}, 0},
	{NewFollowers, PlatformMetric{Platform: "youtube", API: "YouTube Analytics", Name: "subscribersGained"}, 0},
	{LostFollowers, PlatformMetric{Platform: "youtube", API: "YouTube Analytics", Name: "subscribersLost"}, 0},
	{Reach, PlatformMetric{Platform: "instagram", API: "Instagram Insights", Name: "reach"}, caveatOrganic},
	{Reach, PlatformMetric{Platform: "facebook", API: "Facebook Page Insights", Name: "page_impressions_unique", Until: "2026-06-15"}, caveatRetiredEverywhere},
	{Reach, PlatformMetric{Platform: "facebook", API: "Facebook Page Insights", Name: "post_impressions_unique", Until: "2026-06-15"}, caveatRetiredEverywhere},
	{Reach, PlatformMetric{Platform: "facebook", API: "Facebook Page Insights", Name: "page_total_media_view_unique"}, caveatPageViews},
	{Reach, PlatformMetric{Platform: "facebook", API: "Facebook Page Insights", Name: "post_total_media_view_unique"}, caveatPageViews},
	{Reach, PlatformMetric{Platform: "linkedin", API: "LinkedIn share statistics", Name: "uniqueImpressionsCount"}, 0},
	{Impressions, PlatformMetric{Platform: "instagram", API: "Instagram Insights", Version: "v22.0", Name: "impressions", Until: "2025-04-21"}, caveatRetired},
	{Impressions, PlatformMetric{Platform: "facebook", API: "Facebook Page Insights", Name: "page_impressions", Until: "2025-11-15"}, caveatRetiredEverywhere},
	{Impressions, PlatformMetric{Platform: "facebook", API: "Facebook Page Insights", Name: "post_impressions", Until: "2025-11-15"}, caveatRetiredEverywhere},
	{Impressions, PlatformMetric{Platform: "linkedin", API: "LinkedIn share statistics", Name: "impressionCount"}, 0},
	{Impressions, PlatformMetric{Platform: "x", API: "X API", Version: "v2", Name: "impression_count"}, caveatPrivateOrNot},
	{Views, PlatformMetric{Platform: "instagram", API: "Instagram Insights", Version: "v22.0", Name: "views", Since: "2025-04-21"}, caveatViewsForImpressions},
	{Views, PlatformMetric{Platform: "facebook", API: "Facebook Page Insights", Name: "page_media_view"}, caveatPageViews},
	{Views, PlatformMetric{Platform: "facebook", API: "Facebook Page Insights", Name: "post_media_view"}, caveatPageViews},
	{Views, PlatformMetric{Platform: "youtube", API: "YouTube Analytics", Name: "views"}, 0},
	{Views, PlatformMetric{Platform: "youtube", API: "YouTube Analytics", Name: "engagedViews"}, caveatEngagedViews},
	{Interactions, PlatformMetric{Platform: "instagram", API: "Instagram Insights", Name: "total_interactions"}, caveatTotalInteractions},
	{Likes, PlatformMetric{Platform: "instagram", API: "Instagram Insights", Name: "likes"}, caveatOrganic},
	{Likes, PlatformMetric{Platform: "linkedin", API: "LinkedIn share statistics", Name: "likeCount"}, 0},
	{Likes, PlatformMetric{Platform: "x", API: "X API", Version: "v2", Name: "like_count"}, 0},
	{Likes, PlatformMetric{Platform: "youtube", API: "YouTube Analytics", Name: "likes"}, 0},
	{Likes, PlatformMetric{Platform: "tiktok", API: "TikTok API", Name: "like_count"}, 0},
	{Comments, PlatformMetric{Platform: "instagram", API: "Instagram Insights", Name: "comments"}, caveatOrganic},
	{Comments, PlatformMetric{Platform: "linkedin", API: "LinkedIn share statistics", Name: "commentCount"}, 0},
	{Comments, PlatformMetric{Platform: "x", API: "X API", Version: "v2", Name: "reply_count"}, 0},
	{Comments, PlatformMetric{Platform: "youtube", API: "YouTube Analytics", Name: "comments"}, 0},
	{Comments, PlatformMetric{Platform: "tiktok", API: "TikTok API", Name: "comment_count"}, 0},
	{Shares, PlatformMetric{Platform: "instagram", API: "Instagram Insights", Name: "shares"}, caveatOrganic},
	{Shares, PlatformMetric{Platform: "linkedin", API: "LinkedIn share statistics", Name: "shareCount"}, 0},
	{Shares, PlatformMetric{Platform: "youtube", API: "YouTube Analytics", Name: "shares"}, 0},
	{Shares, PlatformMetric{Platform: "tiktok", API: "TikTok API", Name: "share_count"}, 0},
	{Reposts, PlatformMetric{Platform: "x", API: "X API", Version: "v2", Name: "retweet_count"}, 0},
	{Reposts, PlatformMetric{Platform: "x", API: "X API", Version: "v2", Name: "quote_count"}, caveatQuotes},
	{Saves, PlatformMetric{Platform: "instagram", API: "Instagram Insights", Name: "saved"}, caveatOrganicSaves},
	{Saves, PlatformMetric{Platform: "x", API: "X API", Version: "v2", Name: "bookmark_count"}, 0},
	{Clicks, PlatformMetric{Platform: "instagram", API: "Instagram Insights", Name: "profile_links_taps"}, caveatProfileLinks},
	{Clicks, PlatformMetric{Platform: "linkedin", API: "LinkedIn share statistics", Name: "clickCount"}, caveatAllClicks},
	{Clicks, PlatformMetric{Platform: "x", API: "X API", Version: "v2", Name: "url_link_clicks"}, caveatPrivate},
	{Sessions, PlatformMetric{Platform: "google-analytics", API: "Google Analytics Data API", Name: "sessions"}, 0},
	{SocialSessions, PlatformMetric{Platform: "google-analytics", API: "Google Analytics Data API", Name: "sessions"}, caveatSocialGroups},
}
