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
	var unknown []string
	for _, l := range loads {
		if len(people) > 0 && !slices.Contains(people, l.Holder) {
			continue
		}
		if !l.Known {
			unknown = append(unknown, l.Holder)
		}
		const slack = 1e-9
		tooMuch, tooLittle := l.Ratio() > most+slack, l.Ratio() < least-slack && l.Known
		if tooMuch || tooLittle {
			f.outside(l, least, most, tooMuch)
		}
	}
	f.unknownLoads(v, d, unknown)
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
	v := values{"who": quoted(l.Holder), "hours": number(l.Hours), "time": number(l.Available), "ratio": share(l.Ratio()), "floor": flag(!l.Known)}
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
func (f *Failure) unknownLoads(v org.Validator, d org.Design, people []string) {
	if people == nil {
		return
	}
	f.say(socialorg.Text{
		EN: "nobody knows the load of {who}: {volumes?declare {volumes}}{volumes!the design declares no channel}",
		ES: "no se conoce la carga de {who}: {volumes?declare {volumes}}{volumes!el diseño no declara ningún canal}",
	}, values{"who": people, "volumes": lackingVolumes(v, d, people)})
}

// volumes are the fields that loads depend on, in the order of the document.
var volumes = [...]struct {
	name string
	of   func(*org.Channel) **float64
}{
	{"postsPerWeek", func(c *org.Channel) **float64 { return &c.PostsPerWeek }},
	{"commentsPerDay", func(c *org.Channel) **float64 { return &c.CommentsPerDay }},
	{"messagesPerDay", func(c *org.Channel) **float64 { return &c.MessagesPerDay }},
	{"casesPerDay", func(c *org.Channel) **float64 { return &c.CasesPerDay }},
}

// A lacking is a channel with the volumes that it does not declare.
type lacking struct {
	channel string
	fields  []string
}

// mostTries bounds how many volumes are looked at.
const mostTries = 200

// lackingVolumes returns the volumes without any one of which a load of these people is not known: each is left out of a copy that declares
// all others.
func lackingVolumes(v org.Validator, d org.Design, people []string) (all []lacking) {
	full, err := d.With(func(d *org.Design) error {
		for i := range d.Channels {
			for _, x := range volumes {
				if p := x.of(&d.Channels[i]); *p == nil {
					*p = new(0.0)
				}
			}
		}
		return nil
	})
	if err != nil {
		return nil
	}
	tries := 0
	for i := range d.Channels {
		l := lacking{channel: d.Channels[i].ID}
		for _, x := range volumes {
			if *x.of(&d.Channels[i]) != nil || tries == mostTries {
				continue
			}
			tries++
			was := *x.of(&full.Channels[i])
			*x.of(&full.Channels[i]) = nil
			if slices.ContainsFunc(v.View(full).Loads(), func(o org.Load) bool { return !o.Known && slices.Contains(people, o.Holder) }) {
				l.fields = append(l.fields, x.name)
			}
			*x.of(&full.Channels[i]) = was
		}
		if l.fields != nil {
			all = append(all, l)
		}
	}
	return all
}
