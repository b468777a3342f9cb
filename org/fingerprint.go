package org

import (
	"encoding/hex"
	"hash/fnv"
	"slices"
	"strings"

	"example.com/socialorg/internal/l10n"
)

// Fingerprint identifies what a finding says, for good and on every machine: 32 hexadecimal digits of its code, its subject, and what is
// missing or lost where. Wording, severity, counts, days and hours have no part in it, nor have the positions that are named beside the
// subject, unless it is about all of them alike, so that a finding keeps its fingerprint while it says the same of the same. One that grows or shrinks by a responsibility or a
// channel gets another, and is looked at again.
func (f Finding) Fingerprint() string {
	said := make([]byte, 0, 1024)
	put := func(s string) { said = append(append(said, s...), 0) }
	a := &f.Args
	for _, s := range [...]string{string(f.Code), f.Subject.Kind.String(), f.Subject.ID, f.Subject.Field, string(a.Problem), a.Stage.String(), a.Value} {
		put(s)
	}
	lists := [...][]string{
		words(a.Responsibilities), words(a.Roles), words(a.Brands), words(a.Channels), words(a.Activities), words(a.Artefacts), words(a.Measures),
		words(a.Missing), nil,
	}
	last := len(lists) - 1
	switch f.Code {
	case ReportingCycle, MultipleRoots, NoAccountable, TooManyResponsible, Overlap: // they are about all of them alike
		for _, s := range a.Related {
			lists[last] = append(lists[last], s.ID)
		}
		last++
	}
	for _, list := range lists[:last] {
		slices.Sort(list)
		for _, s := range list {
			put(s)
		}
		put("\x01")
	}
	h := fnv.New128a()
	_, _ = h.Write(said) // a hash never fails
	return hex.EncodeToString(h.Sum(nil))
}

func words[T ~string](list []T) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = string(s)
	}
	return out
}

// Fingerprints returns those of the findings of a report, in order, each once: the baseline with which an existing organisation starts. What the
// validator's own baseline accepts is no finding of the report; it is in [Report.Accepted]. See [Validator.Baseline].
func (r Report) Fingerprints() []string {
	var list []string
	for i := range r.Findings {
		list = append(list, r.Findings[i].Fingerprint())
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// accepts returns the fingerprint with which an entry of a baseline begins, "" for a blank entry and for a comment.
func accepts(entry string) string {
	entry = strings.TrimSpace(strings.TrimPrefix(entry, "\ufeff"))
	if strings.HasPrefix(entry, "#") {
		return ""
	}
	if end := strings.IndexAny(entry, " \t"); end >= 0 {
		entry = entry[:end]
	}
	return entry
}

// baselineFaults returns the entries of the baseline that accept nothing and mean to.
func (v Validator) baselineFaults() (faults []PolicyFault) {
	for i, entry := range v.Baseline {
		if f := accepts(entry); f != "" && !isFingerprint(f) {
			faults = append(faults, PolicyFault{Code: NoFingerprint, Field: "baseline", Index: i + 1, Got: l10n.Clip(strings.TrimSpace(entry))})
		}
	}
	return faults
}

func isFingerprint(s string) bool {
	return len(s) == 32 && strings.Trim(s, "0123456789abcdef") == ""
}
