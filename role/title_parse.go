package role

// A titleItem is a word or a phrase with what it does.
type titleItem struct {
	kind        titleKind
	value       uint8
	alone       bool
	muted       bool // a head that another one governs
	capitals    bool
	plural      bool
	first, last uint8 // tokens
	part        uint8
}

func (it *titleItem) isHead() bool { return it.kind == titleHead && !it.muted }

// unlisted holds for what says nothing to this library, whatever it says to others.
func (it *titleItem) unlisted() bool {
	switch it.kind {
	case titleUnknown, titleHousing, titleOwners, titleComputing:
		return true
	default:
		return false
	}
}

// joins holds for prepositions.
func (it *titleItem) joins() bool { return it.kind == titleOf || it.kind == titleFor }

// silent holds for what may stand anywhere and changes nothing.
func (it *titleItem) silent() bool {
	switch it.kind {
	case titleStop, titleNoise, titleRank, titleNumber:
		return true
	default:
		return false
	}
}

// A titlePart is what stands between two separators: a job of its own, or half of one that shares words with its neighbours.
type titlePart struct {
	first, end int // items
	gap        titleGap
	bracket    bool
	rank       Seniority
	topics     int  // how many items are subjects
	heads      int  // how many are heads
	unlisted   bool // there are words that are not of this field, other than a place or a client
	complement bool // likewise after "de"
	near       bool // there is a neighbouring field
	remote     bool // and it is no very near one
	foreign    bool
	found      bool // it has given a match
}

// bare holds for a part that has nothing but a head.
func (p *titlePart) bare() bool {
	return p.heads > 0 && p.topics == 0 && !p.near && !p.unlisted && !p.foreign && !p.complement
}

// A titleReader holds what is known of a title while it is read. It lives on the stack.
type titleReader struct {
	title  string
	buffer [maxTitleFolded]byte
	folded int // how much of buffer is used
	token  [maxTitleWords]titleToken
	tokens int
	item   [maxTitleWords]titleItem
	items  int
	part   [maxTitleWords]titlePart
	parts  int

	// Such a word stands anywhere.
	housing   bool // of flats and estates, in English
	dwelling  bool // in either language
	owners    bool
	computing bool
	social    bool // it means networks beyond doubt
	field     bool // it is of this field or near it
	outside   bool // it is of this field and stands outside brackets

	match   [maxTitleMatches]titleMatch
	matches int
}

// parse finds the words and phrases of the tables, the longest first, and puts them into parts.
func (r *titleReader) parse() {
	gap, open := gapDash, false // open: a part has begun
	for t := 0; t < r.tokens; {
		it, next := r.lookup(t)
		if g := r.token[t].gap; g != gapSpace {
			gap, open = max(gap, g), false
		}
		if it.kind == titleAnd {
			gap, open = max(gap, gapAnd), false
		} else {
			if !open {
				r.part[r.parts] = titlePart{first: r.items, gap: gap, bracket: r.token[t].bracket}
				r.parts++
				gap, open = gapSpace, true
			}
			it.part = uint8(r.parts - 1)
			r.item[r.items] = it
			r.items++
			r.part[r.parts-1].end = r.items
		}
		t = next
	}
	for i := range r.parts {
		p := &r.part[i]
		r.mute(p)
		r.sum(p)
		if p.heads > 1 {
			r.settle(p)
		}
		r.outside = r.outside || !p.bracket && p.heads+p.topics > 0
	}
}

// lookup returns the item that begins at token t, and the token after it.
func (r *titleReader) lookup(t int) (it titleItem, next int) {
	first := &r.token[t]
	it = titleItem{first: uint8(t), last: uint8(t), capitals: first.capitals}
	if first.number {
		it.kind = titleNumber
		return it, t + 1
	}
	for k := t; k < r.tokens && (k == t || r.token[k].gap == gapSpace); k++ {
		e := titleIndex.words[string(r.buffer[first.foldStart:r.token[k].foldEnd])]
		if e.kind != titleUnknown {
			it.kind, it.value, it.alone, it.last = e.kind, e.value, e.alone, uint8(k)
		}
		if !e.more {
			break
		}
	}
	it.plural = r.buffer[r.token[it.last].foldEnd-1] == 's'
	if it.kind == titleUnknown && first.foldEnd-first.foldStart == 1 {
		it.kind = titleNoise // "m/f/d"
	}
	return it, int(it.last) + 1
}

// mute silences the heads of a part that are another head's business: "responsable de gestión de redes", "community management lead",
// "jefa de community managers".
func (r *titleReader) mute(p *titlePart) {
	for i := p.first; i < p.end; i++ {
		it := &r.item[i]
		if it.kind != titleHead {
			continue
		}
		if it.alone && i+1 < p.end && r.item[i+1].kind == titleHead && !r.item[i+1].alone {
			it.muted = true
			continue
		}
		managers := it.plural && titleJob(it.value) == jobManager && i-2 > p.first && r.isTopic(i-1, topicCommunity)
		if !it.alone && !managers {
			continue
		}
		governor, joined := i-1, false
		if managers {
			governor--
		}
		for governor > p.first && (r.item[governor].silent() || r.item[governor].joins()) {
			joined = joined || r.item[governor].joins()
			governor--
		}
		if g := &r.item[max(governor, p.first)]; joined && g.isHead() && !titleTraits[g.value].helper {
			it.muted = !managers || leadsPeople(titleJob(g.value))
		}
	}
}

func (r *titleReader) isTopic(i int, t titleTopic) bool {
	return r.item[i].kind == titleSubject && titleTopic(r.item[i].value) == t
}

func leadsPeople(j titleJob) bool {
	switch j {
	case jobManager, jobGestor, jobGerente, jobResponsable, jobEncargado, jobCoordinator:
		return true
	default:
		return titleTraits[j].leader
	}
}

// sum fills in what a part holds.
func (r *titleReader) sum(p *titlePart) {
	after := titleUnknown // the preposition before
	for i := p.first; i < p.end; i++ {
		it := &r.item[i]
		switch it.kind {
		case titleSubject:
			p.topics++
			topic := titleTopic(it.value)
			r.social = r.social || topic.social()
			r.field = r.field || topic != topicNets && topic != topicDigital
		case titleHead:
			if it.isHead() {
				p.heads++
			}
			p.addRank(titleTraits[it.value].rank)
		case titleRank:
			p.addRank(Seniority(it.value))
		case titleNear:
			p.near = true
			p.remote = p.remote || it.value == 0
			r.field = r.field || it.value > 0
		case titleForeign:
			p.foreign = true
		case titleHousing:
			r.housing = r.housing || it.value == 0
			r.dwelling = true
		case titleOwners:
			r.owners = true
		case titleComputing:
			r.computing = true
		default:
		}
		if it.unlisted() {
			p.complement = p.complement || after == titleOf
			p.unlisted = p.unlisted || after == titleUnknown
		}
		switch {
		case it.kind == titleOf || it.kind == titleFor:
			after = it.kind
		case !it.silent() && !it.unlisted():
			after = titleUnknown
		}
	}
}

// addRank keeps the highest rank, but that an intern is one whatever else the title says.
func (p *titlePart) addRank(s Seniority) {
	if p.rank != SeniorityIntern && (s > p.rank || s == SeniorityIntern) {
		p.rank = s
	}
}

// settle makes the abbreviation SMM the subject of a part that has another head: "SMM Specialist".
func (r *titleReader) settle(p *titlePart) {
	for i := p.first; i < p.end; i++ {
		if it := &r.item[i]; it.isHead() && titleJob(it.value) == jobSMM {
			it.kind, it.value = titleSubject, uint8(topicSocial)
			p.topics++
			p.heads--
			r.social, r.field = true, true
		}
	}
}
