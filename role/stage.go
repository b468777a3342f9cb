package role

import (
	"iter"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"golang.org/x/text/language"
)

// A Stage is a part of the chain from strategy to execution and back, in its order, or one of the two areas across it. The zero
// Stage is unset.
type Stage uint8

// The nine stages of the chain, then the areas across it.
const (
	StageResearch Stage = iota + 1
	StageStrategy
	StagePlanning
	StageCreation
	StagePublishing
	StageEngagement
	StageListening
	StageReporting
	StageAnalysis
	StageCrisis
	StageCoordination
)

var stages = enum.Table{Type: "role: stage", Words: []string{"", "research", "strategy", "planning", "creation", "publishing",
	"engagement", "listening", "reporting", "analysis", "crisis", "coordination"}}

var stageNames = [...]socialorg.Text{
	StageResearch:     {EN: "research", ES: "investigación"},
	StageStrategy:     {EN: "strategy", ES: "estrategia"},
	StagePlanning:     {EN: "planning", ES: "planificación"},
	StageCreation:     {EN: "creation", ES: "creación"},
	StagePublishing:   {EN: "publishing", ES: "publicación"},
	StageEngagement:   {EN: "engagement", ES: "interacción"},
	StageListening:    {EN: "listening", ES: "escucha"},
	StageReporting:    {EN: "reporting", ES: "informes", ES419: "reportes"},
	StageAnalysis:     {EN: "analysis", ES: "análisis"},
	StageCrisis:       {EN: "crisis", ES: "crisis"},
	StageCoordination: {EN: "coordination", ES: "coordinación"},
}

// Stages yields the nine stages in the order of the chain, then the two areas across it.
func Stages() iter.Seq[Stage] { return enum.All[Stage](&stages) }

// Across reports whether s is an area across the chain (crisis, coordination) and not one of its nine stages.
func (s Stage) Across() bool { return s == StageCrisis || s == StageCoordination }

// Name returns the name of s in lower case, "" for the zero Stage.
func (s Stage) Name(tag language.Tag) string {
	if !enum.Has(&stages, s) {
		return s.String()
	}
	return stageNames[s].In(tag)
}

// String returns the id of s, "" for the zero Stage.
func (s Stage) String() string { return enum.String(&stages, s) }

// MarshalText returns the id of s; it fails for a value that has no name.
func (s Stage) MarshalText() ([]byte, error) { return enum.Marshal(&stages, s) }

// UnmarshalText reads an id; it fails for any other text, with the nearest id as a suggestion.
func (s *Stage) UnmarshalText(text []byte) error { return enum.Unmarshal(&stages, s, text) }
