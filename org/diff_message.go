package org

import "example.com/socialorg"

// diffMessages are the sentences of changes: diffSpeaker.Arg answers their arguments.
var diffMessages = [...]struct {
	op   Op
	text socialorg.Text
}{
	{OpAdded, socialorg.Text{
		EN:    "{The}{where} has been added.",
		ES:    "Se ha añadido {the}{where}.",
		ES419: "Se agregó {the}{where}."}},
	{OpRemoved, socialorg.Text{
		EN:    "{The}{where} has been removed.",
		ES:    "Se ha eliminado {the}{where}.",
		ES419: "Se eliminó {the}{where}."}},
	{OpRenamed, socialorg.Text{
		EN: "{The} had the identifier {was} before.",
		ES: "{The} tenía antes el identificador {was}."}},
	{OpMoved, socialorg.Text{
		EN:    "{The} now reports to {after?{after}}{after!nobody}; before, to {before?{before}}{before!nobody}.",
		ES:    "{The} {after?depende ahora de {after}}{after!ya no depende de nadie}; {before?antes, de {before}}{before!antes no dependía de nadie}.",
		ES419: "{The} {after?ahora le reporta a {after}}{after!ya no le reporta a nadie}; {before?antes, a {before}}{before!antes no le reportaba a nadie}."}},
	{OpFilled, socialorg.Text{
		EN: "{The}, {away?empty during an absence}{away!vacant before}, is now held by {gained}.",
		ES: "{The}, {away?que estaba sin nadie por una ausencia}{away!antes vacante}, {gained#lo ocupa|lo ocupan} ahora {gained}."}},
	{OpVacated, socialorg.Text{
		EN: "{away?Nobody is in {the} while {lost} {lost#is|are} away}{away!{The} is vacant; {lost} held it before}.",
		ES: "{away?En {the} no habrá nadie mientras {lost#falte|falten} {lost}}{away!{The} está vacante; antes {lost#lo ocupaba|lo ocupaban} {lost}}."}},
	{OpChanged, socialorg.Text{
		EN: "{place}{where}: {before?{after?{before} before, {after} now}{after!{before} before, not said now}}{before!{after?{after} now, not said before}}" +
			"{lost?removed {lost}{gained?; }}{gained?added {gained}}.",
		ES: "{place}{where}: {before?{after?antes {before}, ahora {after}}{after!antes {before}, ahora no se indica}}{before!{after?ahora {after}, antes no se indicaba}}" +
			"{lost?se {lost#quita|quitan} {lost}{gained?; }}{gained?se {gained#añade|añaden} {gained}}.",
		ES419: "{place}{where}: {before?{after?antes {before}, ahora {after}}{after!antes {before}, ahora no se indica}}{before!{after?ahora {after}, antes no se indicaba}}" +
			"{lost?se {lost#quita|quitan} {lost}{gained?; }}{gained?se {gained#agrega|agregan} {gained}}."}},

	{OpCovered, socialorg.Text{
		EN: "{Work}{where}: {gained?{gained} {gained#does|do} it now; nobody did before}{gained!somebody does it now; nobody did before}.",
		ES: "{Work}{where}: {gained?lo {gained#hace|hacen} ahora {gained}; antes no lo hacía nadie}{gained!alguien lo hace ahora; antes no lo hacía nadie}."}},
	{OpUncovered, socialorg.Text{
		EN: "{Work}{where}: nobody does it now{lost?; {lost} did before}.",
		ES: "{Work}{where}: ahora no lo hace nadie{lost?; antes lo {lost#hacía|hacían} {lost}}."}},
	{OpReassigned, socialorg.Text{
		EN: "{Work}{where}: {gained?{lost?{gained} {gained#does|do} it now instead of {lost}}{lost!{gained} {gained#does|do} it now too}}{gained!{lost?{lost} {lost#does|do} it no longer}{lost!others do it now}}.",
		ES: "{Work}{where}: {gained?{lost?lo {gained#hace|hacen} ahora {gained} en lugar de {lost}}{lost!ahora lo {gained#hace|hacen} también {gained}}}{gained!{lost?ya no lo {lost#hace|hacen} {lost}}{lost!ahora lo hacen otros puestos}}."}},
	{OpBegun, socialorg.Text{
		EN: "{Work}{where}: {need?needed now, and }{gained?{gained} {gained#does|do} it}{gained!nobody does it}{need!, though it is not required}.",
		ES: "{Work}{where}: {need?ahora hace falta y }{gained?lo {gained#hace|hacen} {gained}}{gained!no lo hace nadie}{need!, aunque no es imprescindible}."}},
	{OpEnded, socialorg.Text{
		EN: "{Work}{where}: {need?not needed any more}{need!nobody does it now, though it is not required}{lost?; {lost} did it before}.",
		ES: "{Work}{where}: {need?ya no hace falta}{need!ahora no lo hace nadie, aunque no es imprescindible}{lost?; antes lo {lost#hacía|hacían} {lost}}."}},
}

func diffTemplate(o Op) (socialorg.Text, bool) {
	for i := range diffMessages {
		if diffMessages[i].op == o {
			return diffMessages[i].text, true
		}
	}
	return socialorg.Text{}, false
}
