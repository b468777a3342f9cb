// Command plan reads staff records, judges the design that they make, and says what would mend it.
package main

import (
	"fmt"
	"os"

	"example.com/socialorg/org"
	"golang.org/x/text/language"
)

func main() {
	before, err := org.Decode(os.Stdin)
	after, refused := org.ImportCSV(os.Stdin)
	for _, f := range org.Validate(after.Design).Findings {
		fmt.Println(f.Message(language.Spanish))
	}
	for _, step := range org.Plan(after.Design).Steps {
		fmt.Println(step.Kind, step.Position, step.Responsibility)
	}
	for _, d := range org.Diff(before, after.Design).Structure {
		fmt.Println(d.Message(language.Spanish))
	}
	fmt.Println(err, refused)
}
