# Makes statistics.csv, against which the tests of the statistics hold, with R alone:
#
#   Rscript statistics.R > statistics.csv
#
# The columns of a row follow from its first. Numbers have 17 significant digits.
options(digits = 17)
row <- function(...) cat(paste(sapply(list(...), function(x) if (is.character(x)) x else sprintf("%.17g", x)), collapse = ","), "\n", sep = "")

# z, confidence, quantile: the two-sided normal quantile.
for (level in c(0.5, 0.68, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999, 0.999999))
  row("z", level, qnorm((1 - level) / 2, lower.tail = FALSE))

# wilson, confidence, successes, trials, low, high: the score interval without a correction for continuity.
for (level in c(0.8, 0.95, 0.99))
  for (x in list(c(0, 1), c(1, 1), c(0, 10), c(10, 10), c(1, 11), c(10, 11), c(10, 100), c(3, 40), c(57, 2077), c(374, 410),
                 c(503, 5000), c(1, 1e6), c(999999, 1e6), c(123456789, 987654321))) {
    ends <- suppressWarnings(prop.test(x[1], x[2], conf.level = level, correct = FALSE))$conf.int
    row("wilson", level, x[1], x[2], ends[1], ends[2])
  }

# compare, confidence, successes and trials of two groups, z, p, difference, low, high: the pooled test, the unpooled interval.
for (level in c(0.9, 0.95))
  for (x in list(c(144, 1200, 192, 1200), c(192, 1200, 144, 1200), c(45, 120, 60, 110), c(503, 5000, 530, 5000), c(374, 410, 355, 402),
                 c(10, 20, 10, 20), c(15, 30, 25, 40), c(9000, 10000, 12, 1000))) {
    test <- prop.test(c(x[1], x[3]), c(x[2], x[4]), conf.level = level, correct = FALSE)
    difference <- x[1] / x[2] - x[3] / x[4]
    row("compare", level, x[1], x[2], x[3], x[4], sign(difference) * sqrt(unname(test$statistic)), test$p.value, difference,
        test$conf.int[1], test$conf.int[2])
  }

# rank, confidence, share, values, low, high: the ranks of the order statistics around a quantile, 0 where there are too few values.
for (level in c(0.9, 0.95, 0.99))
  for (share in c(0.5, 0.9, 0.25))
    for (n in c(1, 5, 6, 9, 10, 20, 29, 36, 37, 100, 1000, 12345)) {
      low <- qbinom((1 - level) / 2, n, share)
      high <- qbinom(1 - (1 - level) / 2, n, share) + 1
      if (low < 1 || high > n) { low <- 0; high <- 0 }
      row("rank", level, share, n, low, high)
    }

# net, confidence, positive, neutral, negative, low, high: the mean of scores of 1, 0 and -1, with the variance of all of them.
for (level in c(0.9, 0.95))
  for (x in list(c(60, 25, 15), c(10, 10, 10), c(300, 50, 20), c(1, 1, 40))) {
    scores <- c(rep(1, x[1]), rep(0, x[2]), rep(-1, x[3]))
    half <- qnorm(1 - (1 - level) / 2) * sqrt(mean((scores - mean(scores))^2) / length(scores))
    row("net", level, x[1], x[2], x[3], max(-1, mean(scores) - half), min(1, mean(scores) + half))
  }

# delta, confidence, units, low, high: the ratio of the sums over posts i of (37 i mod 23) + 1 interactions and (91 i mod 101) + 40 views.
for (level in c(0.9, 0.95))
  for (n in c(2, 12, 30, 200)) {
    i <- 1:n
    x <- (37 * i) %% 23 + 1
    y <- (91 * i) %% 101 + 40
    ratio <- sum(x) / sum(y)
    half <- qnorm(1 - (1 - level) / 2) * sqrt(n * var(x - ratio * y)) / sum(y)
    row("delta", level, n, ratio - half, ratio + half)
  }
