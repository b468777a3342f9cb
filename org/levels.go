package org

import (
	"bytes"
	"encoding/json"
	"maps"

	"example.com/socialorg/internal/suggest"
)

// Levels are the severities that a policy gives to rules.
type Levels map[Code]Severity

// UnmarshalJSON reads an object of codes and severities, as {"vacancy": "off"}, into those that l has already. Severities that do not
// exist and codes that stand there twice make a [*PolicyError] that names every one of them, and leave l as it was. Whether there are rules of
// such codes is for [Validator.Err] to say, which knows them.
func (l *Levels) UnmarshalJSON(b []byte) error {
	var object map[Code]json.RawMessage
	if err := json.Unmarshal(b, &object); err != nil || object == nil { // null says nothing
		return err
	}
	read := make(Levels, len(*l)+len(object))
	maps.Copy(read, *l)
	var faults []PolicyFault
	for c, raw := range byKey(object) {
		var word string
		var level Severity
		if err := json.Unmarshal(raw, &word); err != nil {
			word = string(raw)
		} else if err = level.UnmarshalText([]byte(word)); err == nil && level != 0 {
			read[c] = level
			continue
		}
		faults = append(faults, PolicyFault{
			Code: UnknownSeverity, Field: "Levels", Key: string(c), Got: clipRunes(word), Suggestion: suggest.Nearest(clipRunes(word), severities.Words[Off:]),
		})
	}
	for _, c := range repeatedKeys(b) {
		faults = append(faults, PolicyFault{Code: RepeatedRule, Field: "Levels", Got: clipRunes(c)})
	}
	if faults != nil {
		return &PolicyError{Faults: faults}
	}
	*l = read
	return nil
}

// repeatedKeys returns the keys that a valid JSON object has more than once, each once.
func repeatedKeys(object []byte) (keys []string) {
	d := json.NewDecoder(bytes.NewReader(object))
	_, _ = d.Token() // the brace
	times := map[string]int{}
	for d.More() {
		key, err := d.Token()
		name, ok := key.(string)
		var value json.RawMessage
		if err != nil || !ok || d.Decode(&value) != nil {
			break
		}
		if times[name]++; times[name] == 2 {
			keys = append(keys, name)
		}
	}
	return keys
}
