package role

// A titleLink ties a head to its subject.
type titleLink struct {
	subject  int  // an item
	joined   bool // by a preposition
	unlisted bool // words between them are not of this field
	near     bool // words between them are of a neighbouring one
}

// bind gives the heads of a part their subjects. A part that lacks one or the other is left to share.
func (r *titleReader) bind(p *titlePart) {
	if p.bracket && r.outside && (p.unlisted || p.foreign) {
		return // "(reports to the marketing manager)"
	}
	if r.ofAnother(p) {
		return
	}
	lead := r.governing(p)
	most := ConfidenceHigh
	for h := p.first; h < p.end; h++ {
		if it := &r.item[h]; lead < 0 && it.isHead() && titleJob(it.value) == jobAssistant {
			most = ConfidenceMedium // "assistant community manager"
		}
	}
	for h := p.first; h < p.end; h++ {
		if !r.isPrimary(h, lead) {
			continue
		}
		if l, ok := r.subjectOf(p, h); ok {
			if limit := r.limit(p, h, l); limit > 0 && r.emit(l.subject, h, min(limit, most), false) {
				p.found = true
				continue
			}
		}
		if limit := r.stands(p, titleJob(r.item[h].value)); limit > 0 {
			r.emitAlone(h, min(limit, most))
			p.found = true
		}
	}
}

// ofAnother holds for a part that another trade governs: "profesora de community management".
func (r *titleReader) ofAnother(p *titlePart) bool {
	for i := p.first; i < p.end; i++ {
		if !r.item[i].silent() {
			a := r.after(p, i)
			return r.item[i].kind == titleForeign && a != nil && a.joins()
		}
	}
	return false
}

// governing returns the leader or helper that is the head of a part for want of any other, -1 where there is one.
func (r *titleReader) governing(p *titlePart) int {
	lead := -1
	for h := p.first; h < p.end; h++ {
		it := &r.item[h]
		if !it.isHead() {
			continue
		}
		job := titleJob(it.value)
		switch t := &titleTraits[job]; {
		case !t.leader && !t.helper:
			if job != jobOfficer || lead < 0 || titleJob(r.item[lead].value) != jobChief {
				return -1
			}
		case lead < 0 || titleTraits[r.item[lead].value].helper:
			lead = h
		}
	}
	return lead
}

// isPrimary reports whether item h is a head that may name a role, given the governing one.
func (r *titleReader) isPrimary(h, lead int) bool {
	it := &r.item[h]
	if lead >= 0 || !it.isHead() {
		return h == lead
	}
	return !titleTraits[it.value].leader && !titleTraits[it.value].helper
}

// subjectOf returns the subject of the head h. English puts it before, Spanish after: where there is one on either side, the grammar
// of the head decides, and what stands between.
func (r *titleReader) subjectOf(p *titlePart, h int) (titleLink, bool) {
	left, okLeft := r.look(p, h, -1)
	right, okRight := r.look(p, h, +1)
	if !okLeft || !okRight {
		if okRight {
			return right, true
		}
		return left, okLeft
	}
	if titleTraits[r.item[h].value].initial {
		if !right.unlisted || left.unlisted {
			return right, true
		}
		return left, true
	}
	if !left.unlisted || right.unlisted {
		return left, true
	}
	return right, true
}

// look goes from the head h to the left or the right as far as its subject may stand.
func (r *titleReader) look(p *titlePart, h, step int) (titleLink, bool) {
	var l, weak titleLink
	found := false // a weak subject
	for i := h + step; i >= p.first && i < p.end; i += step {
		it := &r.item[i]
		switch {
		case it.kind == titleSubject && titleTopic(it.value).weak():
			if !found && !l.unlisted && !l.near {
				weak, found = l, true
				weak.subject = i
			}
		case it.kind == titleSubject:
			if step > 0 && r.onNetworks(p, h, i) {
				continue
			}
			l.subject = i
			return l, true
		case it.kind == titleOf || it.kind == titleFor:
			if step < 0 {
				return weak, found // the head is itself somebody's complement
			}
			l.joined = true
		case it.kind == titleNear:
			l.near = true
		case it.kind == titleForeign:
			return weak, found
		case it.unlisted():
			l.unlisted = true
		case step > 0 && it.isHead() && !titleTraits[it.value].leader && !titleTraits[it.value].helper:
			return weak, found
		}
	}
	return weak, found
}

// onNetworks holds for "gestor de cuentas de Instagram", who has no client accounts: h is the head, i the accounts.
func (r *titleReader) onNetworks(p *titlePart, h, i int) bool {
	if !r.isTopic(i, topicAccount) {
		return false
	}
	switch titleJob(r.item[h].value) {
	case jobGestor, jobAdministrator, jobResponsable, jobEncargado:
	default:
		return false
	}
	for i++; i < p.end; i++ {
		if it := &r.item[i]; it.kind == titleSubject {
			return titleTopic(it.value).social() || titleTopic(it.value) == topicNets
		}
	}
	return false
}

// limit says how far the words around a head and its subject leave them their sense; 0 is not at all.
func (r *titleReader) limit(p *titlePart, h int, l titleLink) Confidence {
	topic := titleTopic(r.item[l.subject].value)
	switch topic {
	case topicSocial, topicPlatform, topicNets:
		return r.socialLimit(p, h, l)
	case topicSocialWord:
		return r.socialWordLimit(p, h, l)
	case topicCommunity:
		return r.communityLimit(p, h, l)
	case topicAccount, topicAccounts:
		if l.unlisted || l.near || p.foreign {
			return 0
		}
		if b := r.before(p, min(h, l.subject)); b != nil && (b.unlisted() || b.kind == titleNear) {
			return ConfidenceLow // "Strategic Account Executive" sells
		}
	case topicContent:
		if l.near {
			return ConfidenceLow
		}
	default:
	}
	if l.unlisted {
		return 0
	}
	return ConfidenceHigh
}

func (r *titleReader) socialLimit(p *titlePart, h int, l titleLink) Confidence {
	limit := ConfidenceHigh
	if l.near {
		limit = ConfidenceMedium
	}
	if l.unlisted {
		limit = ConfidenceLow
	}
	if b := r.before(p, h); b != nil && l.subject > h {
		switch {
		case b.kind == titleForeign:
			return 0 // "Product Manager Social Media"
		case titleTraits[r.item[h].value].initial:
		case b.unlisted():
			limit = ConfidenceLow
		case b.kind == titleNear && !l.joined:
			limit = min(limit, ConfidenceMedium)
		}
	}
	return limit
}

// socialWordLimit lets "social" be short for social media only beside a head that makes it so: a social worker is somebody else.
func (r *titleReader) socialWordLimit(p *titlePart, h int, l titleLink) Confidence {
	job := titleJob(r.item[h].value)
	switch job {
	case jobManager, jobStrategist, jobStrategy, jobExecutive, jobSpecialist, jobEditor, jobProducer, jobCreator, jobMarketer, jobAnalyst,
		jobHead, jobDirector, jobLead, jobVice, jobIntern, jobCopywriter, jobCopy, jobDesigner, jobResponsable:
	default:
		return 0
	}
	if l.unlisted {
		return 0
	}
	if l.subject > h {
		if !l.joined && job != jobStrategist || l.near {
			return 0
		}
		if a := r.after(p, l.subject); a != nil && a.kind != titleFor {
			return 0 // "Director of Social Work"
		}
	} else if l.near {
		return ConfidenceLow
	}
	return ConfidenceMedium
}

func (r *titleReader) communityLimit(p *titlePart, h int, l titleLink) Confidence {
	limit := ConfidenceHigh
	switch {
	case l.unlisted:
		return 0
	case l.near:
		limit = ConfidenceLow
	}
	if l.subject < h {
		return limit
	}
	a := r.after(p, l.subject)
	switch {
	case a == nil || a.kind == titleFor || a.isHead():
	case a.kind == titleOf:
		if p.complement {
			limit = min(limit, ConfidenceMedium)
		}
	case a.kind == titleForeign:
		return 0 // "responsable de comunidad educativa"
	case a.unlisted():
		limit = ConfidenceLow
	}
	return limit
}

// before returns what stands before item i in its part, nil where nothing does that matters.
func (r *titleReader) before(p *titlePart, i int) *titleItem {
	for i--; i >= p.first; i-- {
		if !r.item[i].silent() {
			return &r.item[i]
		}
	}
	return nil
}

// after returns what stands after item i in its part, nil where nothing does that matters.
func (r *titleReader) after(p *titlePart, i int) *titleItem {
	for i++; i < p.end; i++ {
		if !r.item[i].silent() {
			return &r.item[i]
		}
	}
	return nil
}

// stands says how far a head that needs no subject names its role in a part; 0 is not at all.
func (r *titleReader) stands(p *titlePart, job titleJob) Confidence {
	switch t := &titleTraits[job]; {
	case !t.self || job.abbreviation():
		return 0
	case t.exact:
		return ConfidenceHigh
	case p.unlisted || p.complement || p.foreign || p.remote:
		return 0 // "diseñadora industrial", "redactor de informes"
	case !p.near:
		return ConfidenceHigh
	}
	switch job {
	case jobDinamizador, jobRealizador:
		return 0
	default:
		return ConfidenceLow
	}
}
