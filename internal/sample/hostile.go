package sample

import (
	"math/rand/v2"
	"strings"

	"example.com/socialorg/kpi"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
)

// Names returns names that nobody should give: what breaks out of quotation marks, tags, tables, lines and formulas, and what is too
// long or not text.
func Names() []string {
	return []string{
		"", " ", "\x00", "\x1b[2J\x1b[31m", "\u202eolleh\u2066", "a\nb\r\n\tc", "\u2028\u2029\u0085", "\xff\xfe", "\ufffe\uffff\ufeff",
		`"`, `'`, "`", `\`, `\"`, `\n\l\N\G`, "<script>alert(1)</script>", "</title></style></svg>", "]]>", "<!--", "-->", "&lt;&amp;&#0;", "&bogus;",
		"<img src=x onerror=alert(1)>", `" onload="alert(1)`, "javascript:alert(1)", "{{.}}", "${a}", "{x?y}", "%0A::error::x", "::error file=a::b", "%", "##[error]x",
		"end", "graph", "subgraph a", "click n0 callback", "style n0 fill:red", "%%{init: {}}%%", "a --> b", "n0", "digraph", "strict", "a;b", "a#59;b", "#quot;",
		"=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "＝1", "a,b;c", "a|b", "|---|", "**bold**", "_i_", "# h", "- l", "1. l", "1) l", "> q", "    code",
		"[a](http://x.test)", "![a](http://x.test)", "http://x.test", "www.x.test", "a@x.test", "@octocat", "#123", "~~s~~", ":tada:", "$x$", "---", "===",
		"👩\u200d💻👨\u200d👩\u200d👧\u200d👦🏳️\u200d🌈", "漢字かな交じり文の肩書き", "مدير وسائل التواصل", "e" + strings.Repeat("\u0301", 300), "\u200b\u200d\u2060",
		strings.Repeat("W", 10_000), strings.Repeat("ñ ", 5_000), strings.Repeat("\"<&|", 2_500), strings.Repeat("\u202e", 10_000),
		"Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen", "../../etc/passwd", "CON", "null", "__proto__",
	}
}

// Hostile returns a random design whose names and ids are those of Names. It is full of faults.
func Hostile(r *rand.Rand) org.Design {
	d := Design(r)
	names := Names()
	name := func() string { return pick(r, names) }
	d.Name = name()
	d.Framework = pick(r, []string{"", "", name()})
	for i := range d.Brands {
		d.Brands[i].Name = name()
	}
	for i := range d.Outside {
		d.Outside[i].Title = name()
	}
	for i := range d.Channels {
		d.Channels[i].ID, d.Channels[i].Language = name(), name()
	}
	for range r.IntN(4) {
		id := name()
		d.People = append(d.People, org.Person{ID: id, Name: name()})
		d.Roles = append(d.Roles, org.RoleDef{ID: role.Role(id), Responsibilities: []role.Responsibility{role.PublishContent}})
		d.KPIs = append(d.KPIs, org.KPI{ID: kpi.ID(id), Owner: name(), Formula: name()})
		d.Liaisons = append(d.Liaisons, org.Liaison{Between: []string{name(), name()}})
		d.Suppress = append(d.Suppress, org.Suppression{Code: org.UnknownReference, Subject: id, Reason: name()})
	}
	for i := range d.Positions {
		p := &d.Positions[i]
		p.Title = name()
		if r.IntN(2) == 0 {
			p.ID = name()
		}
		p.Roles = append(p.Roles, role.Role(name()))
		p.DottedTo = []string{name(), pick(r, d.Positions).ID}
		p.Holders = append(p.Holders, org.Holder{ID: name(), Count: r.IntN(100) - 1})
		p.Seats = r.IntN(9) - 1
		p.External = r.IntN(3) == 0
		p.OpenSince, p.Backup = name(), name()
		p.Duties = append(p.Duties, org.Duty{Responsibility: role.Responsibility(name()), Channels: []string{name()}})
	}
	return d
}
