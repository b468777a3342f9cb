package role

import (
	"example.com/socialorg"
	"example.com/socialorg/kpi"
)

// planificarEjecutar is the framework of the article "planificar-ejecutar": the manager plans, the community manager executes, and
// one experienced person who does both does it better; so the manager is the second choice for what is executed. A community manager
// whom marketing steers keeps the own calendar. It names no head, and whoever approves is outside the department.
var planificarEjecutar = framework{
	id:   "planificar-ejecutar",
	name: socialorg.Text{EN: "Plan and execute", ES: "Planificar y ejecutar"},
	roles: []frameworkRole{
		{role: Manager, tier: TierStrategic, basis: BasisStated, refs: []socialorg.Ref{"planificar-ejecutar#01"}},
		{role: CommunityManager, tier: TierOperational, basis: BasisStated, refs: []socialorg.Ref{"planificar-ejecutar#01"}},
	},
	pass: []socialorg.Ref{"planificar-ejecutar#01", "planificar-ejecutar#02"},
	rows: []row{
		{x: DesignStrategy, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"planificar-ejecutar#01", "planificar-ejecutar#07"}, doers: []doer{{role: Manager}}},
		{x: SetObjectives, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"planificar-ejecutar#04", "planificar-ejecutar#01"}, doers: []doer{{role: Manager}}},
		{x: DefineConversionStrategy, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"planificar-ejecutar#06"}, doers: []doer{{role: Manager}}},
		{x: PlanCalendar, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"planificar-ejecutar#07", "planificar-ejecutar#02"}, doers: []doer{{role: Manager}, {role: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"planificar-ejecutar#05", "planificar-ejecutar#10"}}}},
		{x: PlanChannelActions, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"planificar-ejecutar#01"}, doers: []doer{{role: Manager}}},
		{x: CreateContent, answers: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"planificar-ejecutar#01"}, doers: []doer{{role: CommunityManager}, {role: Manager, basis: BasisInferred, refs: []socialorg.Ref{"planificar-ejecutar#02"}}}},
		{x: PublishContent, answers: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"planificar-ejecutar#01", "planificar-ejecutar#10"}, doers: []doer{{role: CommunityManager}, {role: Manager, basis: BasisInferred, refs: []socialorg.Ref{"planificar-ejecutar#02"}}}},
		{x: ManageCommunity, answers: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"planificar-ejecutar#01", "planificar-ejecutar#09"}, doers: []doer{{role: CommunityManager}, {role: Manager, basis: BasisInferred, refs: []socialorg.Ref{"planificar-ejecutar#02"}}}},
	},
	kpis: []kpiRow{
		{id: kpi.ConversionRate, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"planificar-ejecutar#06"}},
	},
}
