package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/org"
	"golang.org/x/text/language"
)

// A speaker says what the command has to say in the language that was asked for.
type speaker struct{ tag language.Tag }

// in writes a format in a language; latin is the wording of Latin America where it differs.
func (s speaker) in(en, es, latin string, args ...any) string {
	text := socialorg.Text{EN: en, ES: es, ES419: latin}.In(s.tag)
	if len(args) == 0 {
		return text
	}
	return fmt.Sprintf(text, args...)
}

func (s speaker) usage() string {
	return s.in("usage: validate [-lang es] [-framework ID] [-format text] [-color auto] FILE\n       validate [-lang es] -explain CODE",
		"uso: validate [-lang es] [-framework ID] [-format text] [-color auto] ARCHIVO\n     validate [-lang es] -explain CÓDIGO", "")
}

// noFormat says which formats there are.
func (s speaker) noFormat(format, near string) string {
	text := s.in("there is no format %q", "no existe el formato %q", "", format)
	if near != "" {
		text += s.in("; did you mean %q?", ". ¿Quería decir %q?", ". ¿Quiso decir %q?", near)
	}
	return text + s.in("; there are %s", " Formatos: %s", "", formats())
}

// failure shows why nothing could be judged: the faults of a document each as FILE:LINE:COLUMN.
func (s speaker) failure(err error, file string) string {
	if faults, ok := errors.AsType[*org.DecodeError](err); ok {
		lines := make([]string, 0, len(faults.Faults))
		for _, f := range faults.Faults {
			lines = append(lines, fmt.Sprintf("%s:%d:%d: %s", file, f.Line, f.Column, f.Message(s.tag)))
		}
		return strings.Join(lines, "\n")
	}
	if path, ok := errors.AsType[*fs.PathError](err); ok {
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return s.in("there is no file %s", "no existe el archivo %s", "", path.Path)
		case folder(path.Path):
			return s.in("%s is a folder", "%s es una carpeta", "", path.Path)
		case errors.Is(err, fs.ErrPermission):
			return s.in("no permission to read %s", "no hay permiso para leer %s", "", path.Path)
		}
		return s.in("%s cannot be read: %v", "no se puede leer %s: %v", "", path.Path, path.Err)
	}
	return err.Error()
}

func folder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// option says what is wrong with the options.
func (s speaker) option(err error) string {
	text := err.Error()
	if name, ok := strings.CutPrefix(text, "flag provided but not defined: "); ok {
		return s.in("there is no option %s", "no existe la opción %s", "", name)
	}
	if name, ok := strings.CutPrefix(text, "flag needs an argument: "); ok {
		return s.in("the option %s needs a value", "la opción %s requiere un valor", "", name)
	}
	return text
}
