package socialorg_test

import (
	"encoding/json"
	"fmt"

	"example.com/socialorg"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// A piece of work, what it is called in three places, and who says that it exists.
func Example() {
	work := role.ProduceVideo
	for _, tag := range []string{"en", "es", "es-MX"} {
		fmt.Println(work.Name(language.MustParse(tag)))
	}
	for ref := range work.Refs() {
		fmt.Println(ref == socialorg.Practice)
	}
	// Output:
	// produce videos
	// producir los vídeos
	// producir los videos
	// true
}

func ExampleText() {
	var name socialorg.Text
	if err := json.Unmarshal([]byte(`{"en": "paid ads", "es": "publicidad de pago", "es-419": "publicidad pagada"}`),
		&name); err != nil {
		fmt.Println(err)
	}
	for _, tag := range []string{"es-MX", "es-ES", "en-GB", "fr"} {
		fmt.Printf("%s: %s\n", tag, name.In(language.MustParse(tag)))
	}
	// Output:
	// es-MX: publicidad pagada
	// es-ES: publicidad de pago
	// en-GB: paid ads
	// fr: paid ads
}

// A program that shows which language answered can mark the texts that still want a translation.
func ExampleText_Resolve() {
	names := []socialorg.Text{
		{EN: "paid ads", ES: "publicidad de pago", ES419: "publicidad pagada"},
		{EN: "budget", ES: "presupuesto"},
		{EN: "growth lead"},
	}
	for _, name := range names {
		s, by := name.Resolve(language.MustParse("es-MX"))
		fmt.Printf("%s (%s)\n", s, by)
	}
	// Output:
	// publicidad pagada (es-419)
	// presupuesto (es)
	// growth lead (en)
}

// A reference names an item of a source, so that whoever doubts an entry can read it there.
func ExampleRef() {
	for ref := range role.SetUpTracking.Refs() {
		if ref == socialorg.Practice {
			fmt.Println("working teams do it")
			continue
		}
		fmt.Println("according to", ref)
	}
	// Output:
	// working teams do it
	// according to postcron#smm-08
}
