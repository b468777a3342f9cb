package org

import "example.com/socialorg"

// helpOf returns what to do about d where its field makes a difference, the zero Text where it makes none.
func (d *Doubt) helpOf() socialorg.Text {
	switch {
	case d.Code == MissingColumn && d.Value != "" && d.Column != "":
		return socialorg.Text{
			EN: "Nothing to do if {column} is the column that is meant; otherwise correct the declared header.",
			ES: "No hay que hacer nada si {column} es la columna correcta; si no, corrija el encabezado declarado.",
		}
	case d.Code == MissingColumn:
		return missingHelp(d.Field)
	case d.Code == UnreadableValue && d.Field == FieldExternal:
		return socialorg.Text{
			EN: "Say whether this is a contract of the organisation's own staff, such as “employee”, or of somebody from outside, such as “freelance” or “agency”.",
			ES: "Indique si es un contrato de personal propio, como «indefinido» o «empleado», o de alguien de fuera, como «autónomo» o «agencia».",
			ES419: "Indique si es un contrato de personal propio, como “nómina” o “término indefinido”, o de alguien externo, como “prestación de servicios” o " +
				"“agencia”.",
		}
	case d.Code == UnreadableValue && d.Field == FieldTermination:
		return socialorg.Text{
			EN: "Write the day as 2026-10-31, and leave it empty for whoever stays.",
			ES: "Escriba el día como 2026-10-31 y déjelo vacío para quien se queda.",
		}
	case d.Code == UnreadableValue && d.Field == FieldStatus:
		if first, _ := readDays(d.Value); first != "" {
			return socialorg.Text{
				EN: "If this is the day on which somebody left, declare the column as the termination date.",
				ES: "Si es el día en que alguien se fue, declare la columna como fecha de baja.",
			}
		}
	case d.Code == UnreadableValue && d.Field == FieldShare:
		return socialorg.Text{
			EN: "Say what part of full time it is in figures, such as 50%, or how many hours a week.",
			ES: "Indique con una cifra qué parte de la jornada completa es, como 50 %, o cuántas horas semanales.",
		}
	case d.Code == ChangedID && d.Subject.Kind == SubjectPerson:
		return socialorg.Text{
			EN: "Give each person a number of their own; if the two are one person, write the name in the same way.",
			ES: "Asigne a cada persona un número propio; si son la misma persona, escriba el nombre de la misma manera.",
		}
	}
	return socialorg.Text{}
}

// missingHelp says what the want of a column leads to.
func missingHelp(f Field) socialorg.Text {
	switch f {
	case FieldSuperior:
		return socialorg.Text{
			EN:    "Declare the column that holds it. Without superiors nobody reports to anybody.",
			ES:    "Declare la columna que lo contiene. Sin superiores, nadie depende de nadie.",
			ES419: "Declare la columna que lo contiene. Sin superiores, nadie le reporta a nadie.",
		}
	case FieldPerson:
		return socialorg.Text{
			EN: "Declare the column that holds it. Without employee numbers identifiers are made up in the order of the rows, and change with it.",
			ES: "Declare la columna que lo contiene. Sin números de empleado, los identificadores se inventan según el orden de las filas y cambian con él.",
		}
	case FieldPosition:
		return socialorg.Text{
			EN: "Declare the column that holds it. Without position numbers each person has a position of their own.",
			ES: "Declare la columna que lo contiene. Sin él, cada persona ocupa un puesto propio.",
		}
	case FieldDepartment:
		return socialorg.Text{
			EN: "Declare the column that holds it. Without departments titles and lines alone tell who does social media work.",
			ES: "Declare la columna que lo contiene. Sin departamentos, solo los títulos y las líneas jerárquicas indican quién trabaja en redes sociales.",
		}
	case FieldShare:
		return socialorg.Text{
			EN: "Declare the column that holds it. Without it everybody counts as full-time.",
			ES: "Declare la columna que lo contiene. Sin ella, todo el personal cuenta a jornada completa.",
		}
	case FieldHours:
		return socialorg.Text{
			EN: "Declare the column that holds it. Without it full time has the usual hours.",
			ES: "Declare la columna que lo contiene. Sin ella, la jornada completa es la habitual.",
		}
	case FieldStatus:
		return socialorg.Text{
			EN: "Declare the column that holds it. Without it everybody counts as being there.",
			ES: "Declare la columna que lo contiene. Sin ella, se da por hecho que todas las personas están en activo.",
		}
	case FieldOpenSince:
		return socialorg.Text{
			EN: "Declare the column that holds it. Without it nothing says how long a vacancy has been open.",
			ES: "Declare la columna que lo contiene. Sin ella, no se sabe desde cuándo está libre una vacante.",
		}
	case FieldTermination:
		return socialorg.Text{
			EN: "Declare the column that holds it. Without it the status alone tells who has left.",
			ES: "Declare la columna que lo contiene. Sin ella, solo la situación indica quién ya no está.",
		}
	case FieldExternal:
		return socialorg.Text{
			EN: "Declare the column that holds it. Without contracts everybody counts as the organisation's own staff.",
			ES: "Declare la columna que lo contiene. Sin ella, todas las personas cuentan como personal propio.",
		}
	default:
		return socialorg.Text{}
	}
}
