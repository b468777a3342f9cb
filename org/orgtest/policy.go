package orgtest

import (
	"errors"
	"slices"

	"example.com/socialorg/org"
)

// policy says what [org.Validator.Err] has against a validator, whose levels would be left out of the judgement in silence. Levels for the codes of
// also are no fault.
func (f *Failure) policy(v org.Validator, also ...org.Code) (ok bool) {
	wrong, found := errors.AsType[*org.PolicyError](v.Err())
	if !found {
		return true
	}
	faults := slices.DeleteFunc(slices.Clone(wrong.Faults), func(x org.PolicyFault) bool {
		return x.Code == org.UnknownRule && slices.Contains(also, org.Code(x.Got))
	})
	if len(faults) == 0 {
		return true
	}
	f.because(&org.PolicyError{Faults: faults})
	return false
}
