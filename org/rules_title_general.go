package org

import (
	"slices"
	"strings"
	"unicode"

	"example.com/socialorg/internal/fold"
	"example.com/socialorg/role"
)

// general reports whether a title is one that many have whose work is r and says no other work: a head of communication decides, an intern
// carries out. A head of logistics is something else.
func general(title string, r role.Role) bool {
	var ranks []string
	switch r {
	case role.Strategist, role.Manager:
		ranks = headWords[:]
	case role.CommunityManager, role.Executive:
		ranks = internWords[:]
	default:
		return false
	}
	const longest = 20 // words
	ranked := false
	n := 0
	for word := range strings.FieldsFuncSeq(strings.Map(fold.Rune, title), func(c rune) bool { return !unicode.IsLetter(c) }) {
		_, isRank := slices.BinarySearch(ranks, word)
		_, isField := slices.BinarySearch(fieldWords[:], word)
		if n++; n > longest || !isRank && !isField {
			return false
		}
		ranked = ranked || isRank
	}
	return ranked
}

// The words of titles that say a rank, or communication and marketing at large, in order and as fold leaves them.
var (
	fieldWords = [...]string{
		"a", "advertising", "and", "area", "brand", "comms", "communication", "communications", "comunicacion", "comunicaciones", "corporate",
		"corporativa", "de", "del", "departamento", "department", "digital", "e", "employee", "employees", "en", "equipo", "estrategica",
		"externa", "external", "for", "general", "in", "institucional", "interna", "internal", "la", "las", "los", "marca", "marketing", "media",
		"medios", "mercadeo", "mercadotecnia", "of", "pr", "prensa", "press", "public", "publicas", "publicidad", "relaciones", "relations",
		"strategic", "team", "the", "unidad", "unit", "y",
	}
	headWords = [...]string{
		"ceo", "chief", "cmo", "cofounder", "cofundador", "cofundadora", "direccion", "director", "directora", "duena", "dueno", "founder",
		"fundador", "fundadora", "gerencia", "gerenta", "gerente", "head", "jefa", "jefatura", "jefe", "owner", "president", "presidenta",
		"presidente", "propietaria", "propietario", "responsable", "subdirector", "subdirectora", "vp",
	}
	internWords = [...]string{
		"alumna", "alumno", "apprentice", "aprendices", "aprendiz", "becaria", "becario", "estudiante", "estudiantes", "intern", "interns",
		"pasante", "pasantes", "practicante", "practicantes", "practicas", "student", "students", "trainee", "trainees", "voluntaria",
		"voluntario", "volunteer",
	}
)
