package orgtest

import (
	"reflect"
	"slices"

	"example.com/socialorg"
	"example.com/socialorg/org"
)

// inert says which of the changes check nothing, since the design is the same without them, or is judged the same, or they show in nothing
// that can weigh so much.
func (f *Failure) inert(v org.Validator, d, after org.Design, changes []org.Change, least org.Severity) {
	for i := range changes {
		without, err := d.With(slices.Delete(slices.Clone(changes), i, i+1)...)
		if err != nil { // another one builds on it
			continue
		}
		at := values{"one": flag(len(changes) == 1), "i": i + 1, "n": len(changes), "never": flag(least < org.Error)}
		switch {
		case reflect.DeepEqual(without, after):
			f.say(socialorg.Text{
				EN: "{one?the design is the same after the change, so that this checks nothing}{one!the design is the same without change {i} of {n}, which checks nothing}" +
					"; a peak multiplies the volumes that channels declare",
				ES: "{one?el diseño queda igual tras el cambio, así que no se comprueba nada}{one!el diseño queda igual sin el cambio {i} de {n}, que no comprueba nada}" +
					"; un pico multiplica los volúmenes que declaran los canales",
			}, at)
		case !reflect.DeepEqual(volumeless(without), volumeless(after)):
		case sameLoads(v, without, after) && v.DiffFindings(without, after).IsZero():
			f.say(socialorg.Text{
				EN: "{one?the change}{one!change {i} of {n}} checks nothing: its volumes are work for nobody who is there, as those of a channel that is dormant or held by somebody outside",
				ES: "{one?el cambio}{one!el cambio {i} de {n}} no comprueba nada: sus volúmenes no dan trabajo a nadie del equipo, como los de un canal inactivo o que lleva alguien de fuera",
			}, at)
		case !overloads(v, least) && reflect.DeepEqual(v.Validate(without).Coverage, v.Validate(after).Coverage):
			f.say(socialorg.Text{
				EN: "{one?the change}{one!change {i} of {n}} checks nothing: it shows in over-capacity alone, which is never {never?found}{never!an error} by this Validator (Levels, Limits, Rules)",
				ES: "{one?el cambio}{one!el cambio {i} de {n}} no comprueba nada: solo se nota en over-capacity, que con este Validator nunca {never?se da}{never!es un error} (Levels, Limits, Rules)",
			}, at)
		}
	}
}

// volumeless returns a design without its volumes.
func volumeless(d org.Design) org.Design {
	d.Channels = slices.Clone(d.Channels)
	for i := range d.Channels {
		c := &d.Channels[i]
		c.PostsPerWeek, c.ReusedPostsPerWeek, c.VideosPerWeek, c.CommentsPerDay, c.MessagesPerDay, c.MentionsPerDay, c.CasesPerDay = nil, nil, nil, nil, nil, nil, nil
	}
	return d
}

func sameLoads(v org.Validator, a, b org.Design) bool {
	return reflect.DeepEqual(v.View(a).Loads(), v.View(b).Loads())
}

// overloads reports whether a load can become a finding as severe as least: by over-capacity, or by a rule that the library does not know.
func overloads(v org.Validator, least org.Severity) bool {
	standard := map[org.Code]bool{}
	for r := range org.Rules() {
		standard[r.Code] = true
	}
	rules := v.Rules
	if rules == nil {
		rules = org.Rules()
	}
	for r := range rules {
		level, set := v.Levels[r.Code]
		switch {
		case r.Check == nil || level == org.Off:
		case !standard[r.Code]:
			return true
		case r.Code == org.OverCapacity:
			l := v.Limits
			possible := l.OverloadError >= 0 || l.Overload >= 0 && (least < org.Error || set)
			if possible && (!set || level >= least) {
				return true
			}
		}
	}
	return false
}

// volumes are those that loads depend on and a peak multiplies.
var volumes = [...]struct {
	field string
	of    func(*org.Channel) **float64
}{
	{"postsPerWeek", func(c *org.Channel) **float64 { return &c.PostsPerWeek }},
	{"commentsPerDay", func(c *org.Channel) **float64 { return &c.CommentsPerDay }},
	{"messagesPerDay", func(c *org.Channel) **float64 { return &c.MessagesPerDay }},
	{"casesPerDay", func(c *org.Channel) **float64 { return &c.CasesPerDay }},
}

// unmeasured says which volumes the changes would multiply if only they were declared, and loads depend on.
func (f *Failure) unmeasured(v org.Validator, d, after org.Design, changes []org.Change) {
	full := d
	full.Channels = slices.Clone(d.Channels)
	for i := range full.Channels {
		for _, x := range volumes {
			if p := x.of(&full.Channels[i]); *p == nil {
				*p = new(1.0)
			}
		}
	}
	grown, err := full.With(changes...)
	if err != nil {
		return
	}
	missing, lacks := map[org.Subject]bool{}, map[org.Subject]bool{}
	for _, l := range v.View(after).Loads() {
		for _, s := range l.Missing {
			missing[s] = true
		}
	}
	for i := range grown.Channels {
		c := &grown.Channels[i]
		if i >= len(d.Channels) || d.Channels[i].ID != c.ID { // a change has moved it
			continue
		}
		for _, x := range volumes {
			s := org.Subject{Kind: org.SubjectChannel, ID: c.ID, Field: x.field}
			if n := *x.of(c); n != nil && *n > 1 && *x.of(&d.Channels[i]) == nil && missing[s] {
				lacks[s] = true
			}
		}
	}
	if len(lacks) > 0 {
		f.say(socialorg.Text{
			EN: "nobody knows what load the peak makes: declare {volumes}",
			ES: "no se sabe cuánto trabajo supone el pico: declare {volumes}",
		}, values{"volumes": lackingVolumes(d, lacks)})
	}
}
