package org

import (
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// zoneOf returns the time zone that was meant by what is none: a country, a city that lies in the zone of another, an abbreviation. "" is not
// known, or could be several.
func zoneOf(name string) string {
	if len(name) > maxName {
		return ""
	}
	if i := strings.LastIndexByte(name, '/'); i >= 0 {
		name = name[i+1:]
	}
	key := letters(name)
	i, ok := slices.BinarySearchFunc(zoneNames[:], key, func(z zoneName, key string) int { return strings.Compare(z.said, key) })
	if !ok {
		return ""
	}
	return zoneNames[i].zone
}

// zoneFor returns a time zone as an example for readers of a language, of their country where the tag says it.
func zoneFor(tag language.Tag) string {
	region, confidence := tag.Region()
	if confidence == language.Exact {
		if zone := zoneOf(region.String()); zone != "" {
			return zone
		}
	}
	return ""
}

// A zoneName is what people say in the place of a time zone, as letters returns it.
type zoneName struct{ said, zone string }

// zoneNames are in the order of their letters: countries that speak Spanish or work with them, by name and ISO code, their larger cities, and
// abbreviations that are of one zone.
var zoneNames = [...]zoneName{
	{"ad", "Europe/Andorra"},
	{"andorra", "Europe/Andorra"},
	{"ar", "America/Argentina/Buenos_Aires"},
	{"arequipa", "America/Lima"},
	{"argentina", "America/Argentina/Buenos_Aires"},
	{"art", "America/Argentina/Buenos_Aires"},
	{"asuncion", "America/Asuncion"},
	{"bajacalifornia", "America/Tijuana"},
	{"baleares", "Europe/Madrid"},
	{"barcelona", "Europe/Madrid"},
	{"barranquilla", "America/Bogota"},
	{"bilbao", "Europe/Madrid"},
	{"bo", "America/La_Paz"},
	{"bogota", "America/Bogota"},
	{"bolivia", "America/La_Paz"},
	{"bot", "America/La_Paz"},
	{"br", "America/Sao_Paulo"},
	{"brasil", "America/Sao_Paulo"},
	{"brazil", "America/Sao_Paulo"},
	{"brt", "America/Sao_Paulo"},
	{"bst", "Europe/London"},
	{"bucaramanga", "America/Bogota"},
	{"buenosaires", "America/Argentina/Buenos_Aires"},
	{"caba", "America/Argentina/Buenos_Aires"},
	{"cali", "America/Bogota"},
	{"california", "America/Los_Angeles"},
	{"canarias", "Atlantic/Canary"},
	{"canary", "Atlantic/Canary"},
	{"cancun", "America/Cancun"},
	{"caracas", "America/Caracas"},
	{"cdmx", "America/Mexico_City"},
	{"cest", "Europe/Madrid"},
	{"cet", "Europe/Madrid"},
	{"chicago", "America/Chicago"},
	{"chile", "America/Santiago"},
	{"ciudaddemexico", "America/Mexico_City"},
	{"cl", "America/Santiago"},
	{"clst", "America/Santiago"},
	{"clt", "America/Santiago"},
	{"co", "America/Bogota"},
	{"cochabamba", "America/La_Paz"},
	{"colombia", "America/Bogota"},
	{"cordoba", "America/Argentina/Cordoba"},
	{"costarica", "America/Costa_Rica"},
	{"cot", "America/Bogota"},
	{"cr", "America/Costa_Rica"},
	{"cu", "America/Havana"},
	{"cuba", "America/Havana"},
	{"cusco", "America/Lima"},
	{"dallas", "America/Chicago"},
	{"df", "America/Mexico_City"},
	{"do", "America/Santo_Domingo"},
	{"dominicana", "America/Santo_Domingo"},
	{"ec", "America/Guayaquil"},
	{"ect", "America/Guayaquil"},
	{"ecuador", "America/Guayaquil"},
	{"edt", "America/New_York"},
	{"elsalvador", "America/El_Salvador"},
	{"england", "Europe/London"},
	{"es", "Europe/Madrid"},
	{"espana", "Europe/Madrid"},
	{"est", "America/New_York"},
	{"florida", "America/New_York"},
	{"gb", "Europe/London"},
	{"gq", "Africa/Malabo"},
	{"gt", "America/Guatemala"},
	{"guatemala", "America/Guatemala"},
	{"guayaquil", "America/Guayaquil"},
	{"guineaecuatorial", "Africa/Malabo"},
	{"habana", "America/Havana"},
	{"havana", "America/Havana"},
	{"hermosillo", "America/Hermosillo"},
	{"hn", "America/Tegucigalpa"},
	{"honduras", "America/Tegucigalpa"},
	{"horapeninsular", "Europe/Madrid"},
	{"houston", "America/Chicago"},
	{"inglaterra", "Europe/London"},
	{"lahabana", "America/Havana"},
	{"lapaz", "America/La_Paz"},
	{"laplata", "America/Argentina/Buenos_Aires"},
	{"laspalmas", "Atlantic/Canary"},
	{"lima", "America/Lima"},
	{"lisboa", "Europe/Lisbon"},
	{"lisbon", "Europe/Lisbon"},
	{"london", "Europe/London"},
	{"londres", "Europe/London"},
	{"losangeles", "America/Los_Angeles"},
	{"madrid", "Europe/Madrid"},
	{"malabo", "Africa/Malabo"},
	{"malaga", "Europe/Madrid"},
	{"mallorca", "Europe/Madrid"},
	{"managua", "America/Managua"},
	{"manizales", "America/Bogota"},
	{"maracaibo", "America/Caracas"},
	{"mardelplata", "America/Argentina/Buenos_Aires"},
	{"medellin", "America/Bogota"},
	{"mendoza", "America/Argentina/Mendoza"},
	{"merida", "America/Merida"},
	{"mexicali", "America/Tijuana"},
	{"mexico", "America/Mexico_City"},
	{"mexicocity", "America/Mexico_City"},
	{"miami", "America/New_York"},
	{"monterrey", "America/Monterrey"},
	{"montevideo", "America/Montevideo"},
	{"murcia", "Europe/Madrid"},
	{"mx", "America/Mexico_City"},
	{"newyork", "America/New_York"},
	{"ni", "America/Managua"},
	{"nicaragua", "America/Managua"},
	{"nuevayork", "America/New_York"},
	{"nuevoleon", "America/Monterrey"},
	{"pa", "America/Panama"},
	{"palma", "Europe/Madrid"},
	{"panama", "America/Panama"},
	{"paraguay", "America/Asuncion"},
	{"pasto", "America/Bogota"},
	{"pdt", "America/Los_Angeles"},
	{"pe", "America/Lima"},
	{"peninsula", "Europe/Madrid"},
	{"pereira", "America/Bogota"},
	{"peru", "America/Lima"},
	{"pet", "America/Lima"},
	{"portugal", "Europe/Lisbon"},
	{"pr", "America/Puerto_Rico"},
	{"pst", "America/Los_Angeles"},
	{"pt", "Europe/Lisbon"},
	{"puebla", "America/Mexico_City"},
	{"puertorico", "America/Puerto_Rico"},
	{"py", "America/Asuncion"},
	{"pyst", "America/Asuncion"},
	{"pyt", "America/Asuncion"},
	{"queretaro", "America/Mexico_City"},
	{"quintanaroo", "America/Cancun"},
	{"quito", "America/Guayaquil"},
	{"reinounido", "Europe/London"},
	{"republicadominicana", "America/Santo_Domingo"},
	{"sanpedrosula", "America/Tegucigalpa"},
	{"sansalvador", "America/El_Salvador"},
	{"santacruzdelasierra", "America/La_Paz"},
	{"santiago", "America/Santiago"},
	{"santiagodechile", "America/Santiago"},
	{"santodomingo", "America/Santo_Domingo"},
	{"saopaulo", "America/Sao_Paulo"},
	{"sevilla", "Europe/Madrid"},
	{"sonora", "America/Hermosillo"},
	{"spain", "Europe/Madrid"},
	{"sv", "America/El_Salvador"},
	{"tegucigalpa", "America/Tegucigalpa"},
	{"tenerife", "Atlantic/Canary"},
	{"texas", "America/Chicago"},
	{"tijuana", "America/Tijuana"},
	{"toluca", "America/Mexico_City"},
	{"uk", "Europe/London"},
	{"unitedkingdom", "Europe/London"},
	{"uruguay", "America/Montevideo"},
	{"uy", "America/Montevideo"},
	{"uyt", "America/Montevideo"},
	{"valparaiso", "America/Santiago"},
	{"ve", "America/Caracas"},
	{"venezuela", "America/Caracas"},
	{"vet", "America/Caracas"},
	{"yucatan", "America/Merida"},
	{"zaragoza", "Europe/Madrid"},
}
