package role

import (
	"strings"
	"sync"
)

// A titleEntry is what the index says of a word or a phrase, folded.
type titleEntry struct {
	kind  titleKind
	value uint8
	alone bool
	more  bool // a longer phrase begins with it
}

// titleIndex is made from the tables when the first title is read.
var titleIndex struct {
	once     sync.Once
	words    map[string]titleEntry
	meanings [topicCount][jobCount]uint8 // a place in titleMeanings, counted from one
}

func buildTitleIndex() {
	titleIndex.words = make(map[string]titleEntry, 4096)
	for _, inflected := range []bool{false, true} { // what stands in the table is no other word's plural
		for i := range titleLexicon {
			w := &titleLexicon[i]
			e := titleEntry{kind: w.kind, value: w.value, alone: w.alone}
			for phrase := range strings.SplitSeq(w.words, "|") {
				if strings.Contains(phrase, "+") == inflected {
					addInflected("", foldPhrase(phrase), e)
				}
			}
		}
	}
	for i := range titleMeanings {
		for _, job := range titleMeanings[i].jobs {
			titleIndex.meanings[titleMeanings[i].topic][job] = uint8(i + 1)
		}
	}
}

// addInflected adds every form of a phrase: done stands before rest, whose words with a "+" are still to be inflected.
func addInflected(done, rest string, e titleEntry) {
	stem, rest, found := strings.Cut(rest, "+")
	if !found {
		addPhrase(done+stem, e)
		return
	}
	for _, ending := range titleEndings {
		if root, ok := strings.CutSuffix(stem, ending.of); ok {
			for _, form := range ending.forms {
				addInflected(done+root+form, rest, e)
			}
			return
		}
	}
}

// titleEndings are the forms of a word by its ending, the first that fits: gender, number, and the x of "gestorx".
var titleEndings = [...]struct {
	of    string
	forms []string
}{
	{"or", []string{"or", "ora", "ores", "oras", "ors", "orx", "orxs", "ore"}},
	{"o", []string{"o", "a", "os", "as", "x", "xs", "e", "es"}},
	{"e", []string{"e", "a", "es", "as"}},
	{"", []string{"", "s"}},
}

func addPhrase(phrase string, e titleEntry) {
	words := titleIndex.words
	for i := range len(phrase) {
		if phrase[i] == ' ' {
			begin := words[phrase[:i]]
			begin.more = true
			words[phrase[:i]] = begin
		}
	}
	old := words[phrase]
	if old.kind == titleUnknown {
		e.more = old.more
		words[phrase] = e
	}
}

// titleSensesOf returns what a head means with a subject, and with which confidence at most.
func titleSensesOf(topic titleTopic, job titleJob) ([]titleSense, Confidence) {
	if i := titleIndex.meanings[topic][job]; i > 0 {
		return titleMeanings[i-1].senses, ConfidenceHigh
	}
	other, limit := topic.alike()
	if i := titleIndex.meanings[other][job]; i > 0 {
		return titleMeanings[i-1].senses, limit
	}
	return nil, 0
}
