// Command standard has what the library takes from others, and nothing of the library.
package main

import (
	"encoding/json"
	"fmt"
	"math/big"
	"os"

	"golang.org/x/text/language"
)

func main() {
	var v struct {
		Tag   language.Tag
		Count *big.Int
	}
	err := json.NewDecoder(os.Stdin).Decode(&v)
	fmt.Println(json.NewEncoder(os.Stdout).Encode(v), v.Tag.Parent(), language.MustParse("es-MX"), err)
}
