package prompt

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"dateline/model"
	"dateline/model/fold"
	"dateline/tui/internal/keys"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/tuitest"
)

func profile(name string, statements int, aliases ...string) model.Profile {
	p := model.Profile{ID: model.ActorID(name), Name: name, Kind: model.KindPerson, Statements: statements, Aliases: aliases, Keys: []string{fold.String(name)}}
	for _, a := range aliases {
		p.Keys = append(p.Keys, fold.String(a))
	}
	return p
}

func people() *model.Dossier {
	return model.NewDossier(nil, []model.Profile{
		profile("Johanna Annan", 9),
		profile("Anna", 1),
		profile("Anna-Lena Moor", 2),
		profile("Bo Anna", 3),
		profile("Savanna Institute", 8),
		profile("Élodie Ţurcan", 5, "the Lynx", "Madame T."),
	})
}

func names(a *Actors) string {
	var all []string
	for _, h := range a.hits {
		all = append(all, a.dossier.ProfileAt(int(h.profile)).Name)
	}
	return strings.Join(all, ", ")
}

func TestActorsAreRankedByHowTheyMatch(t *testing.T) {
	for query, want := range map[string]string{
		"":            "Johanna Annan, Savanna Institute, Élodie Ţurcan, Bo Anna, Anna-Lena Moor, Anna",
		"anna":        "Anna, Anna-Lena Moor, Johanna Annan, Bo Anna, Savanna Institute",
		"ANNA":        "Anna, Anna-Lena Moor, Johanna Annan, Bo Anna, Savanna Institute",
		"lena":        "Anna-Lena Moor",
		"turcan":      "Élodie Ţurcan",
		"elodie  tur": "Élodie Ţurcan",
		"lynx":        "Élodie Ţurcan",
		"zzz":         "",
	} {
		a := NewActors(look(), keys.Default(), people())
		drain(a, tea.PasteMsg{Content: query})
		if got := names(a); got != want {
			t.Errorf("%q finds %s, want %s", query, got, want)
		}
	}
}

func TestActorsShowWhyTheyMatch(t *testing.T) {
	u := play(t, NewActors(look(), keys.Default(), people()), 100, 8)
	u.press("lynx").has("Élodie Ţurcan = the Lynx", "person", "5 statements, 0 mentions", "1 of 6")
	marks := u.overlay.Rows()[2]
	if !strings.Contains(marks, string(look().Match)+"Lynx") {
		t.Errorf("the match is not marked: %q", marks)
	}
	u.press("ctrl+u", "elo").has("Élodie Ţurcan  person")
	u.press("ctrl+u", "zzz").has("no actor is called that")
	u.press("ctrl+u", "turcan")
	if row := u.overlay.Rows()[2]; !strings.Contains(row, string(look().Match)+"Ţurcan") {
		t.Errorf("the match is not marked in %q", row)
	}
}

func TestActorsAreFoundByTheirRole(t *testing.T) {
	u := play(t, NewActors(look(), keys.Default(), tuitest.Dossier(t)), 100, 8)
	u.press("mayor").has("Elena Varga  Mayor", "1 of 8")
	if row := u.overlay.Rows()[2]; !strings.Contains(row, string(look().Match)+"Mayor") {
		t.Errorf("the role is not marked in %q", row)
	}
	u.press("ctrl+u", "minister")
	u.has("A minister of Kestria", "unnamed person")
}

func TestActorsChoose(t *testing.T) {
	u := play(t, NewActors(look(), keys.Default(), people()), 60, 10)
	u.press("anna", "down", "ctrl+n", "tab", "up", "enter")
	want := sel.Intent{Kind: sel.Actor, Actor: "Johanna Annan"}
	if !u.last.Done || u.last.Intent != want {
		t.Errorf("chose %+v, want %+v", u.last, want)
	}
	u.press("zzz", "enter")
	if u.last.Done || u.last.Message == "" {
		t.Errorf("enter on nothing gives %+v", u.last)
	}
}

// The narrowed search must find what a search from the beginning finds,
// whatever was typed and deleted before.
func TestNarrowingFindsWhatAFreshSearchFinds(t *testing.T) {
	d := tuitest.Large(4000)
	a := NewActors(look(), keys.Default(), d)
	for _, query := range []string{"person", "p", "pe", "person 1", "person 12", "1", "12", "erson 12 o", "", "no", "norvik", "vik", "x", "xy", "3"} {
		a.search(query)
		fresh := NewActors(look(), keys.Default(), d)
		fresh.search(query)
		if got, want := names(a), names(fresh); got != want {
			t.Errorf("%q: narrowed %d actors, fresh %d", query, len(a.hits), len(fresh.hits))
		}
	}
}

func TestActorsKeepTheQueryWhenStoriesArrive(t *testing.T) {
	a := NewActors(look(), keys.Default(), people())
	u := play(t, a, 60, 10)
	u.press("var").has("0 of 6")
	a.SetDossier(tuitest.Dossier(t))
	u.has("Elena Varga", "1 of 8")
}

func manyActors(n int) *model.Dossier {
	profiles := make([]model.Profile, n)
	for i := range profiles {
		profiles[i] = profile(fmt.Sprintf("Person Number %d of Norvik", i), i%100, fmt.Sprintf("P. N. %d", i))
	}
	return model.NewDossier(nil, profiles)
}

func TestActorsMakeReadyBesideTheProgram(t *testing.T) {
	a := NewActors(look(), keys.Default(), manyActors(3000))
	late := a.Init()
	a.SetDossier(people())
	a.Update(late())
	drain(a, tea.PasteMsg{Content: "anna"})
	if got := len(a.hits); got != 5 {
		t.Errorf("%d actors found with the keys of other stories, want 5", got)
	}
	key, _ := tuitest.Key("ctrl+u")
	drain(a, key)
	cmd := a.SetDossier(manyActors(3000))
	a.Update(cmd())
	if a.keys == nil || a.Init() != nil {
		t.Error("the table that was made ready is not used")
	}
}

// The table of keys is a faster way to what match finds.
func TestKeyTableAgreesWithMatch(t *testing.T) {
	for _, d := range []*model.Dossier{people(), tuitest.Dossier(t), tuitest.Wide(t), tuitest.Large(3000), tuitest.Merge()} {
		table := newKeyTable(d)
		for _, query := range []string{"a", "anna", "n", "o", "person 1", "of", " ", "the", "港", "佐", "lynx", "mayor", "chair", "zzz"} {
			var want []actorHit
			for i := range d.ProfileCount() {
				if hit, ok := match(d, i, query); ok {
					hit.profile = int32(i)
					want = append(want, hit)
				}
			}
			if got := table.scan(nil, query); !slices.Equal(got, want) {
				t.Errorf("%q: %v, want %v", query, got, want)
			}
		}
	}
}

func TestActorScanAllocatesNothing(t *testing.T) {
	a := NewActors(look(), keys.Default(), manyActors(1000))
	if n := testing.AllocsPerRun(10, func() { a.search("norvik"); a.search("x"); a.search("ber 9") }); n > 0 {
		t.Errorf("%v allocations a scan", n)
	}
}

func BenchmarkActors100k(b *testing.B) {
	d := manyActors(100_000)
	for _, query := range []string{"n", "number 99", "zzz"} {
		b.Run(query, func(b *testing.B) {
			a := NewActors(look(), keys.Default(), d)
			a.SetSize(100, 30)
			b.ReportAllocs()
			for b.Loop() {
				a.query = "" // so that nothing is narrowed
				a.search(query)
			}
		})
	}
	b.Run("key and rows", func(b *testing.B) {
		a := NewActors(look(), keys.Default(), d)
		a.SetSize(100, 30)
		for b.Loop() {
			a.Update(tea.KeyPressMsg{Code: 'n', Text: "n"})
			a.Rows()
			a.Update(tea.KeyPressMsg{Code: tea.KeyBackspace})
			a.Rows()
		}
	})
	b.Run("open", func(b *testing.B) {
		for b.Loop() {
			NewActors(look(), keys.Default(), d)
		}
	})
	b.Run("open and first key", func(b *testing.B) {
		for b.Loop() {
			NewActors(look(), keys.Default(), d).search("n")
		}
	})
}

// A table that was asked for before the search was closed and opened again is of
// other actors, although it was the first of its search as well.
func TestLateTablesAreDropped(t *testing.T) {
	actors := func(n int, name string) *model.Dossier {
		profiles := make([]model.Profile, n)
		for i := range profiles {
			who := fmt.Sprintf("%s %04d", name, i)
			profiles[i] = model.Profile{ID: model.ActorID(who), Name: who, Keys: []string{strings.ToLower(who)}, Mentions: n - i}
		}
		return model.NewDossier(nil, profiles)
	}
	before, now := actors(2500, "Ada"), actors(2100, "Bo")
	late := NewActors(look(), nil, before).Init()
	a := NewActors(look(), nil, now)
	u := play(t, a, 60, 10)
	a.Update(late())
	u.press("bo 2099")
	if len(a.hits) != 1 || now.ProfileAt(int(a.hits[0].profile)).Name != "Bo 2099" {
		t.Errorf("hits %+v", a.hits)
	}
}
