package orgtest

import (
	"math"
	"slices"

	"example.com/socialorg"
	"example.com/socialorg/org"
)

// CheckLoad returns an error unless each of these people, by their ids, has work for least to most of the time that there is for it: hours
// required for each hour available, as [org.Load.Ratio] and the Overload of [org.Limits] have it, so that 0.4 and 1 ask for two hours in five at
// the least and for no overtime. No people at all is everybody who holds a position; a team of unnamed people is one of them. A most of math.Inf(1)
// bounds nothing.
//
// A load that is not known fails, whatever it is, and the failure says which volumes to declare: without them work counts nothing, and the findings
// over-capacity and under-capacity are silent. Work that only an open position has is in nobody's load, unless v says who stands in.
//
// It fails too where [org.Validator.Err] does, where nobody holds a position, and where least is negative or beyond most.
func CheckLoad(v org.Validator, d org.Design, least, most float64, people ...string) error {
	var f Failure
	if !f.policy(v) {
		return &f
	}
	if !(least >= 0 && least <= most) || math.IsInf(least, 1) {
		f.say(socialorg.Text{
			EN: "no load is from {least} to {most}; give the hours of work for each hour there is, as 0.4 and 1",
			ES: "ninguna carga va de {least} a {most}; indique las horas de trabajo por cada hora disponible, como 0,4 y 1",
		}, values{"least": number(least), "most": number(most)})
		return &f
	}
	loads := org.Validator.View(v, d).Loads()
	if len(loads) == 0 {
		f.say(socialorg.Text{EN: "nobody holds a position, so that this checks nothing", ES: "nadie ocupa ningún puesto, así que no se comprueba nada"}, nil)
		return &f
	}
	f.strangers(d, loads, people)
	var unknown []org.Load
	for _, l := range loads {
		if len(people) > 0 && !slices.Contains(people, l.Holder) {
			continue
		}
		if !l.Known {
			unknown = append(unknown, l)
		}
		const slack = 1e-9
		tooMuch, tooLittle := l.Ratio() > most+slack, l.Ratio() < least-slack && l.Known
		if tooMuch || tooLittle {
			f.outside(l, least, most, tooMuch)
		}
	}
	f.unknownLoads(d, unknown)
	return f.err()
}

// Load fails the test unless everybody, or each of these people, has work for least to most of the time that there is for it, 1 being all of it,
// and all volumes that this depends on are declared. See [CheckLoad].
func Load(t TB, v org.Validator, d org.Design, least, most float64, people ...string) {
	if h, ok := t.(helper); ok {
		h.Helper()
	}
	fail(t, CheckLoad(v, d, least, most, people...))
}

// strangers says who holds no position, in the words of a change.
func (f *Failure) strangers(d org.Design, loads []org.Load, people []string) {
	for _, id := range people {
		if slices.ContainsFunc(loads, func(l org.Load) bool { return l.Holder == id }) {
			continue
		}
		if _, err := d.With(org.PersonLeaves(id)); err != nil {
			f.because(err)
		}
	}
}

// outside says that a load is too much or too little, and what makes most of one that is too much.
func (f *Failure) outside(l org.Load, least, most float64, tooMuch bool) {
	both := []float64{l.Hours, l.Available}
	v := values{
		"who": quoted(l.Holder), "hours": hours{l.Hours, both}, "time": hours{l.Available, both}, "ratio": load{l.Ratio(), []float64{100 * least, 100 * most}},
		"floor": flag(!l.Known),
	}
	if least > 0 {
		v["least"] = share(least)
	}
	if !math.IsInf(most, 1) {
		v["most"] = share(most)
	}
	if tooMuch {
		v["tasks"] = l.Tasks[:min(len(l.Tasks), 3)]
	}
	f.say(socialorg.Text{
		EN: "{who} has {floor?at least }{hours} hours of work a week and {time} available: {ratio}, where {least?{most?{least} to {most}}{most!at least {least}}}{least!at most {most}} is wanted" +
			"{tasks?; most of it is {tasks}}",
		ES: "{who} tiene {floor?al menos }{hours} horas de trabajo a la semana y {time} disponibles: {ratio}, y se espera {least?{most?entre {least} y {most}}{most!al menos {least}}}{least!como mucho {most}}" +
			"{tasks?; lo que más ocupa: {tasks}}",
	}, v)
}

// unknownLoads says whose loads are not known, and which volumes are to be declared.
func (f *Failure) unknownLoads(d org.Design, loads []org.Load) {
	if loads == nil {
		return
	}
	var people []string
	cut := false
	lacks := make(map[org.Subject]bool)
	for i := range loads {
		people = append(people, loads[i].Holder)
		cut = cut || loads[i].MissingCut
		for _, s := range loads[i].Missing {
			lacks[s] = true
		}
	}
	f.say(socialorg.Text{
		EN: "nobody knows the load of {who}: {volumes?declare{cut?, among others,} {volumes}}{volumes!the design declares no channel}",
		ES: "no se conoce la carga de {who}: {volumes?declare{cut?, entre otros,} {volumes}}{volumes!el diseño no declara ningún canal}",
	}, values{"who": people, "volumes": lackingVolumes(d, lacks), "cut": flag(cut)})
}

// A lacking is a channel with the volumes that it does not declare.
type lacking struct {
	channel string
	fields  []string
}

// lackingVolumes returns what channels lack in the order of the document.
func lackingVolumes(d org.Design, lacks map[org.Subject]bool) (all []lacking) {
	for i := range d.Channels {
		l := lacking{channel: d.Channels[i].ID}
		for _, field := range [...]string{"postsPerWeek", "commentsPerDay", "messagesPerDay", "casesPerDay"} {
			s := org.Subject{Kind: org.SubjectChannel, ID: l.channel, Field: field}
			if lacks[s] {
				l.fields = append(l.fields, field)
				delete(lacks, s) // another channel may have the id
			}
		}
		if l.fields != nil {
			all = append(all, l)
		}
	}
	return all
}
