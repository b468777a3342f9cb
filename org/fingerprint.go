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
// subject, unless it is about all of them alike, so that a finding keeps its fingerprint while it says the same of the same. One that grows or
// shrinks by a responsibility or a channel gets another, and is looked at again; what a baseline does with one that becomes more severe, see
// [Report.Baseline].
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

// Fingerprints returns those of the findings of a report, in order, each once. As entries of a baseline they accept what they have at any
// severity; [Report.Baseline] has entries that do not.
func (r Report) Fingerprints() []string {
	list := make([]string, len(r.Findings))
	for i := range r.Findings {
		list[i] = r.Findings[i].Fingerprint()
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// Baseline returns what an existing organisation starts with: entries of [Validator.Baseline], in order, that accept each finding of the report
// as long as it becomes no more severe, as an overload does that was a warning and is an error. What the validator's own baseline accepts is no
// finding of the report; it is in [Report.Accepted].
func (r Report) Baseline() []string {
	worst := make(map[string]Severity, len(r.Findings))
	for i := range r.Findings {
		print := r.Findings[i].Fingerprint()
		worst[print] = max(worst[print], r.Findings[i].Severity)
	}
	list := make([]string, 0, len(worst))
	for print, s := range worst {
		list = append(list, print+" "+s.String())
	}
	slices.Sort(list)
	return list
}

// accepts returns the fingerprint with which an entry of a baseline begins, "" for a blank entry and for a comment, and the severity up to
// which the entry accepts it.
func accepts(entry string) (print string, most Severity) {
	entry = strings.TrimPrefix(entry, "\ufeff")
	print, rest := word(entry)
	if strings.HasPrefix(print, "#") {
		return "", 0
	}
	level, _ := word(rest)
	if most.UnmarshalText([]byte(level)) != nil || most < Info {
		most = Error // it says nothing of it
	}
	return print, most
}

// word returns the first word of s, and what comes after it.
func word(s string) (first, rest string) {
	s = strings.TrimSpace(s)
	if end := strings.IndexAny(s, " \t"); end >= 0 {
		return s[:end], s[end:]
	}
	return s, ""
}

// baselineFaults returns the entries of the baseline that accept nothing and mean to.
func (v Validator) baselineFaults() (faults []PolicyFault) {
	for i, entry := range v.Baseline {
		if f, _ := accepts(entry); f != "" && !isFingerprint(f) {
			faults = append(faults, PolicyFault{Code: NoFingerprint, Field: "baseline", Index: i + 1, Got: l10n.Clip(strings.TrimSpace(entry))})
		}
	}
	return faults
}

func isFingerprint(s string) bool {
	return len(s) == 32 && strings.Trim(s, "0123456789abcdef") == ""
}
