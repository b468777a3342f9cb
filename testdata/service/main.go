// Command service validates the designs that are posted to it.
package main

import (
	"encoding/json"
	"fmt"
	"net"
	"net/http"

	"example.com/socialorg/org"
)

func main() {
	http.HandleFunc("POST /validate", func(w http.ResponseWriter, r *http.Request) {
		design, err := org.Decode(r.Body)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		_ = json.NewEncoder(w).Encode(org.Validate(design).Findings)
	})
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	fmt.Println(listener.Addr())
	panic(http.Serve(listener, nil))
}
