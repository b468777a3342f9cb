package org

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"example.com/socialorg/internal/fold"
	"golang.org/x/text/language"
)

// A Field is what a column of an export holds. The zero Field is unset.
type Field uint8

// The fields. Superiors are found by the id, the e-mail address or the name of a person, or the id of a position.
const (
	FieldIgnored     Field = iota + 1 // nothing that is wanted
	FieldPerson                       // the employee's id
	FieldPosition                     // the position's id, which several people may share
	FieldTitle                        // the job title
	FieldSuperior                     // who a position reports to
	FieldAlso                         // a second superior, by a dotted line
	FieldDepartment                   // department or team
	FieldShare                        // of full time: 0.5, 50 %, half-time
	FieldHours                        // a week
	FieldStatus                       // active, on leave, left, vacant
	FieldOpenSince                    // the day since when a position is vacant
	FieldTermination                  // the last day of somebody in the organisation
	FieldExternal                     // the contract: employee, freelance, agency
	FieldName                         // the whole name
	FieldFirstName
	FieldLastName
	FieldEmail
	fieldCount
)

var fieldTable = enum.Table{Type: "org: field", Words: []string{
	"", "ignored", "person", "position", "title", "superior", "also", "department", "share", "hours", "status", "open-since", "termination", "external",
	"name", "first-name", "last-name", "email",
}}

var fieldNames = [fieldCount]socialorg.Text{
	FieldIgnored:     {EN: "nothing", ES: "nada"},
	FieldPerson:      {EN: "employee number", ES: "número de empleado"},
	FieldPosition:    {EN: "position number", ES: "número de plaza", ES419: "número de posición"},
	FieldTitle:       {EN: "job title", ES: "puesto"},
	FieldSuperior:    {EN: "superior", ES: "superior"},
	FieldAlso:        {EN: "second superior", ES: "segundo superior"},
	FieldDepartment:  {EN: "department", ES: "departamento"},
	FieldShare:       {EN: "share of full time", ES: "parte de la jornada completa"},
	FieldHours:       {EN: "weekly hours", ES: "horas semanales"},
	FieldStatus:      {EN: "status", ES: "situación"},
	FieldOpenSince:   {EN: "vacant since", ES: "vacante desde"},
	FieldTermination: {EN: "termination date", ES: "fecha de baja"},
	FieldExternal:    {EN: "kind of contract", ES: "tipo de contrato"},
	FieldName:        {EN: "name", ES: "nombre completo"},
	FieldFirstName:   {EN: "first name", ES: "nombre"},
	FieldLastName:    {EN: "last name", ES: "apellidos", ES419: "apellido"},
	FieldEmail:       {EN: "e-mail address", ES: "correo electrónico"},
}

// Fields yields the fields in order.
func Fields() iter.Seq[Field] { return enum.All[Field](&fieldTable) }

// Name returns the name of f in lower case, "" for the zero Field.
func (f Field) Name(tag language.Tag) string {
	if !enum.Has(&fieldTable, f) {
		return f.String()
	}
	return fieldNames[f].In(tag)
}

// String returns the id of f, "" for the zero Field.
func (f Field) String() string { return enum.String(&fieldTable, f) }

// MarshalText returns the id of f; it fails for a value that has no name.
func (f Field) MarshalText() ([]byte, error) { return enum.Marshal(&fieldTable, f) }

// UnmarshalText reads an id; it fails for any other text, with the nearest id as a suggestion.
func (f *Field) UnmarshalText(text []byte) error { return enum.Unmarshal(&fieldTable, f, text) }

// fieldHeaders are the headers that HR systems are known to write, as headerKey leaves them.
var fieldHeaders = [...]struct {
	field   Field
	headers string
}{
	{FieldPerson, "employee id|employee number|employee no|employee num|employee code|employee|emp id|emp no|worker id|person id|person number|" +
		"personnel number|personnel no|staff id|staff number|user id|eid|id|no empleado|n empleado|num empleado|numero empleado|id empleado|" +
		"codigo empleado|cod empleado|empleado id|codigo trabajador|id trabajador|no trabajador|numero trabajador|matricula|legajo|no legajo|" +
		"numero legajo|ficha|no ficha|no personal|numero personal|id persona|id colaborador|codigo colaborador|no colaborador|no nomina|numero nomina"},
	{FieldPosition, "position id|position number|position no|position code|job id|seat id|post number|id puesto|codigo puesto|cod puesto|no puesto|" +
		"numero puesto|id plaza|codigo plaza|no plaza|numero plaza|id posicion|codigo posicion|no posicion|numero posicion|codigo cargo|id cargo"},
	{FieldTitle, "job title|title|position|position title|job position|job|role|job name|business title|job profile|occupation|designation|puesto|" +
		"puesto trabajo|nombre puesto|denominacion puesto|descripcion puesto|titulo puesto|titulo|cargo|nombre cargo|denominacion cargo|posicion|" +
		"ocupacion|funcion|rol|categoria puesto"},
	{FieldSuperior, "manager id|manager|manager name|manager number|manager employee id|manager email|line manager|line manager id|line manager name|" +
		"direct manager|reports to|reporting to|reporting manager|supervisor|supervisor id|supervisor eid|supervisor name|supervisor number|" +
		"superior|superior id|boss|responsable|responsable id|id responsable|responsable directo|nombre responsable|codigo responsable|jefe|" +
		"jefe directo|jefe inmediato|jefa directa|jefa|jefatura|id jefe|nombre jefe|no jefe|numero jefe|codigo jefe|id jefe directo|" +
		"nombre jefe directo|superior directo|superior jerarquico|superior inmediato|id superior|supervisor directo|id supervisor|" +
		"nombre supervisor|codigo supervisor|reporta|depende|lider|lider directo|mando directo|no empleado responsable|no empleado jefe|" +
		"numero empleado responsable|numero empleado jefe|manager directo|id manager|parent position|parent position id"},
	{FieldAlso, "dotted line manager|dotted line|dotted manager|matrix manager|secondary manager|second manager|functional manager|responsable funcional|" +
		"jefe funcional|superior funcional|jefe matricial|responsable matricial|reporta funcionalmente|segundo responsable|segundo jefe"},
	{FieldDepartment, "department|department name|dept|team|division|business unit|organization unit|organisation unit|departamento|nombre departamento|" +
		"dpto|depto|area|equipo|seccion|gerencia|unidad|unidad organizativa|sector"},
	{FieldShare, "fte|full time equivalent|share|workload|allocation|working time|working time percent|employment percentage|jornada|" +
		"jornada %|porcentaje jornada|% jornada|dedicacion|% dedicacion|porcentaje dedicacion|tipo jornada|jornada laboral|jornada trabajo|etc|fte %|% fte"},
	{FieldHours, "weekly hours|hours per week|hours week|hours|scheduled weekly hours|standard hours|contract hours|contractual hours|horas semanales|" +
		"horas semana|horas por semana|horas|horas contrato|jornada semanal|horas semanales contrato|" +
		"carga horaria|carga horaria semanal|carga horaria diaria|horas diarias|horas por dia|horas dia|daily hours|hours per day|hours day"},
	{FieldStatus, "status|employee status|employment status|worker status|position status|active|state|situacion|estado|estado empleado|estatus|" +
		"status empleado|situacion laboral|situacion administrativa|alta baja|activo|estado puesto|estado plaza|vacante|vacant"},
	{FieldOpenSince, "open since|vacant since|vacancy date|vacante desde|fecha vacante|abierta desde|abierto desde"},
	{FieldTermination, "termination date|termination day|date termination|terminated on|termination|leave date|leaving date|date left|exit date|separation date|end date|" +
		"employment end date|contract end date|end date contract|last day|last day work|last working day|last day worked|fecha baja|fecha baja imss|" +
		"fecha baja laboral|fecha baja empresa|fecha terminacion|fecha terminacion contrato|fecha termino|fecha termino contrato|fecha cese|fecha egreso|" +
		"fecha salida|fecha retiro|fecha desvinculacion|fecha separacion|fecha extincion|fecha fin|fecha fin contrato|fecha fin relacion laboral|" +
		"fin contrato|fecha vencimiento contrato|vencimiento contrato|ultimo dia|ultimo dia laboral|ultimo dia trabajado|ultimo dia trabajo"},
	{FieldExternal, "employment type|worker type|employee type|contract type|contract|type contract|relationship|tipo contrato|contrato|tipo empleado|" +
		"tipo relacion|tipo vinculacion|vinculacion|modalidad contratacion|modalidad contrato|modalidad laboral|modalidad|tipo contratacion|vinculo|vinculo laboral|tipo vinculo|" +
		"relacion laboral|tipo personal|externo|external"},
	{FieldName, "name|full name|employee name|worker|worker name|display name|preferred name|legal name|nombre completo|nombre apellidos|nombre y apellidos|" +
		"nombre y apellido|apellidos y nombre|apellidos nombre|apellido y nombre|nombre empleado|nombre trabajador|empleado|empleada|trabajador|" +
		"persona|colaborador|apellido nombre"},
	{FieldFirstName, "first name|given name|forename|nombre|nombres|nombre pila|primer nombre"},
	{FieldLastName, "last name|surname|family name|apellido|apellidos|primer apellido"},
	{FieldEmail, "email|e mail|email address|work email|business email|mail|correo|correo electronico|email corporativo|correo corporativo|" +
		"email trabajo|direccion correo"},
}

// headerKey reduces a header or a title to its words in lower case, without accents, without what joins them and without what says that they are of today.
func headerKey(s string) string {
	var b strings.Builder
	for word := range strings.FieldsSeq(plainWords(s)) {
		switch word {
		case "de", "del", "la", "el", "los", "las", "the", "of", "al", "a", "actual", "current":
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(word)
	}
	return b.String()
}

// maxPlain is how much of a text is compared, in bytes: more is no name, title or header.
const maxPlain = 500

// plainWords reduces s to its words in lower case, without accents, with a space between two. A percent sign is a word.
func plainWords(s string) string {
	if len(s) > maxPlain {
		s = strings.ToValidUTF8(s[:maxPlain], "")
	}
	if !isASCII(s) {
		for _, ordinal := range []string{"º", "ª"} { // "N.º" is one word
			s = strings.ReplaceAll(s, "."+ordinal, ordinal)
		}
	}
	b := make([]byte, 0, len(s))
	gap := false
	for _, c := range s {
		if c >= utf8.RuneSelf && unicode.In(c, unicode.Mn, unicode.Cf) {
			continue
		}
		var letters [fold.MaxLen]byte
		plain := fold.Append(letters[:0], c)
		first, _ := utf8.DecodeRune(plain)
		if !unicode.IsLetter(first) && !unicode.IsDigit(first) && c != '%' {
			gap = true
			continue
		}
		if (gap || c == '%') && len(b) > 0 {
			b = append(b, ' ')
		}
		b = append(b, plain...)
		gap = c == '%'
	}
	return string(b)
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// knownHeader returns the field of a header by its key, zero where it is none that the importer knows.
func knownHeader(key string) Field {
	if key == "" {
		return 0
	}
	for i := range fieldHeaders {
		rest := fieldHeaders[i].headers
		for rest != "" {
			var header string
			header, rest, _ = strings.Cut(rest, "|")
			if header == key {
				return fieldHeaders[i].field
			}
		}
	}
	return 0
}

// headerMap is Importer.Columns, by key.
type headerMap struct {
	exact  map[string]Field
	folded map[string]Field
}

func (m Importer) headerMap() headerMap {
	h := headerMap{exact: m.Columns, folded: make(map[string]Field, len(m.Columns))}
	for header, field := range byKey(m.Columns) {
		if _, taken := h.folded[plainWords(header)]; !taken {
			h.folded[plainWords(header)] = field
		}
	}
	return h
}

// field returns what the column under a header holds, and whether the caller says so.
func (h headerMap) field(header string) (f Field, told bool) {
	if f, ok := h.exact[header]; ok {
		return f, true
	}
	if f, ok := h.folded[plainWords(header)]; ok {
		return f, true
	}
	return knownHeader(headerKey(header)), false
}

// byKey yields the entries of m by key, so that a map leaves no trace in the order of anything.
func byKey[K cmp.Ordered, V any](m map[K]V) iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		keys := make([]K, 0, len(m))
		for k := range m {
			keys = append(keys, k)
		}
		slices.Sort(keys)
		for _, k := range keys {
			if !yield(k, m[k]) {
				return
			}
		}
	}
}
