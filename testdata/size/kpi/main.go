// Command kpi works out a KPI of the catalogue.
package main

import (
	"fmt"

	"example.com/socialorg/kpi"
	"golang.org/x/text/language"
)

func main() {
	value, err := kpi.Vocabulary{}.EvalKPI(kpi.ERReach, kpi.Inputs{
		Now: kpi.Sample{kpi.Interactions: kpi.Count(59), kpi.Reach: kpi.Count(2077)},
	})
	fmt.Println(kpi.ERReach.Name(language.Spanish), value.Format(language.Spanish), err)
}
