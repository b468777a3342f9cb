package kpi

import (
	"math/big"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/internal/sorting"
	"golang.org/x/text/language"
)

// unitNames are the words for the factors of the standard measures' units, in the plural and in the singular.
var unitNames = [...]struct {
	factor    string
	many, one socialorg.Text
}{
	{moneyAtom, socialorg.Text{EN: "money", ES: "dinero"}, socialorg.Text{EN: "unit of money", ES: "unidad de dinero"}},
	{"s", socialorg.Text{EN: "seconds", ES: "segundos"}, socialorg.Text{EN: "second", ES: "segundo"}},
	{"d", socialorg.Text{EN: "days", ES: "días"}, socialorg.Text{EN: "day", ES: "día"}},
	{"{account}", socialorg.Text{EN: "accounts", ES: "cuentas"}, socialorg.Text{EN: "account", ES: "cuenta"}},
	{"{action}", socialorg.Text{EN: "actions", ES: "acciones"}, socialorg.Text{EN: "action", ES: "acción"}},
	{"{click}", socialorg.Text{EN: "clicks", ES: "clics"}, socialorg.Text{EN: "click", ES: "clic"}},
	{"{contribution}", socialorg.Text{EN: "contributions", ES: "contribuciones", ES419: "aportes"}, socialorg.Text{EN: "contribution", ES: "contribución", ES419: "aporte"}},
	{"{conversion}", socialorg.Text{EN: "conversions", ES: "conversiones"}, socialorg.Text{EN: "conversion", ES: "conversión"}},
	{"{customer}", socialorg.Text{EN: "customers", ES: "clientes"}, socialorg.Text{EN: "customer", ES: "cliente"}},
	{"{follower}", socialorg.Text{EN: "followers", ES: "seguidores"}, socialorg.Text{EN: "follower", ES: "seguidor"}},
	{"{impression}", socialorg.Text{EN: "impressions", ES: "impresiones"}, socialorg.Text{EN: "impression", ES: "impresión"}},
	{"{interaction}", socialorg.Text{EN: "interactions", ES: "interacciones"}, socialorg.Text{EN: "interaction", ES: "interacción"}},
	{"{lead}", socialorg.Text{EN: "leads", ES: "clientes potenciales", ES419: "prospectos"}, socialorg.Text{EN: "lead", ES: "cliente potencial", ES419: "prospecto"}},
	{"{member}", socialorg.Text{EN: "members", ES: "miembros"}, socialorg.Text{EN: "member", ES: "miembro"}},
	{"{mention}", socialorg.Text{EN: "mentions", ES: "menciones"}, socialorg.Text{EN: "mention", ES: "mención"}},
	{"{message}", socialorg.Text{EN: "messages", ES: "mensajes"}, socialorg.Text{EN: "message", ES: "mensaje"}},
	{"{point}", socialorg.Text{EN: "points", ES: "puntos"}, socialorg.Text{EN: "point", ES: "punto"}},
	{"{post}", socialorg.Text{EN: "posts", ES: "publicaciones"}, socialorg.Text{EN: "post", ES: "publicación"}},
	{"{reply}", socialorg.Text{EN: "replies", ES: "respuestas"}, socialorg.Text{EN: "reply", ES: "respuesta"}},
	{"{response}", socialorg.Text{EN: "survey answers", ES: "respuestas de encuesta"}, socialorg.Text{EN: "survey answer", ES: "respuesta de encuesta"}},
	{"{session}", socialorg.Text{EN: "visits", ES: "visitas"}, socialorg.Text{EN: "visit", ES: "visita"}},
	{"{thread}", socialorg.Text{EN: "discussions", ES: "hilos"}, socialorg.Text{EN: "discussion", ES: "hilo"}},
	{"{view}", socialorg.Text{EN: "views", ES: "visualizaciones", ES419: "vistas"}, socialorg.Text{EN: "view", ES: "visualización", ES419: "vista"}},
	{"{visitor}", socialorg.Text{EN: "visitors", ES: "visitantes"}, socialorg.Text{EN: "visitor", ES: "visitante"}},
}

// Name returns u in words for a reader of tag: "interactions per account", "EUR por cliente potencial". A count of one's own stays
// as it is written, "{signup}", and so does a text that is no unit. It returns "" for the zero Unit.
func (u Unit) Name(tag language.Tag) string { return Vocabulary{}.UnitName(u, tag) }

// UnitName is [Unit.Name], but for counts of one's own: they are called by the name of the first measure that is counted in them,
// “Sign-ups”, where it has one. [Value.UnitName] tells of a value for how many it is.
func (v Vocabulary) UnitName(u Unit, tag language.Tag) string { return v.unitName(u, "", tag) }

// UnitName returns in words what v is counted in, as [Vocabulary.UnitName] with the measures of its formula. Where a quotient is for so many
// of what it divides by, as x / y * 1000 is, their number is told: "MXN per 1,000 impressions". It returns "" for the zero Value.
func (v Value) UnitName(tag language.Tag) string {
	return v.origin.in.unitName(v.unit, v.each(tag), tag)
}

// each returns for how many of what it divides by v is, "" for one and where its formula does not tell.
func (v Value) each(tag language.Tag) string {
	if v.form != FormPerUnit {
		return ""
	}
	e := v.origin.formula
	if e == nil {
		e, _ = v.origin.in.Parse(v.Identity().Formula)
	}
	factor := scaleOf(e)
	if !factor.IsInt() || factor.Cmp(big.NewRat(1, 1)) <= 0 {
		return ""
	}
	return l10n.For(tag).Decimal(factor.Num().String())
}

// scaleOf returns the number by which a product or a quotient is multiplied.
func scaleOf(e Expr) *big.Rat {
	switch e := e.(type) {
	case Number:
		return e.Value.Rat()
	case Binary:
		switch e.Op {
		case Mul:
			x := scaleOf(e.X)
			return x.Mul(x, scaleOf(e.Y))
		case Div:
			if x, y := scaleOf(e.X), scaleOf(e.Y); y.Sign() != 0 {
				return x.Quo(x, y)
			}
		default:
		}
	}
	return big.NewRat(1, 1)
}

// unitName returns a unit in words, of so many of the first that it divides by: "" is one.
func (v Vocabulary) unitName(u Unit, each string, tag language.Tag) string {
	if u == "" {
		return ""
	}
	var a atoms
	d, currency, e := a.parse(string(u))
	if e.Reason != 0 {
		return l10n.Clean(string(u))
	}
	canonical := a.unit(d, currency)
	if canonical == One && each != "" {
		return socialorg.Text{EN: "per ", ES: "por cada "}.In(tag) + each
	}
	if canonical == One {
		return socialorg.Text{EN: "pure number", ES: "número sin unidad"}.In(tag)
	}
	over, under, _ := strings.Cut(string(canonical), "/")
	var b strings.Builder
	for i, f := range strings.Split(over, "*") {
		if i > 0 {
			b.WriteString(" × ")
		}
		b.WriteString(v.factorName(f, tag, false))
	}
	if under != "" {
		per := socialorg.Text{EN: " per ", ES: " por "}
		divisors := strings.Split(under, "/")
		sorting.By(divisors, func(x, y *string) int { return strings.Compare((*y)[:1], (*x)[:1]) }) // what is counted, then time
		for _, f := range divisors {
			b.WriteString(per.In(tag))
			if each != "" {
				b.WriteString(each + " ")
			}
			b.WriteString(v.factorName(f, tag, each == ""))
			each = ""
			per.ES = " y por "
		}
	}
	return b.String()
}

func (v Vocabulary) factorName(f string, tag language.Tag, one bool) string {
	base, power, _ := strings.Cut(f, "^")
	name := base
	if code, ok := strings.CutPrefix(base, moneyAtom+"["); ok {
		name = strings.TrimSuffix(code, "]")
	}
	for i := range unitNames {
		if n := &unitNames[i]; n.factor == base {
			if name = n.many.In(tag); one {
				name = n.one.In(tag)
			}
			base = ""
		}
	}
	if base != "" && base[0] == '{' {
		name = v.countName(base, tag)
	}
	if power != "" {
		name += "^" + power
	}
	return name
}

// countName returns the name of the first of one's own measures that has a count as its unit, and the count where there is none.
func (v Vocabulary) countName(count string, tag language.Tag) string {
	for _, m := range v.contents().measureOrder {
		if def := v.own.measures[m]; string(def.Unit) == count && !def.Name.IsZero() {
			return l10n.For(tag).Quote(l10n.Clean(def.Name.In(tag)))
		}
	}
	return count
}
