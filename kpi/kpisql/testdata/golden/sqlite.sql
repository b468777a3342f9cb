WITH posts_now AS (
  SELECT
    t."platform" AS "platform",
    CASE WHEN COUNT(*) = COUNT(t."interactions") THEN CASE WHEN SUM(t."interactions" <> CAST(t."interactions" AS INTEGER)) > 0 THEN 9007199254740993 ELSE SUM(t."interactions" >> 32) * 4294967296 + SUM(t."interactions" & 4294967295) END END AS "interactions",
    CASE WHEN COUNT(*) = COUNT(t."likes") THEN CASE WHEN SUM(t."likes" <> CAST(t."likes" AS INTEGER)) > 0 THEN 9007199254740993 ELSE SUM(t."likes" >> 32) * 4294967296 + SUM(t."likes" & 4294967295) END END AS "likes",
    CASE WHEN COUNT(*) = COUNT(t."comments") THEN CASE WHEN SUM(t."comments" <> CAST(t."comments" AS INTEGER)) > 0 THEN 9007199254740993 ELSE SUM(t."comments" >> 32) * 4294967296 + SUM(t."comments" & 4294967295) END END AS "comments",
    CASE WHEN COUNT(*) = COUNT(t."shares") THEN CASE WHEN SUM(t."shares" <> CAST(t."shares" AS INTEGER)) > 0 THEN 9007199254740993 ELSE SUM(t."shares" >> 32) * 4294967296 + SUM(t."shares" & 4294967295) END END AS "shares",
    CASE WHEN COUNT(*) > 0 AND COUNT(*) = COUNT(t."post_id") THEN COUNT(DISTINCT t."post_id") END AS "posts",
    CASE WHEN SUM(COALESCE(t."spend_cents", 0) <> CAST(COALESCE(t."spend_cents", 0) AS INTEGER)) > 0 THEN 9007199254740993 ELSE SUM(COALESCE(t."spend_cents", 0) >> 32) * 4294967296 + SUM(COALESCE(t."spend_cents", 0) & 4294967295) END AS "spend",
    MIN(COALESCE(CAST(t."currency" AS TEXT), '')) AS "spend_in",
    CASE WHEN MIN(COALESCE(CAST(t."currency" AS TEXT), '')) <> MAX(COALESCE(CAST(t."currency" AS TEXT), '')) THEN 'currency-mismatch' END AS "spend_why",
    CASE WHEN COUNT(*) = COUNT(t."impressions") THEN CASE WHEN SUM(t."impressions" <> CAST(t."impressions" AS INTEGER)) > 0 THEN 9007199254740993 ELSE SUM(t."impressions" >> 32) * 4294967296 + SUM(t."impressions" & 4294967295) END END AS "impressions"
  FROM "social"."posts" AS t
  WHERE t."published_on" >= ?1
    AND t."published_on" < ?2
    AND t."marca" = ?3
    AND (t."platform" IS NULL OR t."platform" NOT IN (?4, ?5))
  GROUP BY 1
),
reach_by_month_now AS (
  SELECT
    t."platform" AS "platform",
    CASE WHEN COUNT(*) = 1 THEN MAX(t."reach") END AS "reach",
    CASE WHEN COUNT(*) > 1 THEN 'not-additive' END AS "reach_why"
  FROM "social"."reach by month" AS t
  WHERE t."month" = ?6
    AND t."next_month" = ?7
    AND t."marca" = ?8
    AND (t."platform" IS NULL OR t."platform" NOT IN (?9, ?10))
  GROUP BY 1
),
accounts_now_ranked AS (
  SELECT
    t."platform" AS "platform",
    t."account" AS "entity_1",
    t."market" AS "entity_2",
    t."followers" AS "followers",
    RANK() OVER (PARTITION BY t."platform", t."account", t."market" ORDER BY t."day" DESC) AS "recency"
  FROM "social"."accounts" AS t
  WHERE t."day" >= ?11
    AND t."day" < ?12
    AND t."marca" = ?13
    AND (t."platform" IS NULL OR t."platform" NOT IN (?14, ?15))
),
accounts_now_each AS (
  SELECT
    "platform",
    CASE WHEN COUNT(*) = COUNT("followers") THEN MAX("followers") END AS "followers",
    CASE WHEN MIN("followers") <> MAX("followers") THEN 1 ELSE 0 END AS "followers_why"
  FROM accounts_now_ranked
  WHERE "recency" = 1
  GROUP BY "platform", "entity_1", "entity_2"
),
accounts_now AS (
  SELECT
    "platform",
    CASE WHEN COUNT(*) = COUNT("followers") THEN CASE WHEN SUM("followers" <> CAST("followers" AS INTEGER)) > 0 THEN 9007199254740993 ELSE SUM("followers" >> 32) * 4294967296 + SUM("followers" & 4294967295) END END AS "followers",
    CASE WHEN COUNT(*) > COUNT("followers") THEN NULL WHEN MAX("followers_why") = 1 THEN 'not-additive' END AS "followers_why"
  FROM accounts_now_each
  GROUP BY 1
),
accounts_before_ranked AS (
  SELECT
    t."platform" AS "platform",
    t."account" AS "entity_1",
    t."market" AS "entity_2",
    t."followers" AS "previous_followers",
    RANK() OVER (PARTITION BY t."platform", t."account", t."market" ORDER BY t."day" DESC) AS "recency"
  FROM "social"."accounts" AS t
  WHERE t."day" >= ?16
    AND t."day" < ?17
    AND t."marca" = ?13
    AND (t."platform" IS NULL OR t."platform" NOT IN (?14, ?15))
),
accounts_before_each AS (
  SELECT
    "platform",
    CASE WHEN COUNT(*) = COUNT("previous_followers") THEN MAX("previous_followers") END AS "previous_followers",
    CASE WHEN MIN("previous_followers") <> MAX("previous_followers") THEN 1 ELSE 0 END AS "previous_followers_why"
  FROM accounts_before_ranked
  WHERE "recency" = 1
  GROUP BY "platform", "entity_1", "entity_2"
),
accounts_before AS (
  SELECT
    "platform",
    CASE WHEN COUNT(*) = COUNT("previous_followers") THEN CASE WHEN SUM("previous_followers" <> CAST("previous_followers" AS INTEGER)) > 0 THEN 9007199254740993 ELSE SUM("previous_followers" >> 32) * 4294967296 + SUM("previous_followers" & 4294967295) END END AS "previous_followers",
    CASE WHEN COUNT(*) > COUNT("previous_followers") THEN NULL WHEN MAX("previous_followers_why") = 1 THEN 'not-additive' END AS "previous_followers_why"
  FROM accounts_before_each
  GROUP BY 1
),
ledger_now AS (
  SELECT
    t."platform" AS "platform",
    CASE WHEN COUNT(*) = COUNT(t."amount_cents") THEN CASE WHEN SUM(t."amount_cents" <> CAST(t."amount_cents" AS INTEGER)) > 0 THEN 9007199254740993 ELSE SUM(t."amount_cents" >> 32) * 4294967296 + SUM(t."amount_cents" & 4294967295) END END AS "revenue",
    MIN(COALESCE(CAST(t."currency" AS TEXT), '')) AS "revenue_in",
    CASE WHEN COUNT(*) > COUNT(t."amount_cents") THEN NULL WHEN MIN(COALESCE(CAST(t."currency" AS TEXT), '')) <> MAX(COALESCE(CAST(t."currency" AS TEXT), '')) THEN 'currency-mismatch' END AS "revenue_why"
  FROM "finance"."ledger" AS t
  WHERE t."booked_on" >= ?18
    AND t."booked_on" < ?19
    AND t."marca" = ?20
    AND (t."platform" IS NULL OR t."platform" NOT IN (?21, ?22))
    AND t."kind" IN (?23, ?24)
  GROUP BY 1
),
ledger_now_2 AS (
  SELECT
    t."platform" AS "platform",
    CASE WHEN COUNT(*) = COUNT(t."amount_cents") THEN CASE WHEN SUM(t."amount_cents" <> CAST(t."amount_cents" AS INTEGER)) > 0 THEN 9007199254740993 ELSE SUM(t."amount_cents" >> 32) * 4294967296 + SUM(t."amount_cents" & 4294967295) END END AS "cost",
    MIN(COALESCE(CAST(t."currency" AS TEXT), '')) AS "cost_in",
    CASE WHEN COUNT(*) > COUNT(t."amount_cents") THEN NULL WHEN MIN(COALESCE(CAST(t."currency" AS TEXT), '')) <> MAX(COALESCE(CAST(t."currency" AS TEXT), '')) THEN 'currency-mismatch' END AS "cost_why"
  FROM "finance"."ledger" AS t
  WHERE t."booked_on" >= ?18
    AND t."booked_on" < ?19
    AND t."marca" = ?20
    AND (t."platform" IS NULL OR t."platform" NOT IN (?21, ?22))
    AND t."kind" = ?25
  GROUP BY 1
),
messages_now_ranked AS (
  SELECT
    t."platform" AS "platform",
    t."seconds" AS "value",
    ROW_NUMBER() OVER (PARTITION BY t."platform" ORDER BY t."seconds") AS "place",
    COUNT(*) OVER (PARTITION BY t."platform") AS "size"
  FROM "social"."messages" AS t
  WHERE t."received_at" >= ?26
    AND t."received_at" < ?27
    AND t."marca" = ?28
    AND (t."platform" IS NULL OR t."platform" NOT IN (?29, ?30))
),
messages_now AS (
  SELECT
    "platform",
    CASE
      WHEN MIN("value") < -9007199254740992 OR MAX("value") > 9007199254740992 THEN 9007199254740993
      ELSE SUM(CASE WHEN ABS(("size" - 1) - ("place" - 1) * 2) < 2 AND "value" BETWEEN -9007199254740992 AND 9007199254740992
        THEN "value" * (2 - ABS(("size" - 1) - ("place" - 1) * 2)) END)
    END AS "response_times_q50",
    CASE WHEN COUNT(*) > COUNT("value") THEN 'missing' END AS "response_times_q50_why"
  FROM messages_now_ranked
  GROUP BY 1
),
messages_now_2 AS (
  SELECT
    t."platform" AS "platform",
    CASE WHEN COUNT(*) = COUNT((CASE WHEN t.answered_at IS NOT NULL THEN 1 ELSE 0 END)) THEN CASE WHEN SUM((CASE WHEN t.answered_at IS NOT NULL THEN 1 ELSE 0 END) <> CAST((CASE WHEN t.answered_at IS NOT NULL THEN 1 ELSE 0 END) AS INTEGER)) > 0 THEN 9007199254740993 ELSE SUM((CASE WHEN t.answered_at IS NOT NULL THEN 1 ELSE 0 END) >> 32) * 4294967296 + SUM((CASE WHEN t.answered_at IS NOT NULL THEN 1 ELSE 0 END) & 4294967295) END END AS "messages_answered",
    CASE WHEN COUNT(*) = COUNT(1) THEN CASE WHEN SUM(1 <> CAST(1 AS INTEGER)) > 0 THEN 9007199254740993 ELSE SUM(1 >> 32) * 4294967296 + SUM(1 & 4294967295) END END AS "messages_received"
  FROM "social"."messages" AS t
  WHERE t."received_at" >= ?26
    AND t."received_at" < ?27
    AND t."marca" = ?28
    AND (t."platform" IS NULL OR t."platform" NOT IN (?29, ?30))
  GROUP BY 1
),
threads_now AS (
  SELECT
    t."platform" AS "platform",
    CASE WHEN COUNT(*) = COUNT(t."replies") THEN CASE WHEN SUM(t."replies" <> CAST(t."replies" AS INTEGER)) > 0 THEN 9007199254740993 ELSE SUM(t."replies" >> 32) * 4294967296 + SUM(t."replies" & 4294967295) END END AS "replies",
    CASE WHEN COUNT(*) = COUNT(1) THEN CASE WHEN SUM(1 <> CAST(1 AS INTEGER)) > 0 THEN 9007199254740993 ELSE SUM(1 >> 32) * 4294967296 + SUM(1 & 4294967295) END END AS "threads"
  FROM "social"."threads" AS t
  WHERE t."opened_on" >= ?31
    AND t."opened_on" < ?32
    AND t."marca" = ?33
    AND (t."platform" IS NULL OR t."platform" NOT IN (?34, ?35))
  GROUP BY 1
),
measures AS (
  SELECT
    "platform",
    MAX("interactions") AS "interactions",
    MAX("likes") AS "likes",
    MAX("comments") AS "comments",
    MAX("shares") AS "shares",
    MAX("posts") AS "posts",
    MAX("spend") AS "spend",
    MAX("spend_in") AS "spend_in",
    MAX("spend_why") AS "spend_why",
    MAX("impressions") AS "impressions",
    MAX("reach") AS "reach",
    MAX("reach_why") AS "reach_why",
    MAX("followers") AS "followers",
    MAX("followers_why") AS "followers_why",
    MAX("previous_followers") AS "previous_followers",
    MAX("previous_followers_why") AS "previous_followers_why",
    MAX("revenue") AS "revenue",
    MAX("revenue_in") AS "revenue_in",
    MAX("revenue_why") AS "revenue_why",
    MAX("cost") AS "cost",
    MAX("cost_in") AS "cost_in",
    MAX("cost_why") AS "cost_why",
    MAX("response_times_q50") AS "response_times_q50",
    MAX("response_times_q50_why") AS "response_times_q50_why",
    MAX("messages_answered") AS "messages_answered",
    MAX("messages_received") AS "messages_received",
    MAX("replies") AS "replies",
    MAX("threads") AS "threads"
  FROM (
    SELECT "platform", "interactions", "likes", "comments", "shares", "posts", "spend", "spend_in", "spend_why", "impressions", NULL AS "reach", NULL AS "reach_why", NULL AS "followers", NULL AS "followers_why", NULL AS "previous_followers", NULL AS "previous_followers_why", NULL AS "revenue", NULL AS "revenue_in", NULL AS "revenue_why", NULL AS "cost", NULL AS "cost_in", NULL AS "cost_why", NULL AS "response_times_q50", NULL AS "response_times_q50_why", NULL AS "messages_answered", NULL AS "messages_received", NULL AS "replies", NULL AS "threads" FROM posts_now
    UNION ALL
    SELECT "platform", NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, "reach", "reach_why", NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM reach_by_month_now
    UNION ALL
    SELECT "platform", NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, "followers", "followers_why", NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM accounts_now
    UNION ALL
    SELECT "platform", NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, "previous_followers", "previous_followers_why", NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM accounts_before
    UNION ALL
    SELECT "platform", NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, "revenue", "revenue_in", "revenue_why", NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM ledger_now
    UNION ALL
    SELECT "platform", NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, "cost", "cost_in", "cost_why", NULL, NULL, NULL, NULL, NULL, NULL FROM ledger_now_2
    UNION ALL
    SELECT "platform", NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, "response_times_q50", "response_times_q50_why", NULL, NULL, NULL, NULL FROM messages_now
    UNION ALL
    SELECT "platform", NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, "messages_answered", "messages_received", NULL, NULL FROM messages_now_2
    UNION ALL
    SELECT "platform", NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, "replies", "threads" FROM threads_now
  ) AS u
  GROUP BY 1
),
numbers AS (
  SELECT
    "platform",
    CASE
      WHEN "interactions" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "interactions" <> CAST("interactions" AS INTEGER) THEN 9007199254740993
      ELSE CAST("interactions" AS INTEGER)
    END AS "interactions",
    CASE
      WHEN "likes" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "likes" <> CAST("likes" AS INTEGER) THEN 9007199254740993
      ELSE CAST("likes" AS INTEGER)
    END AS "likes",
    CASE
      WHEN "comments" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "comments" <> CAST("comments" AS INTEGER) THEN 9007199254740993
      ELSE CAST("comments" AS INTEGER)
    END AS "comments",
    CASE
      WHEN "shares" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "shares" <> CAST("shares" AS INTEGER) THEN 9007199254740993
      ELSE CAST("shares" AS INTEGER)
    END AS "shares",
    CAST("posts" AS INTEGER) AS "posts",
    CASE
      WHEN COALESCE("spend", 0) NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN COALESCE("spend", 0) <> CAST(COALESCE("spend", 0) AS INTEGER) THEN 9007199254740993
      ELSE CAST(COALESCE("spend", 0) AS INTEGER)
    END AS "spend",
    "spend_in",
    "spend_why",
    CASE
      WHEN "impressions" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "impressions" <> CAST("impressions" AS INTEGER) THEN 9007199254740993
      ELSE CAST("impressions" AS INTEGER)
    END AS "impressions",
    CASE
      WHEN "reach" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "reach" <> CAST("reach" AS INTEGER) THEN 9007199254740993
      ELSE CAST("reach" AS INTEGER)
    END AS "reach",
    "reach_why",
    CASE
      WHEN "followers" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "followers" <> CAST("followers" AS INTEGER) THEN 9007199254740993
      ELSE CAST("followers" AS INTEGER)
    END AS "followers",
    "followers_why",
    CASE
      WHEN "previous_followers" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "previous_followers" <> CAST("previous_followers" AS INTEGER) THEN 9007199254740993
      ELSE CAST("previous_followers" AS INTEGER)
    END AS "previous_followers",
    "previous_followers_why",
    CASE
      WHEN "revenue" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "revenue" <> CAST("revenue" AS INTEGER) THEN 9007199254740993
      ELSE CAST("revenue" AS INTEGER)
    END AS "revenue",
    "revenue_in",
    "revenue_why",
    CASE
      WHEN "cost" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "cost" <> CAST("cost" AS INTEGER) THEN 9007199254740993
      ELSE CAST("cost" AS INTEGER)
    END AS "cost",
    "cost_in",
    "cost_why",
    CASE
      WHEN "response_times_q50" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "response_times_q50" <> CAST("response_times_q50" AS INTEGER) THEN 9007199254740993
      ELSE CAST("response_times_q50" AS INTEGER)
    END AS "response_times_q50",
    "response_times_q50_why",
    CASE
      WHEN "messages_answered" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "messages_answered" <> CAST("messages_answered" AS INTEGER) THEN 9007199254740993
      ELSE CAST("messages_answered" AS INTEGER)
    END AS "messages_answered",
    CASE
      WHEN "messages_received" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "messages_received" <> CAST("messages_received" AS INTEGER) THEN 9007199254740993
      ELSE CAST("messages_received" AS INTEGER)
    END AS "messages_received",
    CASE
      WHEN "replies" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "replies" <> CAST("replies" AS INTEGER) THEN 9007199254740993
      ELSE CAST("replies" AS INTEGER)
    END AS "replies",
    CASE
      WHEN "threads" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "threads" <> CAST("threads" AS INTEGER) THEN 9007199254740993
      ELSE CAST("threads" AS INTEGER)
    END AS "threads"
  FROM measures
),
reasons AS (
  SELECT
    "platform",
    "interactions",
    "likes",
    "comments",
    "shares",
    "posts",
    "spend",
    "spend_in",
    "impressions",
    "reach",
    "followers",
    "previous_followers",
    "revenue",
    "revenue_in",
    "cost",
    "cost_in",
    "response_times_q50",
    "messages_answered",
    "messages_received",
    "replies",
    "threads",
    CASE
      WHEN "interactions" IS NULL
        OR ("reach" IS NULL AND "reach_why" IS NULL) THEN 'missing'
      WHEN "reach_why" = 'not-additive' THEN 'not-additive'
      WHEN "interactions" NOT BETWEEN -9007199254740992 AND 9007199254740992
        OR "reach" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 'overflow'
      WHEN "reach" = 0 AND "interactions" = 0 THEN 'no-activity'
      WHEN "reach" = 0 THEN 'zero-denominator'
    END AS "er_reach_reason",
    CASE
      WHEN "likes" IS NULL
        OR "comments" IS NULL
        OR "shares" IS NULL
        OR ("reach" IS NULL AND "reach_why" IS NULL) THEN 'missing'
      WHEN "reach_why" = 'not-additive' THEN 'not-additive'
      WHEN "likes" NOT BETWEEN -9007199254740992 AND 9007199254740992
        OR "comments" NOT BETWEEN -9007199254740992 AND 9007199254740992
        OR "shares" NOT BETWEEN -9007199254740992 AND 9007199254740992
        OR "reach" NOT BETWEEN -9007199254740992 AND 9007199254740992
        OR ("likes" + 5 * "comments" + 10 * "shares") NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 'overflow'
      WHEN "reach" = 0 AND ("likes" + 5 * "comments" + 10 * "shares") = 0 THEN 'no-activity'
      WHEN "reach" = 0 THEN 'zero-denominator'
    END AS "er_weighted_reason",
    CASE
      WHEN "interactions" IS NULL
        OR "posts" IS NULL THEN 'missing'
      WHEN "interactions" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 'overflow'
      WHEN "posts" = 0 AND "interactions" = 0 THEN 'no-activity'
      WHEN "posts" = 0 THEN 'zero-denominator'
    END AS "interactions_per_post_reason",
    CASE
      WHEN ("followers" IS NULL AND "followers_why" IS NULL)
        OR ("previous_followers" IS NULL AND "previous_followers_why" IS NULL) THEN 'missing'
      WHEN "followers_why" = 'not-additive'
        OR "previous_followers_why" = 'not-additive' THEN 'not-additive'
      WHEN "followers" NOT BETWEEN -9007199254740992 AND 9007199254740992
        OR "previous_followers" NOT BETWEEN -9007199254740992 AND 9007199254740992
        OR ("followers" - "previous_followers") NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 'overflow'
      WHEN "previous_followers" = 0 AND ("followers" - "previous_followers") = 0 THEN 'no-activity'
      WHEN "previous_followers" = 0 THEN 'zero-denominator'
    END AS "follower_growth_rate_reason",
    CASE
      WHEN "impressions" IS NULL THEN 'missing'
      WHEN "spend_why" = 'currency-mismatch' THEN 'currency-mismatch'
      WHEN "spend" NOT BETWEEN -9007199254740992 AND 9007199254740992
        OR "impressions" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 'overflow'
      WHEN "impressions" = 0 AND "spend" = 0 THEN 'no-activity'
      WHEN "impressions" = 0 THEN 'zero-denominator'
    END AS "cpm_reason",
    CASE
      WHEN ("revenue" IS NULL AND "revenue_why" IS NULL)
        OR ("cost" IS NULL AND "cost_why" IS NULL) THEN 'missing'
      WHEN "revenue_why" = 'currency-mismatch'
        OR "cost_why" = 'currency-mismatch'
        OR "revenue_in" <> "cost_in" THEN 'currency-mismatch'
      WHEN "revenue" NOT BETWEEN -9007199254740992 AND 9007199254740992
        OR "cost" NOT BETWEEN -9007199254740992 AND 9007199254740992
        OR ("revenue" - "cost") NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 'overflow'
      WHEN "cost" = 0 AND ("revenue" - "cost") = 0 THEN 'no-activity'
      WHEN "cost" = 0 THEN 'zero-denominator'
    END AS "roi_reason",
    CASE
      WHEN "posts" IS NULL THEN 'missing'
    END AS "posting_frequency_reason",
    CASE
      WHEN "response_times_q50_why" = 'missing' THEN 'missing'
      WHEN ("response_times_q50" IS NULL AND "response_times_q50_why" IS NULL) THEN 'insufficient'
      WHEN "response_times_q50" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 'overflow'
    END AS "first_response_time_reason",
    CASE
      WHEN "messages_answered" IS NULL
        OR "messages_received" IS NULL THEN 'missing'
      WHEN "messages_answered" NOT BETWEEN -9007199254740992 AND 9007199254740992
        OR "messages_received" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 'overflow'
      WHEN "messages_received" = 0 AND "messages_answered" = 0 THEN 'no-activity'
      WHEN "messages_received" = 0 THEN 'zero-denominator'
      WHEN "messages_received" > 0 AND "messages_answered" NOT BETWEEN 0 AND "messages_received" OR "messages_received" < 0 AND "messages_answered" NOT BETWEEN "messages_received" AND 0 THEN 'out-of-share'
    END AS "response_rate_reason",
    CASE
      WHEN "replies" IS NULL
        OR "threads" IS NULL THEN 'missing'
      WHEN "replies" NOT BETWEEN -9007199254740992 AND 9007199254740992
        OR "threads" NOT BETWEEN -9007199254740992 AND 9007199254740992
        OR "threads" * 31 NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 'overflow'
      WHEN "threads" * 31 = 0 AND "replies" = 0 THEN 'no-activity'
      WHEN "threads" * 31 = 0 THEN 'zero-denominator'
    END AS "reply_frequency_reason"
  FROM numbers
)
SELECT
  "platform",
  CASE WHEN "er_reach_reason" IS NULL THEN CAST("interactions" AS REAL) / CAST(NULLIF("reach", 0) AS REAL) END AS "er_reach",
  "er_reach_reason",
  CASE WHEN "er_weighted_reason" IS NULL THEN CAST("likes" + 5 * "comments" + 10 * "shares" AS REAL) / CAST(NULLIF("reach", 0) AS REAL) / 10 END AS "er_weighted",
  "er_weighted_reason",
  CASE WHEN "interactions_per_post_reason" IS NULL THEN CAST("interactions" AS REAL) / CAST(NULLIF("posts", 0) AS REAL) END AS "interactions_per_post",
  "interactions_per_post_reason",
  CASE WHEN "follower_growth_rate_reason" IS NULL THEN CAST("followers" - "previous_followers" AS REAL) / CAST(NULLIF("previous_followers", 0) AS REAL) END AS "follower_growth_rate",
  "follower_growth_rate_reason",
  CASE WHEN "cpm_reason" IS NULL THEN CAST("spend" AS REAL) / CAST(NULLIF("impressions", 0) AS REAL) * 10 END AS "cpm",
  "cpm_reason",
  CASE WHEN "cpm_reason" IS NULL THEN NULLIF("spend_in", '') END AS "cpm_currency",
  CASE WHEN "roi_reason" IS NULL THEN CAST("revenue" - "cost" AS REAL) / CAST(NULLIF("cost", 0) AS REAL) END AS "roi",
  "roi_reason",
  CASE WHEN "posting_frequency_reason" IS NULL THEN CAST("posts" AS REAL) / CAST(31 AS REAL) END AS "posting_frequency",
  "posting_frequency_reason",
  CASE WHEN "first_response_time_reason" IS NULL THEN CAST("response_times_q50" AS REAL) / 2 END AS "first_response_time",
  "first_response_time_reason",
  CASE WHEN "response_rate_reason" IS NULL THEN CAST("messages_answered" AS REAL) / CAST(NULLIF("messages_received", 0) AS REAL) END AS "response_rate",
  "response_rate_reason",
  CASE WHEN "reply_frequency_reason" IS NULL THEN CAST("replies" AS REAL) / CAST(NULLIF("threads" * 31, 0) AS REAL) END AS "reply_frequency",
  "reply_frequency_reason"
FROM reasons
ORDER BY 1
