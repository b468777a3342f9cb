package kpi

import (
	"slices"

	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/internal/suggest"
)

// advise adds to an error of what is missing which names were probably misspelt.
func (u *run) advise(e *UndefinedError) {
	given := Inputs{Now: Sample{}, MissingAsZero: u.MissingAsZero, MissingAsBefore: u.MissingAsBefore}
	for i := range u.cells {
		c := &u.cells[i]
		for m := range c.Values {
			given.Now[m] = Amount{}
		}
		for m := range c.Distributions {
			given.Now[m] = Amount{}
		}
		for m := range c.Distinct {
			given.Now[m] = Amount{}
		}
	}
	e.Similar = given.similar(u.Vocabulary, slices.Concat(e.Measures, e.Before))
	for _, d := range [...]struct {
		asked []string
		of    func(*Cell) string
	}{
		{u.Platforms, func(c *Cell) string { return c.Platform }}, {u.Accounts, func(c *Cell) string { return c.Account }},
		{u.Markets, func(c *Cell) string { return c.Market }}, {u.Posts, func(c *Cell) string { return c.Post }},
	} {
		if len(d.asked) > 0 {
			e.unseen(d.asked, u.cells, d.of)
		}
	}
}

// maxSeen bounds among how many names one that is near is looked for: of a million posts none is.
const maxSeen = 1000

// unseen notes what is asked for and no cell names. What is suggested is not asked for already.
func (e *UndefinedError) unseen(asked []string, cells []Cell, of func(*Cell) string) {
	seen := make(map[string]bool)
	for i := range cells {
		seen[of(&cells[i])] = true
	}
	wanted := make(map[string]bool, len(asked))
	for _, name := range asked {
		wanted[name] = true
	}
	var others []string
	for name := range seen {
		if name != "" && !wanted[name] {
			others = append(others, name)
		}
	}
	if len(others) > maxSeen {
		others = nil
	}
	slices.Sort(others)
	for _, name := range asked {
		if name != "" && !seen[name] && len(e.Unseen) < maxListed && !slices.Contains(e.Unseen, l10n.Clip(name)) {
			e.Unseen = append(e.Unseen, l10n.Clip(name))
			e.Seen = append(e.Seen, l10n.Clip(suggest.Nearest(name, others)))
		}
	}
}
