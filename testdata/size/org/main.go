// Command org judges a design.
package main

import (
	"fmt"
	"os"

	"example.com/socialorg/org"
	"golang.org/x/text/language"
)

func main() {
	d, err := org.Decode(os.Stdin)
	for _, f := range org.Validate(d).Findings {
		fmt.Println(f.Message(language.Spanish))
	}
	fmt.Println(err)
}
