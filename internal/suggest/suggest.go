// Package suggest finds the known word that another one was meant to be: one that is misspelt, or the name of what has the known word.
package suggest

import "strings"

// maxLen bounds the work: nobody misspells a longer identifier into another one.
const maxLen = 64

// Nearest returns the candidate closest to word, "" where none is close: at most one edit in three letters, where an edit
// adds, drops, replaces or swaps a letter. Case, hyphens, underscores and spaces do not count. Ties go to the earlier candidate.
func Nearest(word string, candidates []string) string {
	if word == "" || len(word) > maxLen {
		return ""
	}
	w := folded(word)
	best, bestDist := "", len(w)/3+1
	if len(w) < 3 {
		bestDist = 1
	}
	for _, c := range candidates {
		if c == "" || len(c) > maxLen {
			continue
		}
		f := folded(c)
		if len(f) >= len(w)+bestDist || len(w) >= len(f)+bestDist {
			continue // the distance is at least the difference in length
		}
		if d := distance(w, f); d < bestDist {
			best, bestDist = c, d
		}
	}
	return best
}

// Typo is Nearest for a word that may be right though it is no candidate: at most two edits, in any length.
func Typo(word string, candidates []string) string {
	near := Nearest(word, candidates)
	if near == "" || distance(folded(word), folded(near)) > 2 {
		return ""
	}
	return near
}

var separators = [...]string{"-", "_", " "}

func folded(s string) string {
	s = strings.ToLower(s)
	for _, sep := range separators {
		s = strings.ReplaceAll(s, sep, "")
	}
	return s
}

// distance is the optimal string alignment distance, over bytes.
func distance(a, b string) int {
	var rows [3][maxLen*4 + 1]int
	older, old, cur := rows[0][:len(b)+1], rows[1][:len(b)+1], rows[2][:len(b)+1]
	for j := range old {
		old[j] = j
	}
	for i := 1; i <= len(a); i++ {
		cur[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			cur[j] = min(old[j]+1, cur[j-1]+1, old[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				cur[j] = min(cur[j], older[j-2]+1)
			}
		}
		older, old, cur = old, cur, older
	}
	return old[len(b)]
}
