package render

import (
	"strconv"

	"example.com/socialorg/role"
)

// A legend explains the signs that a picture uses.
type legend struct {
	items  []legendItem
	height int
}

type legendItem struct {
	class string // of the sign
	text  string
	x, y  int
}

func (t *writer) chartLegend(all []*card, width int) legend {
	var tiers [role.TierStrategic + 1]bool
	var vacant, team, dotted bool
	for _, c := range all {
		tiers[t.tierOf(c)] = true
		vacant = vacant || c.vacant
		team = team || c.kind == cardTeam
		dotted = dotted || len(c.dotted) > 0
	}
	var items []legendItem
	add := func(wanted bool, class, text string) {
		if wanted {
			items = append(items, legendItem{class: class, text: text})
		}
	}
	for tier := role.TierStrategic; tier > 0; tier-- {
		add(tiers[tier], "so-tier"+strconv.Itoa(int(tier)), t.tierName(tier))
	}
	add(vacant, "so-c so-w", t.in("vacant", "vacante"))
	add(team, "so-c", t.in("several positions of one kind", "varios puestos iguales"))
	add(dotted, "so-d", t.in("dotted line", "dependencia funcional"))
	return layLegend(items, width)
}

func (t *writer) tierName(tier role.Tier) string {
	if t.l.Spanish {
		return "nivel " + tier.Name(t.Lang)
	}
	return tier.Name(t.Lang) + " level"
}

func layLegend(items []legendItem, width int) legend {
	l := legend{items: items}
	if len(items) == 0 {
		return l
	}
	x, y := margin, 14
	for i := range l.items {
		w := 30 + (noteFace.width(l.items[i].text)+99)/100 + 18
		if x > margin && x+w > width-margin {
			x, y = margin, y+20
		}
		l.items[i].x, l.items[i].y = x, y
		x += w
	}
	l.height = y + margin
	return l
}

func (t *writer) drawLegend(l legend, top int) {
	for _, item := range l.items {
		x, y := item.x, top+item.y
		i := strconv.Itoa
		switch item.class {
		case "so-d":
			t.put(`<path class="so-d" d="M`, i(x), " ", i(y-4), "H", i(x+22), `"/>`)
		case "so-c":
			t.put(`<rect class="so-c" x="`, i(x+3), `.5" y="`, i(y-8), `.5" width="18" height="11" rx="2"/><rect class="so-c" x="`, i(x), `.5" y="`, i(y-11), `.5" width="18" height="11" rx="2"/>`)
		default:
			t.put(`<rect class="`, item.class, `" x="`, i(x), `.5" y="`, i(y-10), `.5" width="21" height="12" rx="2"/>`)
		}
		t.textLine(x+30, textLine{"n", item.text, y})
	}
}
