package kpi

import (
	"iter"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"golang.org/x/text/language"
)

// A Period says what one value of a KPI covers: a stretch of the calendar, a post or a campaign. Its zero is unset.
type Period uint8

// The periods of KPIs.
const (
	PeriodDay      Period = iota + 1 // a day
	PeriodWeek                       // a week
	PeriodMonth                      // a month of the calendar
	PeriodQuarter                    // three months of the calendar
	PeriodYear                       // a year of the calendar
	PeriodPost                       // the life of one post
	PeriodCampaign                   // the life of one campaign
)

var periodTable = enum.Table{
	Type:  "kpi: period",
	Words: []string{"", "day", "week", "month", "quarter", "year", "post", "campaign"},
}

var periodNames = [...]socialorg.Text{
	PeriodDay:      {EN: "Day", ES: "Día"},
	PeriodWeek:     {EN: "Week", ES: "Semana"},
	PeriodMonth:    {EN: "Month", ES: "Mes"},
	PeriodQuarter:  {EN: "Quarter", ES: "Trimestre"},
	PeriodYear:     {EN: "Year", ES: "Año"},
	PeriodPost:     {EN: "Post", ES: "Publicación"},
	PeriodCampaign: {EN: "Campaign", ES: "Campaña"},
}

// Periods yields the periods in order.
func Periods() iter.Seq[Period] { return enum.All[Period](&periodTable) }

// Name returns the period for a reader of tag, as "Month". It returns what [Period.String] does where p is none of the constants.
func (p Period) Name(tag language.Tag) string {
	return enumName(&periodTable, periodNames[:], p, tag)
}

// String returns the word that documents use: day, week, month, quarter, year, post or campaign; "" for the zero Period.
func (p Period) String() string { return enum.String(&periodTable, p) }

// MarshalText returns the word of p, no text for the zero, and an error for any other value that is none of the constants.
func (p Period) MarshalText() ([]byte, error) { return enum.Marshal(&periodTable, p) }

// UnmarshalText reads a word that [Period.String] writes. Its error suggests a word where one is near.
func (p *Period) UnmarshalText(text []byte) error { return enum.Unmarshal(&periodTable, p, text) }
