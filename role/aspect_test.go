package role_test

import (
	"testing"

	"example.com/socialorg/role"
)

func TestAspects(t *testing.T) {
	t.Parallel()
	checkEnum[role.Aspect](t, "aspect", "stage", "voice", "tone", "breadth", "standpoint", "partner", "audience", "centre", "duties", "kpis", "day")
	checkNames(t, role.Aspects(), 11)
	if role.AspectStage != 1 || role.AspectDay != 11 {
		t.Error("the constants are not in the order of the words")
	}
}
