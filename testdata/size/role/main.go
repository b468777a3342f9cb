// Command role tells the roles that a title stands for.
package main

import (
	"fmt"
	"os"

	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

func main() {
	for _, m := range role.Resolve(os.Args[len(os.Args)-1]) {
		fmt.Println(m.Role.Name(language.Spanish))
	}
}
