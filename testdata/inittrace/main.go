// Command inittrace reaches every package that services import.
package main

import (
	"fmt"
	"os"

	"example.com/socialorg/kpi"
	"example.com/socialorg/kpi/kpisql"
	"example.com/socialorg/org"
	"example.com/socialorg/org/render"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

func main() {
	d := org.Design{Positions: []org.Position{{ID: "cm", Roles: []role.Role{role.CommunityManager}}}}
	err := render.Text.Write(os.Stdout, render.Page{Design: d, Report: org.Validate(d), Lang: language.Spanish})
	_, refused := kpisql.Query{Dialect: kpisql.DuckDB, KPIs: []kpi.ID{kpi.ERReach}}.Build()
	fmt.Println(err, kpi.ERReach.Name(language.Spanish), refused)
}
