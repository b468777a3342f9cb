WITH posts_now AS (
  SELECT
    t."platform" AS "platform",
    CASE WHEN COUNT(*) = COUNT(t."interactions") THEN SUM(t."interactions") END AS "interactions",
    CASE WHEN COUNT(*) = COUNT(t."likes") THEN SUM(t."likes") END AS "likes",
    CASE WHEN COUNT(*) = COUNT(t."comments") THEN SUM(t."comments") END AS "comments",
    CASE WHEN COUNT(*) = COUNT(t."shares") THEN SUM(t."shares") END AS "shares",
    CASE WHEN COUNT(*) > 0 AND COUNT(*) = COUNT(t."post_id") THEN COUNT(DISTINCT t."post_id") END AS "posts",
    SUM(COALESCE(t."spend_cents", 0)) AS "spend",
    MIN(COALESCE(CAST(t."currency" AS text), '')) AS "spend_in",
    CASE WHEN MIN(COALESCE(CAST(t."currency" AS text), '')) <> MAX(COALESCE(CAST(t."currency" AS text), '')) THEN 'currency-mismatch' END AS "spend_why",
    CASE WHEN COUNT(*) = COUNT(t."impressions") THEN SUM(t."impressions") END AS "impressions"
  FROM "social"."posts" AS t
  WHERE t."published_on" >= $1
    AND t."published_on" < $2
    AND t."marca" = $3
    AND (t."platform" IS NULL OR t."platform" NOT IN ($4, $5))
  GROUP BY 1
),
reach_by_month_now AS (
  SELECT
    t."platform" AS "platform",
    CASE WHEN COUNT(*) = 1 THEN MAX(t."reach") END AS "reach",
    CASE WHEN COUNT(*) > 1 THEN 'not-additive' END AS "reach_why"
  FROM "social"."reach by month" AS t
  WHERE t."month" = $6
    AND t."next_month" = $7
    AND t."marca" = $8
    AND (t."platform" IS NULL OR t."platform" NOT IN ($9, $10))
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
  WHERE t."day" >= $11
    AND t."day" < $12
    AND t."marca" = $13
    AND (t."platform" IS NULL OR t."platform" NOT IN ($14, $15))
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
    CASE WHEN COUNT(*) = COUNT("followers") THEN SUM("followers") END AS "followers",
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
  WHERE t."day" >= $16
    AND t."day" < $17
    AND t."marca" = $13
    AND (t."platform" IS NULL OR t."platform" NOT IN ($14, $15))
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
    CASE WHEN COUNT(*) = COUNT("previous_followers") THEN SUM("previous_followers") END AS "previous_followers",
    CASE WHEN COUNT(*) > COUNT("previous_followers") THEN NULL WHEN MAX("previous_followers_why") = 1 THEN 'not-additive' END AS "previous_followers_why"
  FROM accounts_before_each
  GROUP BY 1
),
ledger_now AS (
  SELECT
    t."platform" AS "platform",
    CASE WHEN COUNT(*) = COUNT(t."amount_cents") THEN SUM(t."amount_cents") END AS "revenue",
    MIN(COALESCE(CAST(t."currency" AS text), '')) AS "revenue_in",
    CASE WHEN COUNT(*) > COUNT(t."amount_cents") THEN NULL WHEN MIN(COALESCE(CAST(t."currency" AS text), '')) <> MAX(COALESCE(CAST(t."currency" AS text), '')) THEN 'currency-mismatch' END AS "revenue_why"
  FROM "finance"."ledger" AS t
  WHERE t."booked_on" >= $18
    AND t."booked_on" < $19
    AND t."marca" = $20
    AND (t."platform" IS NULL OR t."platform" NOT IN ($21, $22))
    AND t."kind" IN ($23, $24)
  GROUP BY 1
),
ledger_now_2 AS (
  SELECT
    t."platform" AS "platform",
    CASE WHEN COUNT(*) = COUNT(t."amount_cents") THEN SUM(t."amount_cents") END AS "cost",
    MIN(COALESCE(CAST(t."currency" AS text), '')) AS "cost_in",
    CASE WHEN COUNT(*) > COUNT(t."amount_cents") THEN NULL WHEN MIN(COALESCE(CAST(t."currency" AS text), '')) <> MAX(COALESCE(CAST(t."currency" AS text), '')) THEN 'currency-mismatch' END AS "cost_why"
  FROM "finance"."ledger" AS t
  WHERE t."booked_on" >= $18
    AND t."booked_on" < $19
    AND t."marca" = $20
    AND (t."platform" IS NULL OR t."platform" NOT IN ($21, $22))
    AND t."kind" = $25
  GROUP BY 1
),
messages_now_ranked AS (
  SELECT
    t."platform" AS "platform",
    t."seconds" AS "value",
    ROW_NUMBER() OVER (PARTITION BY t."platform" ORDER BY t."seconds") AS "place",
    COUNT(*) OVER (PARTITION BY t."platform") AS "size"
  FROM "social"."messages" AS t
  WHERE t."received_at" >= $26
    AND t."received_at" < $27
    AND t."marca" = $28
    AND (t."platform" IS NULL OR t."platform" NOT IN ($29, $30))
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
    CASE WHEN COUNT(*) = COUNT((CASE WHEN t.answered_at IS NOT NULL THEN 1 ELSE 0 END)) THEN SUM((CASE WHEN t.answered_at IS NOT NULL THEN 1 ELSE 0 END)) END AS "messages_answered",
    CASE WHEN COUNT(*) = COUNT(1) THEN SUM(1) END AS "messages_received"
  FROM "social"."messages" AS t
  WHERE t."received_at" >= $26
    AND t."received_at" < $27
    AND t."marca" = $28
    AND (t."platform" IS NULL OR t."platform" NOT IN ($29, $30))
  GROUP BY 1
),
threads_now AS (
  SELECT
    t."platform" AS "platform",
    CASE WHEN COUNT(*) = COUNT(t."replies") THEN SUM(t."replies") END AS "replies",
    CASE WHEN COUNT(*) = COUNT(1) THEN SUM(1) END AS "threads"
  FROM "social"."threads" AS t
  WHERE t."opened_on" >= $31
    AND t."opened_on" < $32
    AND t."marca" = $33
    AND (t."platform" IS NULL OR t."platform" NOT IN ($34, $35))
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
    SELECT "platform", "interactions", "likes", "comments", "shares", "posts", "spend", "spend_in", "spend_why", "impressions", CAST(NULL AS numeric) AS "reach", CAST(NULL AS text) AS "reach_why", CAST(NULL AS numeric) AS "followers", CAST(NULL AS text) AS "followers_why", CAST(NULL AS numeric) AS "previous_followers", CAST(NULL AS text) AS "previous_followers_why", CAST(NULL AS numeric) AS "revenue", CAST(NULL AS text) AS "revenue_in", CAST(NULL AS text) AS "revenue_why", CAST(NULL AS numeric) AS "cost", CAST(NULL AS text) AS "cost_in", CAST(NULL AS text) AS "cost_why", CAST(NULL AS numeric) AS "response_times_q50", CAST(NULL AS text) AS "response_times_q50_why", CAST(NULL AS numeric) AS "messages_answered", CAST(NULL AS numeric) AS "messages_received", CAST(NULL AS numeric) AS "replies", CAST(NULL AS numeric) AS "threads" FROM posts_now
    UNION ALL
    SELECT "platform", CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS text), CAST(NULL AS numeric), "reach", "reach_why", CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric) FROM reach_by_month_now
    UNION ALL
    SELECT "platform", CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS text), "followers", "followers_why", CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric) FROM accounts_now
    UNION ALL
    SELECT "platform", CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), "previous_followers", "previous_followers_why", CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric) FROM accounts_before
    UNION ALL
    SELECT "platform", CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), "revenue", "revenue_in", "revenue_why", CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric) FROM ledger_now
    UNION ALL
    SELECT "platform", CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS text), "cost", "cost_in", "cost_why", CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric) FROM ledger_now_2
    UNION ALL
    SELECT "platform", CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS text), "response_times_q50", "response_times_q50_why", CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric) FROM messages_now
    UNION ALL
    SELECT "platform", CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), "messages_answered", "messages_received", CAST(NULL AS numeric), CAST(NULL AS numeric) FROM messages_now_2
    UNION ALL
    SELECT "platform", CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS text), CAST(NULL AS numeric), CAST(NULL AS numeric), "replies", "threads" FROM threads_now
  ) AS u
  GROUP BY 1
),
numbers AS (
  SELECT
    "platform",
    CASE
      WHEN "interactions" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "interactions" <> FLOOR("interactions") THEN 9007199254740993
      ELSE CAST("interactions" AS bigint)
    END AS "interactions",
    CASE
      WHEN "likes" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "likes" <> FLOOR("likes") THEN 9007199254740993
      ELSE CAST("likes" AS bigint)
    END AS "likes",
    CASE
      WHEN "comments" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "comments" <> FLOOR("comments") THEN 9007199254740993
      ELSE CAST("comments" AS bigint)
    END AS "comments",
    CASE
      WHEN "shares" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "shares" <> FLOOR("shares") THEN 9007199254740993
      ELSE CAST("shares" AS bigint)
    END AS "shares",
    CAST("posts" AS bigint) AS "posts",
    CASE
      WHEN COALESCE("spend", 0) NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN COALESCE("spend", 0) <> FLOOR(COALESCE("spend", 0)) THEN 9007199254740993
      ELSE CAST(COALESCE("spend", 0) AS bigint)
    END AS "spend",
    "spend_in",
    "spend_why",
    CASE
      WHEN "impressions" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "impressions" <> FLOOR("impressions") THEN 9007199254740993
      ELSE CAST("impressions" AS bigint)
    END AS "impressions",
    CASE
      WHEN "reach" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "reach" <> FLOOR("reach") THEN 9007199254740993
      ELSE CAST("reach" AS bigint)
    END AS "reach",
    "reach_why",
    CASE
      WHEN "followers" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "followers" <> FLOOR("followers") THEN 9007199254740993
      ELSE CAST("followers" AS bigint)
    END AS "followers",
    "followers_why",
    CASE
      WHEN "previous_followers" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "previous_followers" <> FLOOR("previous_followers") THEN 9007199254740993
      ELSE CAST("previous_followers" AS bigint)
    END AS "previous_followers",
    "previous_followers_why",
    CASE
      WHEN "revenue" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "revenue" <> FLOOR("revenue") THEN 9007199254740993
      ELSE CAST("revenue" AS bigint)
    END AS "revenue",
    "revenue_in",
    "revenue_why",
    CASE
      WHEN "cost" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "cost" <> FLOOR("cost") THEN 9007199254740993
      ELSE CAST("cost" AS bigint)
    END AS "cost",
    "cost_in",
    "cost_why",
    CASE
      WHEN "response_times_q50" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "response_times_q50" <> FLOOR("response_times_q50") THEN 9007199254740993
      ELSE CAST("response_times_q50" AS bigint)
    END AS "response_times_q50",
    "response_times_q50_why",
    CASE
      WHEN "messages_answered" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "messages_answered" <> FLOOR("messages_answered") THEN 9007199254740993
      ELSE CAST("messages_answered" AS bigint)
    END AS "messages_answered",
    CASE
      WHEN "messages_received" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "messages_received" <> FLOOR("messages_received") THEN 9007199254740993
      ELSE CAST("messages_received" AS bigint)
    END AS "messages_received",
    CASE
      WHEN "replies" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "replies" <> FLOOR("replies") THEN 9007199254740993
      ELSE CAST("replies" AS bigint)
    END AS "replies",
    CASE
      WHEN "threads" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
      WHEN "threads" <> FLOOR("threads") THEN 9007199254740993
      ELSE CAST("threads" AS bigint)
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
  CASE WHEN "er_reach_reason" IS NULL THEN CAST("interactions" AS float8) / CAST(NULLIF("reach", 0) AS float8) END AS "er_reach",
  "er_reach_reason",
  CASE WHEN "er_weighted_reason" IS NULL THEN CAST("likes" + 5 * "comments" + 10 * "shares" AS float8) / CAST(NULLIF("reach", 0) AS float8) / 10 END AS "er_weighted",
  "er_weighted_reason",
  CASE WHEN "interactions_per_post_reason" IS NULL THEN CAST("interactions" AS float8) / CAST(NULLIF("posts", 0) AS float8) END AS "interactions_per_post",
  "interactions_per_post_reason",
  CASE WHEN "follower_growth_rate_reason" IS NULL THEN CAST("followers" - "previous_followers" AS float8) / CAST(NULLIF("previous_followers", 0) AS float8) END AS "follower_growth_rate",
  "follower_growth_rate_reason",
  CASE WHEN "cpm_reason" IS NULL THEN CAST("spend" AS float8) / CAST(NULLIF("impressions", 0) AS float8) * 10 END AS "cpm",
  "cpm_reason",
  CASE WHEN "cpm_reason" IS NULL THEN NULLIF("spend_in", '') END AS "cpm_currency",
  CASE WHEN "roi_reason" IS NULL THEN CAST("revenue" - "cost" AS float8) / CAST(NULLIF("cost", 0) AS float8) END AS "roi",
  "roi_reason",
  CASE WHEN "posting_frequency_reason" IS NULL THEN CAST("posts" AS float8) / CAST(31 AS float8) END AS "posting_frequency",
  "posting_frequency_reason",
  CASE WHEN "first_response_time_reason" IS NULL THEN CAST("response_times_q50" AS float8) / 2 END AS "first_response_time",
  "first_response_time_reason",
  CASE WHEN "response_rate_reason" IS NULL THEN CAST("messages_answered" AS float8) / CAST(NULLIF("messages_received", 0) AS float8) END AS "response_rate",
  "response_rate_reason",
  CASE WHEN "reply_frequency_reason" IS NULL THEN CAST("replies" AS float8) / CAST(NULLIF("threads" * 31, 0) AS float8) END AS "reply_frequency",
  "reply_frequency_reason"
FROM reasons
ORDER BY 1
