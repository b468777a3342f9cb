package kpi

// glosses are the Spanish of the words that documents use, which are English for everybody.
var glosses = [...]struct{ word, es string }{
	{"flow", "flujo"}, {"stock", "nivel"}, {"distinct", "recuento sin repetidos"}, {"distribution", "distribución"}, {"money", "dinero"},
	{"constant", "constante"}, {"measure", "métrica"}, {"sum", "suma"}, {"difference", "diferencia"}, {"product", "producto"}, {"share", "proporción"},
	{"ratio", "cociente"}, {"per-unit", "por cada tantos"}, {"growth", "crecimiento"}, {"quantile", "cuantil"},
	{"last", "último valor"}, {"average", "media"}, {"parts", "por partes"}, {"none", "ninguna"}, {"data", "datos"},
	{"time", "tiempo"}, {"platform", "plataforma"}, {"post", "publicación"},
	{"number", "número"}, {"percent", "porcentaje"}, {"points", "puntos"}, {"duration", "duración"}, {"percent-points", "puntos porcentuales"},
}

// word quotes a word of documents, with its Spanish behind it for readers of that.
func (s speech) word(text string) string {
	if gloss := s.gloss(text); gloss != "" {
		return s.code(text) + gloss
	}
	return s.code(text)
}

// words lists words of documents as a choice.
func (s speech) words(list []string) string {
	for i, w := range list {
		list[i] = w + s.gloss(w)
	}
	return s.locale.Or(list)
}

func (s speech) gloss(word string) string {
	if !s.locale.Spanish {
		return ""
	}
	for _, g := range glosses {
		if g.word == word {
			return " (" + g.es + ")"
		}
	}
	return ""
}
