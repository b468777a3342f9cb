package main

import "example.com/socialorg/examples/internal/cli"

// A speaker says what the command has to say in the language that was asked for.
type speaker struct{ cli.Speaker }

func (s speaker) usage() string {
	return s.In("usage: validate [-lang es] [-framework ID] [-format text] [-color auto] FILE\n       validate [-lang es] -explain CODE",
		"uso: validate [-lang es] [-framework ID] [-format text] [-color auto] ARCHIVO\n     validate [-lang es] -explain CÓDIGO", "")
}

// noFormat says which formats there are.
func (s speaker) noFormat(format, near string) string {
	if near != "" {
		return s.In("there is no format %q; did you mean %q? There are: %s.", "no existe el formato %q. ¿Quería decir %q? Formatos: %s.",
			"no existe el formato %q. ¿Quiso decir %q? Formatos: %s.", format, near, formats())
	}
	return s.In("there is no format %q; there are: %s.", "no existe el formato %q. Formatos: %s.", "", format, formats())
}
