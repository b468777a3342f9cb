package kpi

import "testing"

// What stands for a country is no code of a currency, and what is meant by it is one.
func TestCurrenciesOfCountries(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{"MEX": "MXN", "mex": "MXN", "COL": "COP", "RMB": "CNY", "mxn": "MXN", "MXP": "MXN", "QQQ": "", "pesos": ""} {
		if got := nearCurrency(text); got != want {
			t.Errorf("%s: %q, not %q", text, got, want)
		}
	}
	known := 0
	for i := range 26 * 26 * 26 {
		code := string([]byte{'A' + byte(i/676), 'A' + byte(i/26%26), 'A' + byte(i%26)})
		meant := ofCountry(code)
		if meant == "" {
			continue
		}
		if known++; isCurrency(code) || !isCurrency(meant) {
			t.Errorf("%s: %s", code, meant)
		}
	}
	if known < 20 {
		t.Error(known)
	}
}
