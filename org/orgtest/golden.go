package orgtest

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"example.com/socialorg"
	"example.com/socialorg/internal/linediff"
	"example.com/socialorg/org/render"
)

// mostLines is how many lines of a difference are shown.
const mostLines = 400

// CheckGolden returns an error where a file does not hold got, with the difference by lines as diff -u has it; with update it writes the file instead, and its folder where there is none.
func CheckGolden(file string, got []byte, update bool) error {
	var f Failure
	if isFolder(file) {
		f.folder(file)
		return &f
	}
	if update {
		if err := write(file, got); err != nil {
			f.because(err)
		}
		return f.err()
	}
	want, err := os.ReadFile(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		f.say(socialorg.Text{
			EN: "there is no golden file {file}; {run?to write it: {run}}{run!run the test with its update on to write it, as go test -update}",
			ES: "no existe el archivo de referencia {file}; {run?para escribirlo: {run}}{run!para escribirlo, ejecute la prueba con la opción de actualizar, como go test -update}",
		}, values{"file": file})
		f.is = append(f.is, err)
	case err != nil:
		f.because(err)
	case bytes.Equal(want, got):
	case bytes.Equal(unixLines(want), unixLines(got)):
		f.say(socialorg.Text{
			EN: "{file} differs from what the test made in its line endings alone (CRLF or LF); an entry such as *.txt -text in .gitattributes keeps Git from changing them",
			ES: "{file} solo se diferencia de lo obtenido en los finales de línea (CRLF o LF); una entrada como *.txt -text en .gitattributes evita que Git los cambie",
		}, values{"file": file})
	default:
		f.say(socialorg.Text{
			EN: "{file} (-) differs from what the test made (+)",
			ES: "{file} (-) no es lo que ha obtenido la prueba (+)", ES419: "{file} (-) no es lo que obtuvo la prueba (+)",
		}, values{"file": file})
		diff := linediff.Unified(string(want), string(got))
		for _, text := range diff[:min(len(diff), mostLines)] {
			f.lines = append(f.lines, line{verbatim: text})
		}
		f.say(socialorg.Text{
			EN: "{more?and {more} more lines; }{run?if what it made is right: {run}}{run!if what it made is right, run the test with its update on, as go test -update}",
			ES: "{more?y {more} líneas más; }{run?si lo obtenido es correcto: {run}}{run!si lo obtenido es correcto, ejecute la prueba con la opción de actualizar, como go test -update}",
		}, values{"more": max(0, len(diff)-mostLines)})
	}
	return f.err()
}

func unixLines(text []byte) []byte { return bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n")) }

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// folder says that a folder stands where a file is asked for.
func (f *Failure) folder(path string) {
	f.say(socialorg.Text{
		EN: "{path} is a folder; give the file", ES: "{path} es una carpeta; indique el archivo",
	}, values{"path": path})
}

func write(file string, text []byte) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(file, text, 0o644)
}

// Golden fails the test if a file does not hold got, and shows the difference; with update it writes the file. See [CheckGolden].
func Golden(t TB, file string, got []byte, update bool) {
	if h, ok := t.(helper); ok {
		h.Helper()
	}
	fail(t, CheckGolden(file, got, update))
}

// CheckGoldenReport returns an error where a file does not hold a page in a format, as CheckGolden does. [render.NewPage] makes the page of
// a design; validators that are given no day make the same one every day. The wording of reports may change in any release: read the
// difference, then update.
func CheckGoldenReport(file string, as render.Format, p render.Page, update bool) error {
	var f Failure
	if f.notJudged(p.Report) {
		return &f
	}
	var got bytes.Buffer
	if err := as.Write(&got, p); err != nil {
		f.because(err)
		return &f
	}
	return CheckGolden(file, got.Bytes(), update)
}

// GoldenReport fails the test if a file does not hold a page in a format, and shows the difference; with update it writes the file. See
// [CheckGoldenReport].
func GoldenReport(t TB, file string, as render.Format, p render.Page, update bool) {
	if h, ok := t.(helper); ok {
		h.Helper()
	}
	fail(t, CheckGoldenReport(file, as, p, update))
}
