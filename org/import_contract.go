package org

import "strings"

// A contract is what a cell says about whom somebody works for. The zero contract is not known.
type contract uint8

const (
	contractUnsaid contract = iota
	contractUnread
	contractEmployee
	contractExternal
)

// External contracts, as plainWords leaves them. An asterisk stands for the end of a word.
const contractOutside = "freelance*|free lance*|autonom*|trade|extern*|contractor|contractors|subcontract*|contingent*|agencia|agencias|agency|" +
	"outsourc*|outstaff*|vendor|supplier|proveedor*|consultor*|consultant*|consultancy|self employed|sole trader|third party|" +
	"tercer*|temp|temps|staffing|off payroll|umbrella|statement of work|sow|1099|b2b|c2c|corp to corp|contract worker|contract for services|" +
	"cuenta propia|independiente|independientes|independent|prestacion servicios|prestacion de servicios|prestador*|contrato de servicios|" +
	"contrato por servicios|servicios profesionales|servicios externos|arrendamiento de servicios|locacion de servicios|locador*|ops|o p s|cps|" +
	"contratista|contratistas|subcontrat*|honorario|honorarios|boleta|boletas|factura|facturas|facturacion|monotribut*|mercantil|contrato civil|" +
	"ett|e t t|servicios temporales|trabajo asociado|trabajo temporal|en mision|puesta a disposicion"

// Contracts of an organisation's own staff. What only says that somebody works there gives way to the words of external contracts:
// an "empleado de agencia" is the agency's.
const (
	contractInside = "indefinid*|indef|indeterminad*|plantilla|nomina|payroll|planta|termino fijo|plazo fijo|fijo|fija|fijos|fijas|permanent|perm|" +
		"fixed term|duracion determinada|tiempo determinado|plazo determinado|contrato temporal|temporal eventual|eventual|interino|interina|" +
		"interinidad|sustitucion|obra o labor|obra labor|obra y servicio|obra o servicio|obra determinada|funcionari*|estatutari*|en propiedad|" +
		"relacion de dependencia|cuenta ajena|w2|w 2|de base|de confianza|sindicalizad*|seasonal|relevo"
	contractStaff = "emplead*|employee|employees|employed|employment|trabajador*|worker|staff|laboral|full time|fulltime|part time|parttime|" +
		"tiempo completo|tiempo parcial|medio tiempo|media jornada|half time|halftime|jornada completa|jornada parcial|jornada reducida|completa|parcial|interno|interna|internal|" +
		"in house|inhouse|regular|directo|directa|direct|propio|propia|becari*|practicas|practicante|pasante|pasantia|aprendiz|aprendizaje|" +
		"formacion|formativo|intern|interns|trainee|apprentice*|apprenticeship|titular|dependiente|dependencia"
)

// contractServices is a contract of services where the cell says no more; in a longer text it is a department or a sector.
const contractServices = "servicios"

// contractDenials turn round what follows.
const contractDenials = "no|non|not|sin|without|fuera|ex|ni"

// contractOf reads a cell. yes is what a bare "yes" says under its header, "no" the reverse.
func contractOf(word string, yes contract) contract {
	switch word {
	case "", "n a", "na", "null", "none", "ninguno", "ninguna", "no aplica":
		return contractUnsaid
	case "presencial", "remoto", "remota", "hibrido", "hibrida", "mixto", "mixta", "teletrabajo", "home office", "remote", "hybrid", "on site", "onsite":
		return contractUnsaid // "Modalidad" may also say where somebody works
	case "yes", "y", "si", "s", "true", "verdadero", "1", "x":
		return yes
	case "no", "n", "false", "falso", "0":
		switch yes {
		case contractEmployee:
			return contractExternal
		case contractExternal:
			return contractEmployee
		default:
			return contractUnread
		}
	}
	outside, inside, staff := word == contractServices || hasAny(word, contractOutside), hasAny(word, contractInside), hasAny(word, contractStaff)
	switch {
	case hasAny(word, contractDenials):
		return deniedContract(word)
	case outside && inside, !outside && !inside && !staff:
		return contractUnread
	case outside:
		return contractExternal
	}
	return contractEmployee
}

// deniedContract reads what holds a denial, where one word follows: "no externo", "sin relación laboral". Of "ex freelance" nobody
// knows.
func deniedContract(word string) contract {
	denial, rest, _ := strings.Cut(word, " ")
	switch denial {
	case "no", "non", "not", "sin", "fuera":
	default:
		return contractUnread
	}
	for _, prefix := range [...]string{"es ", "an ", "a ", "de ", "relacion ", "de ", "personal "} {
		rest = strings.TrimPrefix(rest, prefix)
	}
	switch {
	case strings.Contains(rest, " "):
	case hasAny(rest, "extern*|freelance*|autonom*|contractor"):
		return contractEmployee
	case hasAny(rest, "emplead*|employee|plantilla|nomina|laboral|dependencia"):
		return contractExternal
	}
	return contractUnread
}

// contractHeader returns what "yes" says under a header: in a column of employees it is the reverse of what it is in one of externals,
// and under "Contract" nobody knows. Under any other it says what the caller takes the column for.
func contractHeader(header string) contract {
	key := headerKey(header)
	outside := hasAny(key, contractOutside)
	inside := hasAny(key, contractInside) || hasAny(key, contractStaff)
	switch {
	case outside && !inside:
		return contractExternal
	case knownHeader(key) == FieldExternal, outside:
		return contractUnread
	case inside:
		return contractEmployee
	}
	return contractExternal
}

// contracts reads whom everybody works for.
func (s *roster) contracts() {
	if s.has[FieldExternal] == "" {
		return
	}
	yes := contractHeader(s.has[FieldExternal])
	read := map[string]contract{}
	for i := range s.rows {
		r := &s.rows[i]
		cell := r.cells[FieldExternal]
		c, known := read[cell]
		if !known {
			c = contractOf(plainWords(cell), yes)
			read[cell] = c
		}
		r.contract = c
		s.contractTime(r, cell)
	}
}

// contractTime reads how much somebody works where a contract alone says it.
func (s *roster) contractTime(r *rosterRow, cell string) {
	if r.cells[FieldShare] != "" || r.cells[FieldHours] != "" || r.contract == contractUnread || r.contract == contractUnsaid {
		return
	}
	if t, known := workTimeOf(cell); known {
		t.apply(r, FieldExternal)
	}
}

// doubtContract says that the contract of a row which has become a position is not understood.
func (s *roster) doubtContract(r *rosterRow) {
	if r.contract != contractUnread || r.shape != shapePosition {
		return
	}
	cell := r.cells[FieldExternal]
	if d := s.doubt.gather(UnreadableValue, "contract "+plainWords(cell), s.at(r, FieldExternal)); d.Count <= 1 {
		d.Field, d.Value = FieldExternal, clipRunes(cell)
	}
}
