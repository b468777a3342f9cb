package role

// abbreviate reads CM, SMM and SMS, which must stand by themselves: elsewhere they are centimetres and text messages.
func (r *titleReader) abbreviate(i int) {
	p := &r.part[i]
	h := r.abbreviation(p)
	if p.found || h < 0 {
		return
	}
	it := &r.item[h]
	job := titleJob(it.value)
	limit := ConfidenceHigh
	sure := it.capitals || job == jobSMM // which is no other word
	for k := range r.parts {
		q := &r.part[k]
		if k == i || q.found || r.abbreviation(q) >= 0 {
			continue
		}
		if q.foreign || (job == jobSMS || !sure) && (q.heads > 0 || q.topics > 0 || q.near || q.unlisted || q.complement) {
			return
		}
		if p.bracket && q.heads > 0 {
			return // "Configuration Manager (CM)"
		}
	}
	switch {
	case sure:
	case job == jobSMS && r.items > 1:
		return
	default:
		limit = ConfidenceMedium
	}
	r.emitAlone(h, limit)
	p.found = true
}

// abbreviation returns the short form that is the only business of a part, -1 where there is none.
func (r *titleReader) abbreviation(p *titlePart) int {
	short, after := -1, titleUnknown
	for i := p.first; i < p.end; i++ {
		it := &r.item[i]
		job := jobNone
		if it.kind == titleHead {
			job = titleJob(it.value)
		}
		switch {
		case job.abbreviation():
			if short >= 0 || i > p.first && r.item[i-1].kind == titleNumber {
				return -1
			}
			short = i
		case it.kind == titleOf, it.kind == titleFor:
			after = it.kind
		case it.silent(), titleTraits[job].leader, titleTraits[job].helper:
		case short < 0, it.kind == titleHead:
			return -1
		case after == titleUnknown && it.kind != titleSubject, titleJob(r.item[short].value) == jobSMS && after != titleFor:
			return -1 // "SMS gateway"
		}
	}
	return short
}

// alone reads the subjects that are titles by themselves: "Community", "Pauta digital", "Redes sociales".
func (r *titleReader) alone(i int) {
	p := &r.part[i]
	if p.found || p.heads > 0 || p.topics == 0 || p.unlisted || p.foreign || p.near {
		return
	}
	s := r.mainSubject(p)
	for k := p.first; k < p.end; k++ {
		if r.isTopic(k, topicCommunity) {
			s = k
		}
	}
	community := r.isTopic(s, topicCommunity)
	if !r.item[s].alone || p.complement && !community {
		return
	}
	if p.bracket && r.matches > 0 {
		return // "Moderator (Community)"
	}
	limit := ConfidenceHigh
	for k := range r.parts {
		switch q := &r.part[k]; {
		case k == i || q.found:
		case q.foreign || q.heads > 0 && !community:
			return
		case q.heads > 0:
			limit = ConfidenceLow
		case q.unlisted && q.gap <= gapSlash:
			limit = ConfidenceLow
		}
	}
	if r.isTopic(s, topicSocial) || r.isTopic(s, topicNets) {
		if r.matches > 0 && p.gap > gapSlash {
			return // "Diseñadora (redes sociales)"
		}
		for _, m := range r.match[:r.matches] {
			switch m.role {
			case Strategist, Manager, CommunityManager, Executive:
				return // somebody has the networks already
			}
		}
	}
	p.found = r.emit(s, -1, limit, false)
}
