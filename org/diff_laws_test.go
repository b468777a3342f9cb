package org_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/internal/sample"
	"example.com/socialorg/kpi"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
)

// furnished is a random design that also has what sample leaves out.
func furnished(seed uint64) org.Design {
	r := sample.Rand(seed)
	d := sample.Design(r)
	any := func() string { return d.Positions[r.IntN(len(d.Positions))].ID }
	number := func() *float64 { n := float64(r.IntN(50)); return &n }
	if r.IntN(2) == 0 {
		d.Roles = []org.RoleDef{{ID: "rol-propio", Name: socialorg.Text{ES: "Rol propio"}, Responsibilities: []role.Responsibility{role.GrowAudience}}}
		d.Positions[0].Roles = append(d.Positions[0].Roles, "rol-propio")
		d.Positions[0].HoursPerWeek = number()
	}
	if r.IntN(2) == 0 {
		d.Measures = []kpi.MeasureDef{{ID: "altas", Name: socialorg.Text{ES: "Altas"}}}
		d.KPIs = []org.KPI{{ID: "tasa_altas", Formula: "altas / reach", Owner: any()}, {ID: kpi.ERReach, Owner: any(), Reporter: any()}}
	}
	if len(d.Positions) > 1 {
		d.Liaisons = []org.Liaison{{Between: []string{d.Positions[0].ID, d.Positions[1].ID}, For: []role.Artefact{role.ArtefactAlert}}}
		d.Positions[1].DottedTo = []string{any()}
		if d.Positions[1].Backup = any(); d.Positions[1].Backup == d.Positions[1].ID {
			d.Positions[1].Backup = ""
		}
	}
	if r.IntN(2) == 0 {
		d.Suppress = []org.Suppression{{Code: org.Vacancy, Subject: any(), Reason: "prueba"}}
		d.Effort = []org.Effort{{Responsibility: role.CreateContent, Minutes: number()}}
		d.Approvals = append(d.Approvals, org.Approval{By: any(), Deputy: any(), WithinHours: number()})
	}
	for i := range d.Positions {
		if r.IntN(3) == 0 {
			d.Positions[i].Title = fmt.Sprint("Cargo ", r.IntN(4))
		}
		for _, h := range d.Positions[i].Holders {
			d.People = append(d.People, org.Person{ID: h.ID, Name: "Nombre de " + h.ID})
		}
	}
	return d
}

// rename gives every id of the design's own another one.
func rename(d org.Design, to func(string) string) org.Design {
	ids := map[string]bool{}
	for _, b := range d.Brands {
		ids[b.ID] = true
	}
	for _, c := range d.Channels {
		ids[c.ID] = true
	}
	for _, o := range d.Outside {
		ids[o.ID] = true
	}
	for _, p := range d.Positions {
		ids[p.ID] = true
	}
	for _, p := range d.People {
		ids[p.ID] = true
	}
	ids["rol-propio"], ids["altas"], ids["tasa_altas"] = true, true, true
	copied := deepCopy(reflect.ValueOf(d), func(s string) string {
		if ids[s] {
			return to(s)
		}
		return s
	})
	renamed := copied.Interface().(org.Design)
	for i := range renamed.KPIs {
		renamed.KPIs[i].Formula = strings.ReplaceAll(renamed.KPIs[i].Formula, "altas", to("altas"))
	}
	return renamed
}

func deepCopy(v reflect.Value, text func(string) string) reflect.Value {
	out := reflect.New(v.Type()).Elem()
	switch v.Kind() {
	case reflect.String:
		out.SetString(text(v.String()))
	case reflect.Slice:
		if v.IsNil() {
			return out
		}
		out.Set(reflect.MakeSlice(v.Type(), v.Len(), v.Len()))
		for i := range v.Len() {
			out.Index(i).Set(deepCopy(v.Index(i), text))
		}
	case reflect.Struct:
		out.Set(v)
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				out.Field(i).Set(deepCopy(v.Field(i), text))
			}
		}
	case reflect.Pointer:
		if !v.IsNil() {
			out.Set(reflect.New(v.Type().Elem()))
			out.Elem().Set(deepCopy(v.Elem(), text))
		}
	default:
		out.Set(v)
	}
	return out
}

// shuffled changes the order of every list, also inside entries.
func shuffled(d org.Design, r *rand.Rand) org.Design {
	out := deepCopy(reflect.ValueOf(d), func(s string) string { return s })
	var shuffle func(v reflect.Value)
	shuffle = func(v reflect.Value) {
		switch v.Kind() {
		case reflect.Slice:
			for i := range v.Len() {
				shuffle(v.Index(i))
			}
			r.Shuffle(v.Len(), reflect.Swapper(v.Interface()))
		case reflect.Struct:
			for i := range v.NumField() {
				if v.Type().Field(i).IsExported() {
					shuffle(v.Field(i))
				}
			}
		default:
		}
	}
	shuffle(out)
	return out.Interface().(org.Design)
}

func diffLaw(t *testing.T, f func(t *testing.T, seed uint64, d org.Design)) {
	t.Helper()
	for seed := range uint64(seeds) {
		f(t, seed, furnished(seed))
		if t.Failed() {
			return
		}
	}
}

func TestDiffOfTheSameIsEmpty(t *testing.T) {
	t.Parallel()
	diffLaw(t, func(t *testing.T, seed uint64, d org.Design) {
		for _, other := range []org.Design{d, shuffled(d, sample.Rand(seed))} {
			c := org.Diff(d, other)
			if diff := cmp.Diff(org.Changes{}, c); diff != "" || !c.IsZero() {
				t.Errorf("seed %d (-nothing +changes):\n%s", seed, diff)
			}
		}
	})
}

// TestDiffOfRenamedIsRenames renames everything: in an order-keeping way, and backwards.
func TestDiffOfRenamedIsRenames(t *testing.T) {
	t.Parallel()
	for name, to := range map[string]func(string) string{
		"in order":  func(id string) string { return "z_" + id },
		"backwards": func(id string) string { return "y_" + strconv.Itoa(99-int(id[len(id)-1]-'0')) + "_" + id[:len(id)-1] },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			diffLaw(t, func(t *testing.T, seed uint64, d org.Design) {
				renamed := rename(d, to)
				c := org.Diff(d, shuffled(renamed, sample.Rand(seed)))
				want := 0
				for _, n := range []int{len(d.Brands), len(d.Channels), len(d.Outside), len(d.Positions), len(d.People), len(d.Roles), len(d.Measures)} {
					want += n
				}
				if len(d.KPIs) > 0 {
					want++ // the standard one keeps its id
				}
				if c.Coverage != nil || c.Removals != nil || len(c.Structure) != want {
					t.Errorf("seed %d: %d renames expected, %d changes and %v %v", seed, want, len(c.Structure), c.Coverage, c.Removals)
				}
				for _, one := range c.Structure {
					if one.Op != org.OpRenamed || name == "in order" && one.Subject.ID != to(one.Was) {
						t.Errorf("seed %d: %+v", seed, one)
					}
				}
			})
		})
	}
}

// edited changes a design here and there.
func edited(d org.Design, r *rand.Rand) org.Design {
	e := shuffled(d, r)
	for range 1 + r.IntN(4) {
		i := r.IntN(len(e.Positions))
		p := &e.Positions[i]
		switch r.IntN(9) {
		case 0:
			p.Holders = nil
		case 1:
			p.Holders = []org.Holder{{ID: "nueva"}}
		case 2:
			p.Title += " y algo más"
		case 3:
			p.ReportsTo = e.Positions[r.IntN(len(e.Positions))].ID
		case 4:
			p.Duties = append(p.Duties, org.Duty{Responsibility: role.CreateContent})
		case 5:
			e.Positions = append(e.Positions, org.Position{ID: "otro", Roles: []role.Role{role.Designer}, Holders: []org.Holder{{ID: "otra"}}})
		case 6:
			if len(e.Positions) > 1 {
				e.Positions = slices.Delete(e.Positions, i, i+1)
			}
		case 7:
			e.Activities = map[role.Activity]bool{role.ActivityPaid: r.IntN(2) == 0}
		default:
			e = rename(e, func(id string) string {
				if id == e.Positions[0].ID {
					return "otro-" + id
				}
				return id
			})
		}
	}
	return e
}

// TestDiffMirrors swaps the designs: what was added is then removed, what was lost gained.
func TestDiffMirrors(t *testing.T) {
	t.Parallel()
	diffLaw(t, func(t *testing.T, seed uint64, d org.Design) {
		e := edited(d, sample.Rand(seed))
		there, back := org.Diff(d, e), org.Diff(e, d)
		if diff := cmp.Diff(keys(mirror(there)), keys(back)); diff != "" {
			t.Errorf("seed %d (-mirrored +swapped):\n%s", seed, diff)
		}
	})
}

func mirror(c org.Changes) org.Changes {
	opposite := map[org.Op]org.Op{
		org.OpAdded: org.OpRemoved, org.OpRemoved: org.OpAdded, org.OpFilled: org.OpVacated, org.OpVacated: org.OpFilled,
		org.OpCovered: org.OpUncovered, org.OpUncovered: org.OpCovered, org.OpBegun: org.OpEnded, org.OpEnded: org.OpBegun,
	}
	was := map[string]string{} // the earlier ids of positions
	var m org.Changes
	for _, x := range c.Structure {
		if x.Was != "" {
			if x.Subject.Kind == org.SubjectPosition {
				was[x.Subject.ID] = x.Was
			}
			x.Was, x.Subject.ID = x.Subject.ID, x.Was
		}
		if o := opposite[x.Op]; o != 0 {
			x.Op = o
		}
		x.Before, x.After, x.Lost, x.Gained = x.After, x.Before, x.Gained, x.Lost
		m.Structure = append(m.Structure, x)
	}
	ids := func(list []string) (out []string) {
		for _, id := range list {
			if w := was[id]; w != "" {
				id = w
			}
			out = append(out, id)
		}
		slices.Sort(out)
		return out
	}
	for _, x := range c.Coverage {
		if o := opposite[x.Op]; o != 0 {
			x.Op = o
		}
		x.Before, x.After, x.Lost, x.Gained = x.After, x.Before, ids(x.Gained), ids(x.Lost)
		m.Coverage = append(m.Coverage, x)
	}
	return m
}

// keys are the changes as texts, in an order that does not depend on ids.
func keys(c org.Changes) []string {
	var all []string
	for _, x := range c.Structure {
		all = append(all, fmt.Sprintf("%+v", x))
	}
	for _, x := range c.Coverage {
		all = append(all, fmt.Sprintf("%+v", x))
	}
	slices.Sort(all)
	return all
}

// TestDiffSeesEveryField changes each field of a design that says something everywhere, one at a time.
func TestDiffSeesEveryField(t *testing.T) {
	t.Parallel()
	full := reflect.New(reflect.TypeFor[org.Design]()).Elem()
	fill(full)
	before := deepCopy(full, func(s string) string { return s }).Interface().(org.Design)
	if c := org.Diff(before, before); !c.IsZero() {
		t.Fatalf("the full design differs from itself: %+v", c)
	}
	seen := 0
	var visit func(v reflect.Value, path string)
	visit = func(v reflect.Value, path string) {
		switch v.Kind() {
		case reflect.Slice:
			visit(v.Index(0), path)
		case reflect.Pointer:
			visit(v.Elem(), path)
		case reflect.Struct:
			if v.Type() == reflect.TypeFor[kpi.Decimal]() {
				old := v.Interface()
				v.Set(reflect.ValueOf(kpi.Int(77)))
				changed(t, before, full, path, &seen)
				v.Set(reflect.ValueOf(old))
				return
			}
			for i := range v.NumField() {
				if v.Type().Field(i).Tag.Get("json") == "-" {
					continue // no part of the document
				}
				visit(v.Field(i), path+"/"+v.Type().Field(i).Name)
			}
		case reflect.String:
			old := v.String()
			v.SetString(old + "x")
			changed(t, before, full, path, &seen)
			v.SetString(old)
		case reflect.Float64:
			v.SetFloat(v.Float() + 1)
			changed(t, before, full, path, &seen)
			v.SetFloat(v.Float() - 1)
		case reflect.Bool:
			v.SetBool(!v.Bool())
			changed(t, before, full, path, &seen)
			v.SetBool(!v.Bool())
		case reflect.Int:
			v.SetInt(v.Int() + 1)
			changed(t, before, full, path, &seen)
			v.SetInt(v.Int() - 1)
		case reflect.Uint8:
			v.SetUint(v.Uint() + 1)
			changed(t, before, full, path, &seen)
			v.SetUint(v.Uint() - 1)
		case reflect.Map:
			old := v.Interface()
			v.Set(reflect.ValueOf(map[role.Activity]bool{role.ActivityPaid: false}))
			changed(t, before, full, path, &seen)
			v.Set(reflect.ValueOf(old))
		default:
			t.Fatalf("%s: a %s, which Diff does not know", path, v.Kind())
		}
	}
	visit(full, "")
	if seen < 90 {
		t.Errorf("%d fields were changed: the document has more", seen)
	}
}

// changed compares with a copy, so that what the two share cannot hide the change.
func changed(t *testing.T, before org.Design, now reflect.Value, path string, seen *int) {
	t.Helper()
	*seen++
	after := deepCopy(now, func(s string) string { return s }).Interface().(org.Design)
	if c := org.Diff(before, after); c.Structure == nil && path != "/Schema" {
		t.Errorf("%s: no change was seen", path)
	}
}

func fill(v reflect.Value) {
	switch v.Kind() {
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0))
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem())
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[kpi.Decimal]() {
			v.Set(reflect.ValueOf(kpi.Int(3)))
			return
		}
		for _, field := range v.Fields() {
			fill(field)
		}
	case reflect.String:
		v.SetString("a")
	case reflect.Float64:
		v.SetFloat(1)
	case reflect.Int:
		v.SetInt(1)
	case reflect.Uint8:
		v.SetUint(1)
	case reflect.Map:
		v.Set(reflect.ValueOf(map[role.Activity]bool{role.ActivityPaid: true}))
	default:
	}
}
