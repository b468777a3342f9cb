// Command scorecard prints the scorecards of a community manager and a social media manager for a month, from the files that a network's
// insights, its inbox and its ads manager export.
//
//	scorecard [-lang en-GB] [-month 2026-10] [-framework reconciled]
//
// The data in the folder data are invented, and so is the theatre that they are about.
package main

import (
	"errors"
	"flag"
	"io"
	"os"

	"example.com/socialorg"
	"example.com/socialorg/examples/internal/cli"
	"example.com/socialorg/kpi"
	"example.com/socialorg/role"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) int {
	say := cli.Asked(args)
	if say.Failed(scorecards(say, args, stdout, stderr), "", stderr) {
		return 2
	}
	return 0
}

var usage = socialorg.Text{
	EN: "usage: scorecard [-lang en-GB] [-month 2026-10] [-framework reconciled]\nThe data are those of the example: no file is read.",
	ES: "uso: scorecard [-lang es-ES] [-month 2026-10] [-framework reconciled]\nLos datos son los del ejemplo: no se lee ningún archivo.",
}

func scorecards(say cli.Speaker, args []string, w, stderr io.Writer) error {
	flags := flag.NewFlagSet("scorecard", flag.ContinueOnError)
	lang := flags.String("lang", "en-GB", "language of the scorecards: en-GB, es-ES, es-MX, …")
	month := flags.String("month", "2026-10", "month")
	framework := flags.String("framework", "reconciled", "framework that says who answers for which KPI")
	if err := say.Parse(flags, args, usage.In(say.Tag), stderr); err != nil {
		return err
	}
	tag, err := cli.Language(*lang)
	switch {
	case err != nil:
		return err
	case flags.NArg() > 0:
		return errors.New(usage.In(say.Tag))
	}
	var f role.Framework
	if err := f.UnmarshalText([]byte(*framework)); err != nil {
		return err
	}
	c, err := calendar()
	if err != nil {
		return err
	}
	cells, err := load(data, c)
	if err != nil {
		return err
	}
	span, err := c.Parse(*month)
	if err != nil {
		return err
	}
	var s kpi.Scoring
	card, err := s.Score(goals(), readings(s, cells, span), readings(s, cells, span.Previous()))
	if err != nil {
		return err
	}
	p := page{tag: tag}
	p.title(span)
	for _, r := range []role.Role{role.CommunityManager, role.Manager} {
		p.role(f.Scorecard(r, card))
	}
	_, err = io.WriteString(w, p.b.String())
	return err
}

// readings rolls the days of a period up. How far the engagement rate of another such month may be from this one's is told by its days.
func readings(s kpi.Scoring, cells []kpi.Cell, span kpi.Span) []kpi.Reading {
	var days []kpi.Sample
	for _, c := range cells {
		if c.Span.Period() == kpi.PeriodDay && span.Contains(c.Span.First()) {
			days = append(days, c.Values)
		}
	}
	var list []kpi.Reading
	for _, g := range goals() {
		r := s.RollUp(kpi.Rollup{Span: span}, g.KPI, cells)
		if i, err := s.Vocabulary.BootstrapInterval(g.KPI, days, kpi.Bootstrap{Seed: 1}); err == nil && g.KPI == kpi.ERViews {
			r.Interval, r.N, r.NoInterval = i, i.N, nil
		}
		list = append(list, r)
	}
	return list
}
