package org

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"example.com/socialorg/internal/fold"
	"example.com/socialorg/internal/suggest"
)

// meant returns which of the words that a place takes was meant by another: the same quantity in another unit, what the document calls a thing
// that people call so, or else what is spelt alike. It returns "" for none.
func meant(got string, words []string) string {
	if len(got) > maxName {
		return ""
	}
	return cmp.Or(otherUnit(got, words), byMeaning(got, words), suggest.Nearest(got, words))
}

// A unit ends the name of a field that takes a number of something.
type unit uint8

const (
	noUnit unit = iota
	perDay
	perWeek
	perMonth
	inMinutes
	inHours
	inDays
)

// unitEndings are how names end that tell a unit, in the document and as people write them, folded.
var unitEndings = [...]struct {
	end  string
	unit unit
}{
	{"perday", perDay}, {"pordia", perDay}, {"aldia", perDay}, {"daily", perDay},
	{"perweek", perWeek}, {"porsemana", perWeek}, {"alasemana", perWeek}, {"weekly", perWeek},
	{"permonth", perMonth}, {"pormes", perMonth}, {"almes", perMonth}, {"monthly", perMonth},
	{"minutes", inMinutes}, {"minutos", inMinutes}, {"hours", inHours}, {"horas", inHours}, {"days", inDays}, {"dias", inDays},
}

// unitOf cuts the unit off the end of a name.
func unitOf(name string) (of string, u unit) {
	key := letters(name)
	for _, e := range unitEndings {
		if of, ok := strings.CutSuffix(key, e.end); ok && of != "" {
			return of, e.unit
		}
	}
	return key, noUnit
}

// otherUnit returns the word that counts the same in another unit.
func otherUnit(got string, words []string) string {
	of, u := unitOf(got)
	if u == noUnit {
		return ""
	}
	for _, w := range words {
		known, other := unitOf(w)
		if other != noUnit && other != u && (known == of || byMeaning(of, []string{w}) == w) {
			return w
		}
	}
	return ""
}

// byMeaning returns the word by which the document calls a thing that people call so, in the singular or the plural.
func byMeaning(got string, words []string) string {
	key := letters(got)
	for _, end := range [...]string{"", "s", "es"} {
		singular, ok := strings.CutSuffix(key, end)
		if !ok {
			continue
		}
		i, ok := slices.BinarySearchFunc(said[:], singular, func(s saying, key string) int { return strings.Compare(s.said, key) })
		if !ok {
			continue
		}
		for word := range strings.FieldsSeq(said[i].meant) {
			if slices.Contains(words, word) {
				return word
			}
		}
	}
	return ""
}

// letters returns the letters and digits of a name, in lower case and without accents.
func letters(name string) string { return strings.Map(letter, name) }

// spells reports whether the letters of a name are those.
func spells(name, those string) bool {
	for _, c := range name {
		if c = letter(c); c < 0 {
			continue
		}
		next, size := utf8.DecodeRuneInString(those)
		if size == 0 || next != c {
			return false
		}
		those = those[size:]
	}
	return those == ""
}

func letter(c rune) rune {
	switch c {
	case ' ', '-', '_', '.', '/':
		return -1
	}
	return fold.Rune(c)
}

// A saying is what people call a thing, in the singular and as letters returns it, and what documents may call it, the likeliest first.
type saying struct{ said, meant string }

// said are in the order of their letters.
var said = [...]saying{
	{"account", "account channels"},
	{"activa", "active"},
	{"actividad", "activities"},
	{"activo", "active"},
	{"ads", "ads paid"},
	{"agencia", "agency"},
	{"alcance", "awareness"},
	{"alianza", "alliances"},
	{"ambas", "both"},
	{"ambos", "both"},
	{"anual", "year"},
	{"anuncio", "ads paid"},
	{"aprobacion", "approvals"},
	{"aprobador", "by accountable"},
	{"aprueba", "by"},
	{"asesoriajuridica", "legal"},
	{"atencion", "care customer-care"},
	{"atencionalcliente", "customer-care care"},
	{"atencionalpublico", "customer-care care"},
	{"backup", "backup deputy"},
	{"boletin", "broadcast"},
	{"boss", "reportsTo"},
	{"brand", "brand brands"},
	{"branding", "awareness"},
	{"campana", "campaigns"},
	{"canal", "channels channel"},
	{"cantidad", "count"},
	{"cargo", "title positions"},
	{"case", "casesPerDay"},
	{"caso", "casesPerDay"},
	{"channel", "channels channel"},
	{"chat", "messaging"},
	{"cliente", "client"},
	{"clientepotencial", "leads"},
	{"codigo", "code"},
	{"comentario", "commentsPerDay"},
	{"comentariopordia", "commentsPerDay"},
	{"comentariosaldia", "commentsPerDay"},
	{"comercial", "sales"},
	{"comment", "commentsPerDay"},
	{"comunicacion", "pr"},
	{"comunidad", "community"},
	{"concurso", "contests"},
	{"consejo", "board"},
	{"consultado", "consulted"},
	{"contacto", "leads outside"},
	{"country", "market"},
	{"crecimiento", "growth"},
	{"cuenta", "account channels"},
	{"day", "daily day"},
	{"dedicacion", "share"},
	{"dedication", "share"},
	{"depende", "reportsTo"},
	{"dependede", "reportsTo"},
	{"deputy", "deputy backup"},
	{"desde", "from openSince"},
	{"dia", "days"},
	{"diaria", "daily"},
	{"diario", "daily day"},
	{"difusion", "broadcast"},
	{"direccion", "management direction"},
	{"directorio", "board"},
	{"discord", "community"},
	{"division", "unit"},
	{"dormido", "dormant"},
	{"down", "lower"},
	{"dueno", "owner"},
	{"duracion", "minutes"},
	{"email", "broadcast"},
	{"empleado", "holders people"},
	{"employee", "holders people"},
	{"end", "to"},
	{"enlace", "liaisons"},
	{"equipo", "positions"},
	{"esfuerzo", "effort"},
	{"estado", "status"},
	{"estilo", "style"},
	{"evento", "events"},
	{"excepcion", "suppress"},
	{"externa", "external"},
	{"externo", "external outside"},
	{"facebook", "account"},
	{"fidelidad", "loyalty"},
	{"fidelizacion", "loyalty"},
	{"follower", "growth"},
	{"foro", "community"},
	{"forum", "community"},
	{"frecuencia", "cadence"},
	{"frequency", "cadence"},
	{"fte", "share"},
	{"fuera", "outside"},
	{"funcion", "duties"},
	{"gente", "people"},
	{"gerencia", "management"},
	{"goal", "objectives target"},
	{"group", "community"},
	{"grupo", "community"},
	{"hasta", "to"},
	{"holder", "holders"},
	{"hora", "hoursPerWeek hours withinHours"},
	{"horario", "hours"},
	{"horassemanales", "hoursPerWeek"},
	{"hoursweek", "hoursPerWeek"},
	{"idioma", "language languages"},
	{"inactiva", "dormant"},
	{"inactive", "dormant"},
	{"inactivo", "dormant"},
	{"indicador", "kpis"},
	{"influencer", "influencers"},
	{"influenciador", "influencers"},
	{"informado", "informed"},
	{"instagram", "account"},
	{"interaccion", "engagement"},
	{"jefa", "reportsTo"},
	{"jefe", "reportsTo"},
	{"jornada", "hoursPerWeek hours"},
	{"junta", "board"},
	{"juridico", "legal"},
	{"kpi", "kpis"},
	{"language", "language languages"},
	{"lead", "leads"},
	{"leadgeneration", "leads"},
	{"lealtad", "loyalty"},
	{"linkedin", "account"},
	{"manager", "reportsTo"},
	{"marca", "brand brands"},
	{"marco", "framework"},
	{"max", "atMost"},
	{"maximo", "atMost"},
	{"maximum", "atMost"},
	{"mayor", "higher"},
	{"medida", "measures"},
	{"mencion", "mentionsPerDay"},
	{"mencionespordia", "mentionsPerDay"},
	{"mencionpordia", "mentionsPerDay"},
	{"menor", "lower"},
	{"mensaje", "messagesPerDay"},
	{"mensajepordia", "messagesPerDay"},
	{"mensajeria", "messaging"},
	{"mensajespordia", "messagesPerDay"},
	{"mensual", "monthly month"},
	{"mention", "mentionsPerDay"},
	{"mercadeo", "marketing"},
	{"mercado", "market"},
	{"mercadotecnia", "marketing"},
	{"message", "messagesPerDay"},
	{"messenger", "messaging"},
	{"meta", "target objectives"},
	{"metric", "measures"},
	{"metrica", "measures"},
	{"min", "atLeast minutes"},
	{"minimo", "atLeast"},
	{"minimum", "atLeast"},
	{"minuto", "minutes"},
	{"motivo", "reason"},
	{"name", "name title"},
	{"newsletter", "broadcast"},
	{"nombre", "name title"},
	{"notoriedad", "awareness"},
	{"objetivo", "objectives target"},
	{"opening", "seats"},
	{"organigrama", "positions"},
	{"page", "account"},
	{"pagina", "account"},
	{"pais", "market"},
	{"pausado", "dormant"},
	{"paused", "dormant"},
	{"pauta", "paid ads"},
	{"people", "people holders"},
	{"periodicidad", "period cadence"},
	{"periodo", "period"},
	{"person", "people holders person"},
	{"persona", "person people holders"},
	{"personal", "personal people"},
	{"pinterest", "account"},
	{"planeado", "planned"},
	{"planificado", "planned"},
	{"plataforma", "platform"},
	{"plaza", "seats"},
	{"plazo", "withinHours answerWithinMinutes"},
	{"podcast", "broadcast"},
	{"porcentaje", "share"},
	{"posicion", "positions"},
	{"posicionamiento", "seo"},
	{"position", "positions"},
	{"post", "postsPerWeek"},
	{"prensa", "pr"},
	{"press", "pr"},
	{"previsto", "planned"},
	{"profile", "account"},
	{"programado", "planned"},
	{"propietario", "owner"},
	{"prospecto", "leads"},
	{"publicacion", "postsPerWeek"},
	{"publicacionesporsemana", "postsPerWeek"},
	{"publicacionporsemana", "postsPerWeek"},
	{"publicidad", "paid ads"},
	{"puesto", "title positions"},
	{"quien", "by holders"},
	{"razon", "reason"},
	{"reconocimiento", "awareness"},
	{"red", "platform channels"},
	{"reddit", "community"},
	{"redsocial", "platform channels"},
	{"relacionespublicas", "pr"},
	{"reporta", "reportsTo"},
	{"reportaa", "reportsTo"},
	{"reputacion", "reputation"},
	{"resena", "reviews"},
	{"respaldo", "backup deputy"},
	{"responde", "owner"},
	{"responsabilidad", "responsibility responsibilities duties"},
	{"responsable", "owner responsible"},
	{"responsetime", "answerWithinMinutes withinHours"},
	{"responsibility", "responsibility responsibilities duties"},
	{"retencion", "loyalty"},
	{"retention", "loyalty"},
	{"review", "reviews"},
	{"rol", "roles"},
	{"role", "roles"},
	{"rrpp", "pr"},
	{"schedule", "hours"},
	{"sede", "unit"},
	{"seguidor", "growth"},
	{"semanal", "weekly week"},
	{"servicio", "customer-care care"},
	{"servicioalcliente", "customer-care care"},
	{"soporte", "customer-care care"},
	{"sorteo", "contests"},
	{"staff", "positions people"},
	{"start", "from"},
	{"substitute", "backup deputy"},
	{"sucursal", "unit"},
	{"superior", "reportsTo"},
	{"supervisor", "reportsTo"},
	{"suplente", "backup deputy"},
	{"support", "customer-care care"},
	{"suspendido", "dormant"},
	{"sustituto", "backup deputy"},
	{"tarea", "duties responsibility"},
	{"task", "duties responsibility"},
	{"team", "positions"},
	{"telegram", "messaging"},
	{"texto", "text"},
	{"threads", "account"},
	{"tiempo", "effort minutes"},
	{"tiktok", "account"},
	{"tipo", "kind"},
	{"titular", "holders"},
	{"titulo", "title"},
	{"trafico", "traffic"},
	{"trimestral", "quarterly quarter"},
	{"twitter", "account"},
	{"type", "kind"},
	{"tz", "timeZone"},
	{"unidad", "unit"},
	{"up", "higher"},
	{"vacancy", "seats"},
	{"vacante", "seats"},
	{"venta", "sales"},
	{"video", "video videosPerWeek"},
	{"videoporsemana", "videosPerWeek"},
	{"videosporsemana", "videosPerWeek"},
	{"visita", "traffic"},
	{"voz", "voice"},
	{"whatsapp", "messaging"},
	{"youtube", "account"},
	{"zona", "timeZone"},
	{"zonahoraria", "timeZone"},
}
