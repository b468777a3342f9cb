// Command warehouse works a scorecard out in Go and in SQL, and shows that both say the same.
//
//	warehouse [-posts 1000000] [-lang es]
//	warehouse -statements
//
// It makes up a month of posts, works the KPIs out exactly and by compiled programs over columns, loads the posts into DuckDB and SQLite, which it brings along, and into PostgreSQL where the environment
// variable WAREHOUSE_POSTGRES names one ("host=localhost user=ana dbname=test"; its tables are in a schema of their own, which is
// dropped first). It asks each for the same KPIs by platform, and compares every figure and every reason with exact evaluation. The
// exit state is 1 where one differs. With -statements it writes the SQL of the whole catalogue in every dialect, for grammars to parse.
package main

import (
	"context"
	"database/sql"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"example.com/socialorg/kpi"
	"golang.org/x/text/language"
)

func main() {
	if err := run(os.Args[1:], os.Stdout, newProgress(os.Stderr), os.Getenv("WAREHOUSE_POSTGRES")); err != nil {
		if !errors.Is(err, flag.ErrHelp) {
			_, _ = fmt.Fprintln(os.Stderr, err) // nobody is left to tell
		}
		os.Exit(1)
	}
}

func run(args []string, stdout io.Writer, p *progress, postgres string) error {
	flags := flag.NewFlagSet("warehouse", flag.ContinueOnError)
	flags.SetOutput(p.w)
	posts := flags.Int("posts", 1_000_000, "how many posts to make up")
	lang := flags.String("lang", "en", "language of the scorecard: en, es, es-MX, …")
	statements := flags.Bool("statements", false, "write the SQL of the catalogue in every dialect, a JSON object a line")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if *statements {
		return printStatements(stdout)
	}
	tag, err := language.Parse(*lang)
	if err != nil {
		return fmt.Errorf("language %q: %w", *lang, err)
	}
	if *posts < 0 {
		return fmt.Errorf("%d posts", *posts)
	}

	began := time.Now()
	tallies := rollUp(*posts, p)
	want := evaluate(tallies)
	times := []timing{{name: "go, exactly", ask: time.Since(began), equal: count(want)}}
	failed := false
	got, took, err := byColumns(*posts, tallies, p)
	if err != nil {
		return err
	}
	var faults []string
	took.equal, faults = compare(want.only(got), got)
	times = append(times, took)
	for _, f := range faults {
		failed = true
		_, _ = fmt.Fprintln(p.w, "programs:", f)
	}
	for _, st := range stores(postgres) {
		took, faults, err := st.show(*posts, want, p)
		if err != nil {
			return fmt.Errorf("%s: %w", st.dialect, err)
		}
		times = append(times, took)
		for _, f := range faults {
			failed = true
			_, _ = fmt.Fprintln(p.w, st.dialect, f)
		}
	}
	if err := printScorecard(stdout, want, tag); err != nil {
		return err
	}
	if err := printTimes(stdout, times, count(want)); err != nil {
		return err
	}
	if failed {
		return errors.New("the results differ")
	}
	return nil
}

// A timing is how long a database took to load and to answer.
type timing struct {
	name      string
	load, ask time.Duration
	equal     int // figures
}

// show loads one database, asks it, and compares.
func (st *store) show(posts int, want result, p *progress) (took timing, faults []string, err error) {
	ctx := context.Background()
	db, err := sql.Open(st.driver, st.dsn)
	if err != nil {
		return took, nil, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	db.SetMaxOpenConns(1) // a second connection would be a second database in memory
	began := time.Now()
	if err := st.fill(ctx, db, posts, p); err != nil {
		return took, nil, err
	}
	loaded := time.Now()
	step := p.step(st.dialect.String()+": scorecard", 0)
	got, err := st.ask(ctx, db)
	if err != nil {
		return took, nil, err
	}
	took = timing{name: st.dialect.String(), load: loaded.Sub(began), ask: step.done()}
	took.equal, faults = compare(want, got)
	return took, faults, nil
}

func count(r result) (n int) {
	for _, kpis := range r {
		n += len(kpis)
	}
	return n
}

// printScorecard writes a line for each KPI: values as the country writes them, and why there is none.
func printScorecard(w io.Writer, r result, tag language.Tag) error {
	var platforms []string
	for name := range r {
		platforms = append(platforms, name)
	}
	slices.Sort(platforms)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	_, _ = fmt.Fprintf(t, "\t%s\t\n", strings.Join(platforms, "\t")) // Flush tells what went wrong
	seen := map[kpi.Reason]bool{}
	var notes []kpi.Reason
	for _, id := range scorecardQuery(0).KPIs {
		_, _ = fmt.Fprintf(t, "%s", id.Name(tag))
		for _, name := range platforms {
			o := r[name][id]
			text := o.exact.Format(tag)
			if o.reason != 0 {
				if !seen[o.reason] {
					seen[o.reason] = true
					notes = append(notes, o.reason)
				}
				text = fmt.Sprintf("[%d]", slices.Index(notes, o.reason)+1)
			}
			_, _ = fmt.Fprintf(t, "\t%s", text)
		}
		_, _ = fmt.Fprint(t, "\t\n")
	}
	if err := t.Flush(); err != nil {
		return err
	}
	for i, reason := range notes {
		if _, err := fmt.Fprintf(w, "[%d] %s\n", i+1, (&kpi.UndefinedError{Reason: reason}).Message(tag)); err != nil {
			return err
		}
	}
	return nil
}

// printTimes writes how long each took. The rows are made up while they are loaded.
func printTimes(w io.Writer, times []timing, figures int) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	_, _ = fmt.Fprintf(t, "\nof %d figures\tequal\tmake and load\tanswer\t\n", figures)
	for _, each := range times {
		_, _ = fmt.Fprintf(t, "%s\t%d\t%.2f s\t%.2f s\t\n", each.name, each.equal, each.load.Seconds(), each.ask.Seconds())
	}
	return t.Flush()
}
