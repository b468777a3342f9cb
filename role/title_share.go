package role

// shareSubject gives a part that has no head, part i, the head of a neighbour: "responsable de comunicación y redes sociales",
// "Social Media & Community Manager", "Manager, Social Media".
func (r *titleReader) shareSubject(i int) {
	p := &r.part[i]
	if p.found || p.heads > 0 || p.topics == 0 || p.unlisted || p.foreign {
		return
	}
	s := r.mainSubject(p)
	prev, next := r.headBefore(i), r.headAfter(i)
	for _, try := range []struct {
		part  int
		limit Confidence
	}{
		{prev, r.sharedBefore(prev, i)},
		{next, r.sharedAfter(next, i, s)},
		{prev, r.borrowedBefore(prev, i)},
	} {
		if try.limit == 0 {
			continue
		}
		other := &r.part[try.part]
		if r.emit(s, r.sharedHead(other), try.limit, !other.bare()) {
			p.found = true
			return
		}
	}
}

// headBefore and headAfter return the nearest part that has a head, -1 where none has.
func (r *titleReader) headBefore(i int) int {
	for i--; i >= 0 && r.part[i].heads == 0; i-- {
	}
	return i
}

func (r *titleReader) headAfter(i int) int {
	for i++; i < r.parts; i++ {
		if r.part[i].heads > 0 {
			return i
		}
	}
	return -1
}

// sharedHead returns the head that a part may share, -1 for none: those that need no subject keep to themselves. Of "responsable de
// estrategia" it is the strategy.
func (r *titleReader) sharedHead(p *titlePart) int {
	lead, found := r.governing(p), -1
	for h := p.first; h < p.end; h++ {
		if !r.isPrimary(h, lead) || titleTraits[r.item[h].value].self {
			continue
		}
		if found < 0 || r.onlyOf(found, h) {
			found = h
		}
	}
	return found
}

// onlyOf reports whether nothing but a preposition and what says nothing stands between two items.
func (r *titleReader) onlyOf(from, to int) bool {
	joined := false
	for i := from + 1; i < to; i++ {
		if it := &r.item[i]; it.kind == titleOf {
			joined = true
		} else if !it.silent() {
			return false
		}
	}
	return joined
}

// final reports whether the head of a part stands behind its complement, as English has it.
func (r *titleReader) final(p *titlePart, h int) bool {
	b, a := r.before(p, h), r.after(p, h)
	return b != nil && !b.isHead() && (a == nil || a.isHead() || a.kind == titleFor)
}

// gapBetween returns the strongest separator between two parts.
func (r *titleReader) gapBetween(from, to int) titleGap {
	gap := gapSpace
	for i := from + 1; i <= to; i++ {
		gap = max(gap, r.part[i].gap)
	}
	return gap
}

// sharedBefore says how far part i takes the head of an earlier part by the grammar of both; 0 is not at all.
func (r *titleReader) sharedBefore(from, i int) Confidence {
	if from < 0 {
		return 0
	}
	p := &r.part[from]
	h := r.sharedHead(p)
	switch {
	case h < 0:
		return 0
	case p.bare():
		return ConfidenceHigh
	case r.final(p, h):
		return 0
	}
	gap := r.part[i].gap
	switch {
	case p.foreign && gap != gapAnd:
		return 0 // "Product Manager, Social Media"
	case gap > gapSlash && (p.unlisted || p.complement || p.topics > 0):
		return 0 // "agente de atención al cliente (redes sociales)"
	}
	return ConfidenceMedium
}

// sharedAfter says how far part i takes the head of a later part for its subject; 0 is not at all.
func (r *titleReader) sharedAfter(from, i, subject int) Confidence {
	if from < 0 {
		return 0
	}
	p := &r.part[from]
	h := r.sharedHead(p)
	switch {
	case h < 0:
		return 0
	case p.bare():
		return ConfidenceHigh
	case !r.final(p, h) || p.foreign || r.gapBetween(i, from) > gapSlash:
		return 0
	case p.unlisted && p.topics == 0 && !r.isTopic(subject, topicSocial):
		return ConfidenceLow // "Community & Estates Manager"
	}
	return ConfidenceMedium
}

// borrowedBefore is for a subject that was added behind a complete title: "Community Manager y redes sociales", "Marketing Manager -
// Social Media".
func (r *titleReader) borrowedBefore(from, i int) Confidence {
	if from < 0 {
		return 0
	}
	p := &r.part[from]
	h := r.sharedHead(p)
	switch {
	case h < 0 || p.foreign || !r.final(p, h):
		return 0
	case p.near && p.topics == 0:
		return ConfidenceMedium
	case r.part[i].gap > gapSlash:
		return 0 // "Account Manager - Social Media"
	}
	return ConfidenceLow
}

// mainSubject returns the subject of a part that has no head: the last that is not weak.
func (r *titleReader) mainSubject(p *titlePart) int {
	s := -1
	for i := p.first; i < p.end; i++ {
		it := &r.item[i]
		if it.kind == titleSubject && (s < 0 || !titleTopic(it.value).weak() || titleTopic(r.item[s].value).weak()) {
			s = i
		}
	}
	return s
}

// shareHead gives a part that is a head and no more, part i, the subject of a neighbour: "Social Media Manager/Strategist".
func (r *titleReader) shareHead(i int) {
	p := &r.part[i]
	if p.found || !p.bare() {
		return
	}
	from := -1
	for k := i - 1; k >= 0 && from < 0; k-- {
		if r.part[k].topics > 0 {
			from = k
		}
	}
	for k := i + 1; k < r.parts && from < 0; k++ {
		if r.part[k].topics > 0 {
			from = k
		}
	}
	h := r.sharedHead(p)
	if from < 0 || h < 0 {
		return
	}
	if t := &titleTraits[r.item[h].value]; t.leader || t.helper {
		return // a rank: "Community Manager - Lead"
	}
	s := r.mainSubject(&r.part[from])
	p.found = r.emit(s, h, ConfidenceMedium, true)
}
