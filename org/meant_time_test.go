package org

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

// TestZoneNames holds the table in order, and that each entry leads to a zone.
func TestZoneNames(t *testing.T) {
	t.Parallel()
	if !slices.IsSortedFunc(zoneNames[:], func(a, b zoneName) int { return strings.Compare(a.said, b.said) }) {
		t.Error("the names are not in order")
	}
	for i, z := range zoneNames {
		if i > 0 && zoneNames[i-1].said == z.said || letters(z.said) != z.said {
			t.Errorf("%q stands twice, or is looked up as %q", z.said, letters(z.said))
		}
		if _, err := time.LoadLocation(z.zone); err != nil {
			t.Errorf("%q leads to %q: %v", z.said, z.zone, err)
		}
	}
	for said, want := range map[string]string{
		"America/Cali": "America/Bogota", "Colombia": "America/Bogota", "COT": "America/Bogota", "America/Bogotá": "America/Bogota", "bogota": "America/Bogota",
		"España": "Europe/Madrid", "Europe/Barcelona": "Europe/Madrid", "Ciudad de México": "America/Mexico_City", "PE": "America/Lima",
		"Buenos Aires": "America/Argentina/Buenos_Aires", "Costa Rica": "America/Costa_Rica", "Canarias": "Atlantic/Canary",
		"Marte": "", "": "", "/": "", strings.Repeat("a", 10_000): "",
	} {
		if got := zoneOf(said); got != want {
			t.Errorf("%q leads to %q, want %q", clipRunes(said), got, want)
		}
	}
}

// TestHoursSayWhatWasMeant takes the country of the reader for an example where nothing was meant that is known.
func TestHoursSayWhatWasMeant(t *testing.T) {
	t.Parallel()
	at := func(zone, days string) Design {
		return Design{Positions: []Position{{ID: "cm", Hours: []Hours{{TimeZone: zone, Days: days, From: "09:00", To: "18:00"}}}}}
	}
	for _, test := range []struct {
		zone, days, tag, want string
	}{
		{"America/Cali", "mon-fri", "es-CO", "Puesto “cm”, campo “hours”: no existe la zona horaria “America/Cali”. ¿Quiso decir “America/Bogota”?"},
		{"COT", "mon-fri", "en", "Position “cm”, field “hours”: there is no time zone “COT”; did you mean “America/Bogota”?"},
		{"Marte", "mon-fri", "es-CO", "Puesto “cm”, campo “hours”: no existe la zona horaria “Marte”; use un nombre como America/Bogota."},
		{"Marte", "mon-fri", "es-419", "Puesto “cm”, campo “hours”: no existe la zona horaria “Marte”; use un nombre como America/Mexico_City."},
		{"Marte", "mon-fri", "es", "Puesto «cm», campo «hours»: no existe la zona horaria «Marte»; use un nombre como Europe/Madrid."},
		{"", "lun-sab", "es-CO", "Puesto “cm”, campo “hours”: “lun-sab” no es válido. ¿Quiso decir “mon-sat”?"},
		{"", "a veces", "es", "Puesto «cm», campo «hours»: «a veces» no es válido; use los días abreviados en inglés, como mon-fri (de lunes a viernes)."},
	} {
		for _, f := range Validate(at(test.zone, test.days)).Findings {
			if f.Code != InvalidValue {
				continue
			}
			if d := cmp.Diff(test.want, f.Message(language.MustParse(test.tag))); d != "" {
				t.Errorf("%q, %q in %s (-want +got):\n%s", test.zone, test.days, test.tag, d)
			}
			test.want = ""
		}
		if test.want != "" {
			t.Errorf("%q, %q: nothing is said", test.zone, test.days)
		}
	}
}

func TestDaysMeant(t *testing.T) {
	t.Parallel()
	for said, want := range map[string]string{
		"lunes a sábado": "mon-sat", "Lun-Sáb": "mon-sat", "L-V": "mon-fri", "l,x,v": "mon,wed,fri", "de lunes a viernes": "mon-fri",
		"los sábados y domingos": "sat,sun", "todos los días": "daily", "monday to friday": "mon-fri", "Mon-Fri": "mon-fri", "lunes a lunes": "",
		"": "", "-": "", "m": "tue", "los": "", strings.Repeat("lunes,", 1000): "",
	} {
		if got := daysMeant(said); got != want {
			t.Errorf("%q means %q, want %q", clipRunes(said), got, want)
		}
		if _, ok := daysOf(want); !ok && want != "" {
			t.Errorf("%q is no days", want)
		}
	}
}
