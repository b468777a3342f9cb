package org

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"example.com/socialorg"
)

// The codes of faults for which a CSV export is not read.
const (
	NotCSV        Code = "not-csv"         // something else altogether: a workbook, a page, bytes that are no text
	WrongEncoding Code = "wrong-encoding"  // neither UTF-8 nor what the Importer or a byte order mark says
	NoTitleColumn Code = "no-title-column" // without titles nobody has a role
	OpenQuote     Code = "open-quote"      // a quotation mark that nothing closes
	TooManyRows   Code = "too-many-rows"   // beyond Importer.MaxRows, or of cells in a row
)

// csvText returns the text of an export, or the fault for which it has none.
func (m Importer) csvText(raw []byte) (string, *DecodeFault) {
	switch {
	case bytes.HasPrefix(raw, []byte("PK\x03\x04")), bytes.HasPrefix(raw, []byte("\xD0\xCF\x11\xE0")):
		return "", &DecodeFault{Code: NotCSV, Line: 1, Column: 1, Got: "workbook", Want: "CSV"}
	case bytes.HasPrefix(raw, []byte("%PDF-")):
		return "", &DecodeFault{Code: NotCSV, Line: 1, Column: 1, Got: "PDF", Want: "CSV"}
	case bytes.HasPrefix(raw, []byte{0xFF, 0xFE}):
		return endLines(utf16Text(raw[2:], binary.LittleEndian)), nil
	case bytes.HasPrefix(raw, []byte{0xFE, 0xFF}):
		return endLines(utf16Text(raw[2:], binary.BigEndian)), nil
	}
	marked := bytes.HasPrefix(raw, byteOrderMark[:])
	raw = bytes.TrimPrefix(raw, byteOrderMark[:])
	if kind := markup(raw); kind != "" {
		return "", &DecodeFault{Code: NotCSV, Line: 1, Column: 1, Got: kind, Want: "CSV"}
	}
	switch {
	case bytes.IndexByte(raw, 0) >= 0:
		f := faultAt(raw, bytes.IndexByte(raw, 0), NotCSV)
		f.Got, f.Want = "0x00", "CSV"
		return "", f
	case m.Windows1252 && !marked:
		return endLines(windows1252Text(raw)), nil
	case !utf8.Valid(raw):
		f := encodingFault(raw)
		f.Code = WrongEncoding
		return "", f
	}
	return endLines(string(raw)), nil
}

// markup knows pages and documents of JSON by how they begin: no header does.
func markup(raw []byte) string {
	raw = bytes.TrimLeft(raw[:min(len(raw), 1000)], " \t\r\n")
	if len(raw) < 2 {
		return ""
	}
	switch letter := raw[1] | 0x20; {
	case raw[0] == '<' && ('a' <= letter && letter <= 'z' || raw[1] == '!' || raw[1] == '?'):
		return "page"
	case raw[0] == '{' && bytes.HasPrefix(bytes.TrimLeft(raw[1:], " \t\r\n"), []byte(`"`)),
		raw[0] == '[' && bytes.HasPrefix(bytes.TrimLeft(raw[1:], " \t\r\n"), []byte("{")):
		return "JSON"
	}
	return ""
}

// endLines makes line feeds of the carriage returns that end the lines of some machines.
func endLines(text string) string {
	if strings.Contains(text, "\n") {
		return text
	}
	return strings.ReplaceAll(text, "\r", "\n")
}

// utf16Text decodes UTF-16; half a character becomes U+FFFD.
func utf16Text(raw []byte, order binary.ByteOrder) string {
	units := make([]uint16, len(raw)/2)
	for i := range units {
		units[i] = order.Uint16(raw[2*i:])
	}
	return string(utf16.Decode(units))
}

// windows1252 is what Windows-1252 has in the place of the control characters of Latin-1.
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"

func windows1252Text(raw []byte) string {
	high := []rune(windows1252)
	var b strings.Builder
	b.Grow(len(raw) + len(raw)/8)
	for _, c := range raw {
		if 0x80 <= c && c < 0xA0 {
			b.WriteRune(high[c-0x80])
			continue
		}
		b.WriteRune(rune(c))
	}
	return b.String()
}

// exportTemplate is template for the faults of exports.
func (f *DecodeFault) exportTemplate() socialorg.Text {
	switch f.Code {
	case NotCSV:
		return f.notCSVTemplate()
	case WrongEncoding:
		return socialorg.Text{
			EN:    "The byte {raw} is not UTF-8: save the file as “CSV UTF-8”, or declare that it is in Windows-1252, as older Spanish spreadsheets are.",
			ES:    "El byte {raw} no es UTF-8: guarde el archivo como «CSV UTF-8» o declare que está en Windows-1252, como las hojas de cálculo antiguas.",
			ES419: "El byte {raw} no es UTF-8: guarde el archivo como “CSV UTF-8” o declare que está en Windows-1252, como las hojas de cálculo antiguas.",
		}
	case NoTitleColumn:
		return socialorg.Text{
			EN: "{got?There is no column of job titles; these headers were found: {raw}{near?. Did you mean {near}?}{near!.} Declare the one that holds the titles.}" +
				"{got!There are no headers: the file is empty, or nothing stands in its first rows.}",
			ES: "{got?No hay ninguna columna con el puesto; se han encontrado estos encabezados: {raw}.{near? ¿Quería decir {near}?} Declare cuál contiene los puestos.}" +
				"{got!No hay encabezados: el archivo está vacío o no hay nada en sus primeras filas.}",
			ES419: "{got?No hay ninguna columna con el puesto; se encontraron estos encabezados: {raw}.{near? ¿Quiso decir {near}?} Declare cuál contiene los puestos.}" +
				"{got!No hay encabezados: el archivo está vacío o no hay nada en sus primeras filas.}",
		}
	case OpenQuote:
		return socialorg.Text{
			EN: "A quotation mark opens a cell in this row and nothing closes it.",
			ES: "Unas comillas abren una celda en esta fila y nada las cierra.",
		}
	case TooManyRows:
		if f.Got == "cells" {
			return socialorg.Text{EN: "The row has more than {want} cells.", ES: "La fila tiene más de {want} celdas."}
		}
		return socialorg.Text{
			EN: "There are more than {want} records; import them in parts, or raise the limit.",
			ES: "Hay más de {want} registros; impórtelos por partes o amplíe el límite.",
		}
	}
	return socialorg.Text{EN: "{where} is not readable.", ES: "{where} no se puede leer."}
}

func (f *DecodeFault) notCSVTemplate() socialorg.Text {
	switch f.Got {
	case "workbook":
		return socialorg.Text{
			EN:    "This is a workbook and not a CSV file: open it in the spreadsheet program and save the sheet as “CSV UTF-8”.",
			ES:    "Esto es un libro de Excel y no un archivo CSV: ábralo en la hoja de cálculo y guarde la hoja como «CSV UTF-8».",
			ES419: "Esto es un libro de Excel y no un archivo CSV: ábralo en la hoja de cálculo y guarde la hoja como “CSV UTF-8”.",
		}
	case "page":
		return socialorg.Text{
			EN: "This is a web page or another document with markup and not a CSV file: perhaps a sign-in page was saved instead of the export.",
			ES: "Esto es una página web u otro documento con etiquetas y no un archivo CSV: quizá se haya guardado la página de acceso en lugar de la exportación.",
		}
	case "JSON", "PDF":
		return socialorg.Text{EN: "This is a document in {raw} and not a CSV file.", ES: "Esto es un documento {raw} y no un archivo CSV."}
	}
	return socialorg.Text{EN: "This is not a text: it has the byte {raw}.", ES: "Esto no es un texto: contiene el byte {raw}."}
}
