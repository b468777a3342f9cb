package orgtest

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/org/render"
	gocmp "github.com/google/go-cmp/cmp"
)

// CheckGolden returns an error where a file does not hold got; with update it writes the file instead, and its folder where there is none.
func CheckGolden(file string, got []byte, update bool) error {
	var f Failure
	if update {
		if err := write(file, got); err != nil {
			f.because(err)
		}
		return f.err()
	}
	want, err := os.ReadFile(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		f.say(socialorg.Text{EN: "there is no golden file {file}: run the test with its update on to write it",
			ES: "no existe el archivo de referencia {file}: ejecute la prueba con la opción de actualizar para escribirlo"}, values{"file": file})
		f.is = append(f.is, err)
	case err != nil:
		f.because(err)
	case !bytes.Equal(want, got):
		d := gocmp.Diff(strings.SplitAfter(string(want), "\n"), strings.SplitAfter(string(got), "\n"))
		f.say(socialorg.Text{EN: "{file} (-want +got); if what is got is right, run the test with its update on:\n{diff}",
			ES: "{file} (-esperado +obtenido); si lo obtenido es correcto, ejecute la prueba con la opción de actualizar:\n{diff}"}, values{"file": file, "diff": d})
	}
	return f.err()
}

func write(file string, text []byte) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(file, text, 0o644)
}

// Golden fails the test where CheckGolden does.
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
	var got bytes.Buffer
	if err := as.Write(&got, p); err != nil {
		var f Failure
		f.because(err)
		return &f
	}
	return CheckGolden(file, got.Bytes(), update)
}

// GoldenReport fails the test where CheckGoldenReport does.
func GoldenReport(t TB, file string, as render.Format, p render.Page, update bool) {
	if h, ok := t.(helper); ok {
		h.Helper()
	}
	fail(t, CheckGoldenReport(file, as, p, update))
}
