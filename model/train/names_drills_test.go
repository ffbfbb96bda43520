package train

import (
	"slices"
	"strings"
	"testing"

	"dateline/model/internal/actor"
)

func drillText(t *testing.T, form string) NamedText {
	t.Helper()
	g := newDrill(lesson(), 1)
	g.names = map[string]string{}
	return g.fill(form)
}

func TestAFormMarksItsNames(t *testing.T) {
	text := drillText(t, "{P1} of {C1} told {O1} {n} times in {V1} .")
	if len(text.Names) != 4 || !text.Complete {
		t.Fatalf("%q: %v", text.Text, text.Names)
	}
	want := []actor.NameKind{actor.PersonName, actor.PlaceName, actor.OrganizationName, actor.PlaceName}
	at := 0
	for i, n := range text.Names {
		if n.Kind != want[i] || n.Start < at || n.End <= n.Start {
			t.Errorf("%q: name %d is %v", text.Text, i, n)
		}
		at = n.End
	}
	if strings.ContainsAny(text.Text, "{}=") {
		t.Errorf("%q has slots left", text.Text)
	}
}

func TestOneSlotIsOneName(t *testing.T) {
	text := drillText(t, "{P1}|{P1.}|{P1^}|{O1}|{O1.}|{L1}|{L1^}|{P2}")
	part := strings.Split(text.Text, "|")
	if !strings.HasSuffix(part[0], part[1]) || part[2] != strings.ToUpper(part[1]) {
		t.Errorf("a person is %q, %q, %q", part[0], part[1], part[2])
	}
	if !strings.HasPrefix(part[3], part[4]) || part[6] != strings.ToUpper(part[5]) {
		t.Errorf("a company is %q, %q, a city %q, %q", part[3], part[4], part[5], part[6])
	}
	if part[7] == part[0] {
		t.Errorf("two persons are both %q", part[0])
	}
}

// TestAllFormsCanBeFilled keeps the forms free of slots that nobody knows, which
// would be written as numbers.
func TestAllFormsCanBeFilled(t *testing.T) {
	for form := range strings.SplitSeq(drillForms, "\n\n") {
		for rest := form; ; {
			_, after, ok := strings.Cut(rest, "{")
			if !ok {
				break
			}
			slot, end, closed := strings.Cut(after, "}")
			rest = end
			if _, isName := drillSlots[slot[0]]; !closed || !isName && !slices.Contains([]string{"n", "s", "t", "w", "d"}, slot) {
				t.Errorf("slot %q in %.40q", slot, form)
			}
		}
	}
}

func TestDrillsAreRepeatable(t *testing.T) {
	texts := func(seed uint64) (all []string) {
		for _, d := range Drills(lesson(), 100, seed) {
			all = append(all, d.Text)
		}
		return all
	}
	if !slices.Equal(texts(1), texts(1)) {
		t.Error("the same seed gives other drills")
	}
	if slices.Equal(texts(1), texts(2)) {
		t.Error("another seed gives the same drills")
	}
}

// TestDrillsCanBeLearntFrom: the names of a drill lie on our own tokens and in
// our own stretches, or nothing would be learnt from it.
func TestDrillsCanBeLearntFrom(t *testing.T) {
	for _, d := range Drills(lesson(), 60, 3) {
		names := 0
		for _, s := range d.stretches() {
			for _, allowed := range s.allowed {
				if allowed&(1<<actor.Outside) == 0 {
					names++
				}
			}
		}
		if len(d.Names) > 2 && names < len(d.Names)/2 {
			t.Errorf("%d tokens of %d names can be learnt from:\n%s", names, len(d.Names), d.Text)
		}
	}
}

func TestPlainNames(t *testing.T) {
	for name, want := range map[string]bool{"Ada Brook": true, "Tarnby": true, "Al Doe": false, "ada": false, "3M": false, "Pike, Inc": false, "NATO": false, "": false} {
		if isPlainName(name) != want {
			t.Errorf("%q: %v", name, !want)
		}
	}
}
