package org

import (
	"bytes"
	"encoding/json"
	"errors"
	"maps"
	"strings"

	"example.com/socialorg/internal/suggest"
)

// Levels are the severities that a policy gives to rules.
type Levels map[Code]Severity

// UnmarshalJSON reads an object of codes and severities, as {"vacancy": "off"}, into those that l has already. Severities that do not
// exist and codes that stand there twice make a [*PolicyError] that names every one of them, and leave l as it was. Whether there are rules of
// such codes is for [Validator.Err] to say, which knows them.
func (l *Levels) UnmarshalJSON(b []byte) error {
	object, err := policyObject(b, "levels")
	if err != nil || object == nil {
		return err
	}
	read := make(Levels, len(*l)+len(object))
	maps.Copy(read, *l)
	var faults []PolicyFault
	for name, raw := range byKey(object) {
		c := Code(name)
		var word string
		var level Severity
		if err := json.Unmarshal(raw, &word); err != nil {
			word = string(raw)
		} else if err = level.UnmarshalText([]byte(word)); err == nil && level != 0 {
			read[c] = level
			continue
		}
		faults = append(faults, PolicyFault{
			Code: UnknownSeverity, Field: "levels", Key: name, Got: clipRunes(word), Want: strings.Join(severities.Words[Off:], ", "), Suggestion: nearestLevel(word),
		})
	}
	for _, c := range repeatedKeys(b) {
		faults = append(faults, PolicyFault{Code: RepeatedRule, Field: "levels", Got: clipRunes(c)})
	}
	if faults != nil {
		return &PolicyError{Faults: faults}
	}
	*l = read
	return nil
}

// nearestLevel returns the level that is spelt like a word, or that other programs call by it.
func nearestLevel(word string) string {
	if near := suggest.Nearest(word, severities.Words[Off:]); near != "" {
		return near
	}
	level := Severity(0)
	switch strings.ToLower(word) {
	case "no", "none", "never", "false", "ignore", "ignored", "silent", "skip", "disable", "disabled", "null",
		"ninguno", "ninguna", "nunca", "ignorar", "desactivado", "desactivada", "desactivar":
		level = Off
	case "note", "notice", "hint", "information", "informational", "nota", "información", "informativo", "informativa":
		level = Info
	case "warn", "aviso", "advertencia", "alerta":
		level = Warning
	case "fatal", "critical", "severe", "fail", "failure", "crítico", "crítica", "grave", "fallo":
		level = Error
	}
	return level.String()
}

// policyObject returns the fields of a JSON object, nil where null says nothing, and a [*PolicyError] where it is something else.
func policyObject(b []byte, field string) (map[string]json.RawMessage, error) {
	var object map[string]json.RawMessage
	err := json.Unmarshal(b, &object)
	if _, other := errors.AsType[*json.UnmarshalTypeError](err); other {
		return nil, &PolicyError{Faults: []PolicyFault{{Code: WrongType, Field: field, Got: shownJSON(b), Want: kindObject.String()}}}
	}
	return object, err
}

// shownJSON returns a number as it stands there, and the kind of any other value.
func shownJSON(raw []byte) string {
	raw = bytes.TrimSpace(raw)
	if kind := kindAt(raw[0]); kind != kindNumber {
		return kind.String()
	}
	return clipRunes(string(raw))
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
