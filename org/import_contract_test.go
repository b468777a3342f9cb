package org_test

import (
	"strings"
	"testing"

	"example.com/socialorg/org"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// contractKind reads one cell of contracts under a header: "external", "employee", or "doubt" where the import says that it does not know.
func contractKind(t *testing.T, header, cell string) string {
	t.Helper()
	got, err := org.Importer{Columns: map[string]org.Field{header: org.FieldExternal}}.CSV(strings.NewReader("ID;Puesto;Jefe;" + header + "\n1;Community manager;;" + cell + "\n"))
	require.NoError(t, err)
	require.Len(t, got.Design.Positions, 1)
	kind := "employee"
	if got.Design.Positions[0].External {
		kind = "external"
	}
	for _, d := range got.Doubts {
		if d.Code == org.UnreadableValue && d.Field == org.FieldShare {
			continue // of part-time nobody knows what part
		}
		if d.Code != org.UnreadableValue || d.Field != org.FieldExternal || d.Value != cell || kind == "external" {
			t.Errorf("%s under %s: %+v", cell, header, d)
		}
		kind = "doubt"
	}
	return kind
}

func TestImportContracts(t *testing.T) {
	t.Parallel()
	for want, cells := range map[string]string{
		"external": "freelance|Freelancer|Free-lance|Autónomo|AUTÓNOMA|Autónomo/a|Agencia|agencia Luna|Agency worker|Outsourcing|Externa|Personal externo|Empleado externo|" +
			"Empleada de agencia|Prestación de servicios|Contrato de prestación de servicios|Contrato por prestación de servicios profesionales|OPS|O.P.S.|CPS|Contratista|" +
			"Contratista independiente|Trabajador independiente|Honorarios|Recibo por honorarios|Boleta de honorarios|Monotributista|Monotributo|Locación de servicios|" +
			"Arrendamiento de servicios|Contractor|Independent contractor|Full-time contractor|Temp|Agency temp|ETT|Trabajador en misión|Self-employed|B2B|1099|" +
			"Mercantil|Tercerizado|Subcontrata|Proveedor|Por cuenta propia|Contract worker|No empleado|Non-employee|Fuera de plantilla|Sin relación laboral|" +
			"Consultora externa|Contingent worker|Empresa de servicios temporales|Cooperativa de trabajo asociado|Servicios",
		"employee": "Empleado|Empleada|empleado/a|Indefinido|Contrato indefinido|Término indefinido|Término fijo|A término fijo|Plazo fijo|Plantilla|En plantilla|Nómina|" +
			"Fijo|Fija|Fijo discontinuo|De planta|Permanent|Perm|Employee|Full time|Part-time|Fixed term|Contrato temporal|Eventual|Interina|Obra o labor|Obra labor|Término indef.|" +
			"Prácticas|Becaria|Aprendiz SENA|Intern|Payroll|Relación de dependencia|Cuenta ajena|Interno|Regular|Laboral|Duración determinada|No externo|W-2||-|n/a",
		// Temporal is a fixed term in Spain and an agency's in Colombia; a cooperative has members of its own and lends others.
		"doubt": "zzz|Temporal|Cooperativa|Por horas|Personal de servicios|Temporary|Colaborador|Tipo 3|Freelance indefinido|Nómina de agencia|Ex freelance|Ni empleado ni externo|Contrato|?ñq",
	} {
		for cell := range strings.SplitSeq(cells, "|") {
			for _, header := range []string{"externo", "Tipo de contrato", "Vinculación", "Régimen", "Freelance", "Is contractor"} {
				if got := contractKind(t, header, cell); got != want {
					t.Errorf("%q under %s: %s, want %s", cell, header, got, want)
				}
			}
		}
	}
}

// "Yes" says what its header asks.
func TestImportContractsYesAndNo(t *testing.T) {
	t.Parallel()
	got := map[string][3]string{}
	for _, header := range []string{"Externo", "external", "Freelance", "En plantilla", "Es empleado", "Régimen", "Tipo de contrato", "Vinculación", "Empleado externo"} {
		got[header] = [3]string{contractKind(t, header, "Sí"), contractKind(t, header, "x"), contractKind(t, header, "No")}
	}
	if diff := cmp.Diff(map[string][3]string{
		"Externo":          {"external", "external", "employee"},
		"external":         {"external", "external", "employee"},
		"Freelance":        {"external", "external", "employee"},
		"En plantilla":     {"employee", "employee", "external"},
		"Es empleado":      {"employee", "employee", "external"},
		"Régimen":          {"external", "external", "employee"},
		"Tipo de contrato": {"doubt", "doubt", "doubt"},
		"Vinculación":      {"doubt", "doubt", "doubt"},
		"Empleado externo": {"doubt", "doubt", "doubt"},
	}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// One doubt speaks of all who have a contract that is not understood, and of nobody who is left out.
func TestImportContractsTogether(t *testing.T) {
	t.Parallel()
	got, err := org.ImportCSV(strings.NewReader("ID;Puesto;Jefe;Contrato\n1;Community manager;;Temporal\n2;Community manager;1;TEMPORAL\n3;Contable;1;Raro\n"))
	require.NoError(t, err)
	if diff := cmp.Diff([]string{"2 unreadable-value Temporal", "4 other-title Contable"}, codes(got.Doubts)); diff != "" {
		t.Errorf("doubts (-want +got):\n%s", diff)
	}
	if d := got.Doubts[0]; d.Count != 2 || len(d.Lines) != 2 {
		t.Errorf("%+v", d)
	}
}
