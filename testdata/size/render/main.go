// Command render judges a design and writes all that there is to show of it in the format that the caller names.
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
	format := render.Format(os.Args[len(os.Args)-1])
	fmt.Println(format.Write(os.Stdout, render.NewPage(org.Validator{}, d, language.Spanish)), err)
}
