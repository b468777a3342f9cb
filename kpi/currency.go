package kpi

import (
	"strings"

	"example.com/socialorg/internal/l10n"
)

// currencies are the codes of ISO 4217, in order: those in use and, for data of those years, those that went since 2005. XTS is for tests, as
// the standard has it; XXX is not among them, because it says that there is no currency.
const currencies = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZM AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BYR BZD " +
	"CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CSD CUC CUP CVE CYP CZK DJF DKK DOP DZD EEK EGP ERN ETB EUR FJD FKP GBP GEL GHC GHS GIP " +
	"GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LTL " +
	"LVL LYD MAD MDL MGA MKD MMK MNT MOP MRO MRU MTL MUR MVR MWK MXN MXV MYR MZM MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN " +
	"PYG QAR ROL RON RSD RUB RWF SAR SBD SCR SDD SDG SEK SGD SHP SIT SKK SLE SLL SOS SRD SSP STD STN SVC SYP SZL THB TJS TMM TMT TND TOP " +
	"TRL TRY TTD TWD TZS UAH UGX USD USN USS UYI UYU UYW UZS VEB VED VEF VES VND VUV WST XAD XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XOF XPD " +
	"XPF XPT XSU XTS XUA YER ZAR ZMK ZMW ZWD ZWG ZWL ZWR"

// isCurrency reports whether s is a code of ISO 4217.
func isCurrency(s string) bool {
	return len(s) == 3 && !strings.Contains(s, " ") && strings.Contains(currencies, s)
}

// currencyDigits returns how many digits amounts of a currency have after the decimal mark.
func currencyDigits(code string) int {
	if n, ok := l10n.Digits(code); ok {
		return n
	}
	switch code { // the exceptions of ISO 4217
	case "BIF", "BYR", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF":
		return 0
	case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND":
		return 3
	case "CLF", "UYW":
		return 4
	}
	return 2
}

// successor returns the currency that took the place of one that was gone before there were networks, and that is still mistaken for it: ""
// for any other.
func successor(code string) string {
	switch code {
	case "MXP":
		return "MXN"
	case "ARA", "ARP":
		return "ARS"
	case "CLE":
		return "CLP"
	case "PEI", "PES":
		return "PEN"
	case "UYP":
		return "UYU"
	case "ESP", "PTE", "FRF", "DEM", "ITL":
		return "EUR"
	}
	return ""
}
