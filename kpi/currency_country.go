package kpi

// ofCountry returns the currency that is meant by the code of its country, or by what its speakers call it: "" for any other code.
func ofCountry(code string) string {
	switch code {
	case "MEX", "MNX", "MXM":
		return "MXN"
	case "ARG":
		return "ARS"
	case "BOL":
		return "BOB"
	case "BRA":
		return "BRL"
	case "CHL", "CHI":
		return "CLP"
	case "COL":
		return "COP"
	case "CRI":
		return "CRC"
	case "DOM":
		return "DOP"
	case "GTM":
		return "GTQ"
	case "HND":
		return "HNL"
	case "NIC":
		return "NIO"
	case "PAN":
		return "PAB"
	case "PER":
		return "PEN"
	case "PRY":
		return "PYG"
	case "URY", "URU":
		return "UYU"
	case "VEN":
		return "VES"
	case "USA", "DOL", "ECU", "SLV", "PRI":
		return "USD"
	case "GBR", "UKP":
		return "GBP"
	case "CHN", "RMB":
		return "CNY"
	case "JAP", "JPN", "YEN":
		return "JPY"
	case "EUA", "EUO", "ERU", "DEU", "FRA", "ITA", "PRT":
		return "EUR"
	}
	return ""
}
