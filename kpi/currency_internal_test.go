package kpi

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/currency"
)

// The currencies are those that another table has had in use since 2005, with the same digits; those that came after it are named here.
func TestCurrencies(t *testing.T) {
	t.Parallel()
	list := strings.Fields(currencies)
	require.True(t, slices.IsSorted(list))
	require.Len(t, list, len(slices.Compact(slices.Clone(list))))
	known := map[string]bool{}
	for it := currency.Query(currency.Historical, currency.NonTender); it.Next(); {
		code := it.Unit().String()
		if to, ok := it.To(); ok && to.Before(time.Date(2005, 7, 1, 0, 0, 0, 0, time.UTC)) {
			continue
		}
		known[code] = true
		if !isCurrency(code) && !slices.Contains([]string{"CNH", "XFU", "XXX"}, code) { // no code of the standard, a unit of account, and none
			t.Errorf("%s is missing (%v)", code, it.Region())
		}
		// The other table leaves out what nobody pays with since prices rose, and the standard does not.
		if digits, _ := currency.Standard.Rounding(it.Unit()); digits != currencyDigits(code) && (digits > 0 || currencyDigits(code) == 0) {
			t.Errorf("%s has %d digits, and %d elsewhere", code, currencyDigits(code), digits)
		}
	}
	var newer []string
	for _, code := range list {
		if !known[code] {
			newer = append(newer, code)
		}
	}
	if diff := cmp.Diff(strings.Fields("MRU SLE SVC UYW VED VES XAD XCG ZWG"), newer); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	for _, code := range []string{"", "E", "EU", "EURO", "eur", "XYZ", "AAA", "ZZZ", "BTC", "XXX", "MXP", "D A", " AE", "ED ", "AED "} {
		if isCurrency(code) {
			t.Errorf("%q is a currency", code)
		}
	}
}
