// Command text judges a design and prints it.
package main

import (
	"fmt"
	"os"

	"example.com/socialorg/org"
	"example.com/socialorg/org/render"
	"golang.org/x/text/language"
)

func main() {
	d, err := org.Decode(os.Stdin)
	refused := render.Text.Write(os.Stdout, render.Page{Design: d, Report: org.Validate(d), Lang: language.Spanish})
	fmt.Println(err, refused)
}
