package org

import (
	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"golang.org/x/text/language"
)

// An aviso is an advertisement in much of Latin America.
var severityTexts = [...]socialorg.Text{
	Off:     {EN: "off", ES: "desactivada"},
	Info:    {EN: "note", ES: "nota"},
	Warning: {EN: "warning", ES: "aviso", ES419: "advertencia"},
	Error:   {EN: "error", ES: "error"},
}

// Name returns what a finding of s is called, in lower case, "" for the zero Severity.
func (s Severity) Name(tag language.Tag) string {
	if !enum.Has(&severities, s) {
		return s.String()
	}
	return severityTexts[s].In(tag)
}

// subjectNames are the nouns of what a finding is about.
var subjectNames = [...]socialorg.Text{
	0:                     {EN: "document", ES: "documento"},
	SubjectPosition:       {EN: "position", ES: "puesto"},
	SubjectPerson:         {EN: "person", ES: "persona"},
	SubjectBrand:          {EN: "brand", ES: "marca"},
	SubjectChannel:        {EN: "channel", ES: "canal"},
	SubjectOutside:        {EN: "outside contact", ES: "contacto fuera del equipo"},
	SubjectStage:          {EN: "stage", ES: "etapa"},
	SubjectResponsibility: {EN: "responsibility", ES: "responsabilidad"},
	SubjectRole:           {EN: "role", ES: "rol"},
	SubjectObjective:      {EN: "objective", ES: "objetivo"},
	SubjectActivity:       {EN: "activity", ES: "actividad"},
	SubjectApproval:       {EN: "approval", ES: "aprobación"},
	SubjectEffort:         {EN: "effort", ES: "dedicación"},
	SubjectLiaison:        {EN: "liaison", ES: "vía de coordinación"},
	SubjectMeasure:        {EN: "measure", ES: "métrica"},
	SubjectKPI:            {EN: "KPI", ES: "KPI"},
	SubjectSuppression:    {EN: "exception", ES: "excepción"},
}

// Name returns the noun of k, in lower case but for an initialism; that of the zero SubjectKind is the document.
func (k SubjectKind) Name(tag language.Tag) string {
	if int(k) >= len(subjectNames) {
		return k.String()
	}
	return subjectNames[k].In(tag)
}
