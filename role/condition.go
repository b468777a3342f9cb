package role

import "iter"

// A Condition says what a design must declare for a responsibility or a hand-off to be asked for. Its terms are alternatives: one
// that is declared true is enough. A condition is read from what a design declares, never from who is staffed. The zero Condition
// asks for nothing and always holds. Conditions are comparable.
type Condition struct {
	activities, objectives, channels, parties uint16 // bit i: word i of the table
	flags                                     flags
}

type flags uint16

const (
	whenPublishes flags = 1 << iota
	whenReplies
	whenPlanned
	whenApproval
	whenNoApproval
	whenRegulated
	whenVideos
	whenMarkets
	whenHeldOutside
	whenProducerStaffed
	whenProducerAsked
	whenConsumerAsked
)

// IsZero reports whether c has no term, and so always holds.
func (c Condition) IsZero() bool { return c == Condition{} }

// Equal reports c == o.
func (c Condition) Equal(o Condition) bool { return c == o }

func words[T ~string](table []word, set uint16) iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := range table {
			if set&(1<<i) != 0 && !yield(T(table[i].id)) {
				return
			}
		}
	}
}

// Activities yields the activities any of which fulfils c.
func (c Condition) Activities() iter.Seq[Activity] {
	return words[Activity](activities[:], c.activities)
}

// Objectives yields the kinds of objective any of which fulfils c.
func (c Condition) Objectives() iter.Seq[Objective] {
	return words[Objective](objectives[:], c.objectives)
}

// Channels yields the kinds of channel any of which fulfils c. For what is asked for once a channel, it is that channel's kind.
func (c Condition) Channels() iter.Seq[ChannelKind] {
	return words[ChannelKind](channelKinds[:], c.channels)
}

// Parties yields the kinds of outside party any of which fulfils c.
func (c Condition) Parties() iter.Seq[Party] { return words[Party](parties[:], c.parties) }

// Publishing reports whether a channel that publishes fulfils c: see [ChannelKind.Publishes].
func (c Condition) Publishing() bool { return c.flags&whenPublishes != 0 }

// Replies reports whether a channel that takes replies fulfils c: see [ChannelKind.TakesReplies].
func (c Condition) Replies() bool { return c.flags&whenReplies != 0 }

// Planned reports whether a planned channel fulfils c.
func (c Condition) Planned() bool { return c.flags&whenPlanned != 0 }

// Approval reports whether a declared approval fulfils c.
func (c Condition) Approval() bool { return c.flags&whenApproval != 0 }

// NoApproval reports whether the absence of any declared approval fulfils c.
func (c Condition) NoApproval() bool { return c.flags&whenNoApproval != 0 }

// Regulated reports whether a brand in a regulated sector fulfils c.
func (c Condition) Regulated() bool { return c.flags&whenRegulated != 0 }

// Videos reports whether a volume of videos above zero fulfils c.
func (c Condition) Videos() bool { return c.flags&whenVideos != 0 }

// Markets reports whether one brand in two or more markets fulfils c.
func (c Condition) Markets() bool { return c.flags&whenMarkets != 0 }

// HeldOutside reports whether a channel held by an outside party fulfils c.
func (c Condition) HeldOutside() bool { return c.flags&whenHeldOutside != 0 }

// ProducerStaffed reports whether a hand-off is asked for wherever somebody does the producer's work.
func (c Condition) ProducerStaffed() bool { return c.flags&whenProducerStaffed != 0 }

// ProducerAsked reports whether a hand-off is asked for wherever its producer is.
func (c Condition) ProducerAsked() bool { return c.flags&whenProducerAsked != 0 }

// ConsumerAsked reports whether a hand-off is asked for wherever its consumer is.
func (c Condition) ConsumerAsked() bool { return c.flags&whenConsumerAsked != 0 }
