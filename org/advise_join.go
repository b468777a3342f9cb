package org

import (
	"slices"

	"example.com/socialorg/kpi"
	"example.com/socialorg/role"
)

// join adds who stands in for whom, whom clients speak to, and what the team is measured by.
func (a *adviser) join(d *Design) {
	p := d.Positions
	if len(p) > 1 {
		p[0].Backup, p[1].Backup = p[1].ID, p[0].ID
	}
	for _, o := range d.Outside {
		if o.Kind == role.PartyClient {
			d.Liaisons = append(d.Liaisons, Liaison{Between: []string{p[0].ID, o.ID},
				For: []role.Artefact{role.ArtefactClientInput, role.ArtefactPresentedReport}, Cadence: role.CadenceWeekly})
		}
	}
	for i, o := range d.Objectives {
		id, ok := measuredBy(o.Kind)
		if !ok || slices.ContainsFunc(d.Objectives[:i], func(x Objective) bool { return x.Kind == o.Kind }) {
			continue
		}
		d.KPIs = append(d.KPIs, KPI{ID: id, Owner: ownerOf(id, p)})
	}
}

// measuredBy returns the KPI that shows first whether an objective is met.
func measuredBy(o role.Objective) (kpi.ID, bool) {
	switch o {
	case role.ObjectiveAwareness:
		return kpi.ReachKPI, true
	case role.ObjectiveGrowth:
		return kpi.NetGrowth, true
	case role.ObjectiveEngagement:
		return kpi.ERReach, true
	case role.ObjectiveCommunity:
		return kpi.ActiveMembersKPI, true
	case role.ObjectiveLoyalty:
		return kpi.Retention, true
	case role.ObjectiveLeads:
		return kpi.LeadsKPI, true
	case role.ObjectiveSales:
		return kpi.ConversionRate, true
	case role.ObjectiveTraffic:
		return kpi.SocialSessionsKPI, true
	case role.ObjectiveCare:
		return kpi.FirstResponseTime, true
	case role.ObjectiveReputation:
		return kpi.NetSentiment, true
	}
	return "", false
}

// ownerOf returns the position whose role answers for a KPI, or else the first one.
func ownerOf(id kpi.ID, positions []Position) string {
	for _, p := range positions {
		for _, r := range p.Roles {
			for k, c := range role.Reconciled().KPIs(r) {
				if k == id && c.Answers {
					return p.ID
				}
			}
		}
	}
	return positions[0].ID
}
