package merge

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"dateline/model"
)

// story makes a story whose actors have one mention each, ten bytes apart.
func story(id string, day model.Day, actors ...model.Actor) *model.Story {
	s := &model.Story{ID: model.StoryID(id), Path: id + ".txt", Published: day, Text: id, Actors: actors}
	for k := range s.Actors {
		if len(s.Actors[k].Mentions) == 0 {
			s.Actors[k].Mentions = []model.Mention{{Span: model.Span{Start: 10 * k, End: 10*k + 5}, Form: model.FormName}}
		}
	}
	return s
}

// merged piles stories up and makes a dossier of them.
func merged(stories []*model.Story) *model.Dossier {
	p := NewPile(nil)
	for _, s := range stories {
		add(p, s)
	}
	return p.Dossier()
}

func add(p *Pile, s *model.Story) {
	Identify(s)
	p.Add(model.OutlineOf(s), BandsOf(s.Text), model.Place{Story: s})
}

func person(name, role string, aliases ...string) model.Actor {
	return model.Actor{Name: name, Kind: model.KindPerson, Role: role, Aliases: aliases}
}

func profileNamed(t *testing.T, d *model.Dossier, name string) model.Profile {
	t.Helper()
	var found []model.Profile
	for _, p := range d.Profiles() {
		if p.Name == name {
			found = append(found, p)
		}
	}
	if len(found) != 1 {
		t.Fatalf("%d profiles are called %q, want 1", len(found), name)
	}
	return found[0]
}

func TestFullNameIsOneAcrossStories(t *testing.T) {
	d := merged([]*model.Story{
		story("b", 20, person("Zoë Marsh", "mayor", "Marsh"), model.Actor{Name: "Ruritania", Kind: model.KindCountry}),
		story("a", 10, person("Zoe Marsh", "deputy mayor", "Marsh", "Z. Marsh")),
		story("c", 30, person("Zoë Marsh", "mayor")),
	})
	p := profileNamed(t, d, "Zoë Marsh")
	if p.Stories != 3 || p.Mentions != 3 || p.Role != "mayor" {
		t.Errorf("appearances %d, mentions %d, role %q; want 3, 3, mayor", p.Stories, p.Mentions, p.Role)
	}
	if want := []string{"Marsh", "Z. Marsh"}; !slices.Equal(p.Aliases, want) {
		t.Errorf("aliases %q, want %q", p.Aliases, want)
	}
	if want := []string{"zoe marsh", "marsh", "z. marsh"}; !slices.Equal(p.Keys, want) {
		t.Errorf("keys %q, want %q", p.Keys, want)
	}
	for _, s := range d.Stories() {
		if d.ActorIn(s.ID, p.ID) == nil {
			t.Errorf("story %s does not know the profile", s.ID)
		}
	}
}

func TestWhatANameDoesNotTellStaysApart(t *testing.T) {
	group := model.Actor{Name: "officials", Kind: model.KindGroup, Unnamed: true}
	source := model.Actor{Name: "source", Kind: model.KindPerson, Unnamed: true}
	tests := []struct {
		name   string
		actors [2][]model.Actor
		want   int
	}{
		{"bare surname", [2][]model.Actor{{person("Marsh", "")}, {person("Marsh", "")}}, 2},
		{"unnamed group", [2][]model.Actor{{group}, {group}}, 2},
		{"two unnamed sources in one story", [2][]model.Actor{{source, source}, nil}, 2},
		{"two people of one name in one story", [2][]model.Actor{{person("Ann Lee", ""), person("Ann Lee", "")}, nil}, 2},
		{"same name, other kind", [2][]model.Actor{{{Name: "Orion", Kind: model.KindPlace}}, {{Name: "Orion", Kind: model.KindOrganization}}}, 2},
		{"organisation of one word", [2][]model.Actor{{{Name: "Orion", Kind: model.KindOrganization}}, {{Name: "ORION", Kind: model.KindOrganization}}}, 1},
		{"article", [2][]model.Actor{{{Name: "The Morning Bell", Kind: model.KindOrganization}}, {{Name: "Morning Bell", Kind: model.KindOrganization}}}, 1},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			d := merged([]*model.Story{story("a", 1, test.actors[0]...), story("b", 2, test.actors[1]...)})
			if got := len(d.Profiles()); got != test.want {
				t.Errorf("%d profiles, want %d", got, test.want)
			}
		})
	}
}

func TestStatementsAndAffiliations(t *testing.T) {
	s := story("a", 1, person("Ann Lee", "spokeswoman"), model.Actor{Name: "Orion", Kind: model.KindOrganization})
	s.Actors[0].Affiliation = 2
	s.Statements = []model.Statement{{Actor: 1}, {Actor: 1}, {Actor: 0}, {Actor: 99}}
	d := merged([]*model.Story{s})
	p := profileNamed(t, d, "Ann Lee")
	if p.Statements != 2 {
		t.Errorf("%d statements, want 2", p.Statements)
	}
	if owner := d.Profile(p.Affiliation); owner == nil || owner.Name != "Orion" {
		t.Errorf("affiliation %q is not Orion", p.Affiliation)
	}
}

func TestRoleIsTheMostCommonThenTheLatest(t *testing.T) {
	d := merged([]*model.Story{
		story("a", 1, person("Ann Lee", "minister")),
		story("b", 2, person("Ann Lee", "chancellor")),
		story("c", 0, person("Ann Lee", "")),
	})
	if p := profileNamed(t, d, "Ann Lee"); p.Role != "chancellor" {
		t.Errorf("role %q, want that of the later story", p.Role)
	}
}

func TestOrderOfStories(t *testing.T) {
	d := merged([]*model.Story{story("undated", 0), story("late", 9), story("early", 3), story("also-early", 3)})
	var got []string
	for _, s := range d.Stories() {
		got = append(got, string(s.ID))
	}
	if want := []string{"also-early", "early", "late", "undated"}; !slices.Equal(got, want) {
		t.Errorf("order %q, want %q", got, want)
	}
}

func TestNoStories(t *testing.T) {
	if d := merged(nil); len(d.Stories()) != 0 || len(d.Profiles()) != 0 {
		t.Error("a dossier of nothing is not empty")
	}
}

// TestAnyOrderGivesTheSameDossier merges the same stories in shuffled orders.
func TestAnyOrderGivesTheSameDossier(t *testing.T) {
	build := func(order []int) *model.Dossier {
		var stories []*model.Story
		for _, i := range order {
			s := story(fmt.Sprintf("s%d", i), model.Day(i%5),
				person(fmt.Sprintf("Ann Lee%d", i%7), fmt.Sprintf("role %d", i%3), fmt.Sprintf("Lee %d", i%4)),
				model.Actor{Name: fmt.Sprintf("Orion %d", i%6), Kind: model.KindOrganization},
				model.Actor{Name: "officials", Kind: model.KindGroup, Unnamed: true})
			s.Actors[0].Affiliation = 2
			s.Title = fmt.Sprint(i)
			stories = append(stories, s)
		}
		return merged(stories)
	}
	order := make([]int, 40)
	for i := range order {
		order[i] = i
	}
	want := build(order)
	random := rand.New(rand.NewPCG(1, 2))
	for range 10 {
		random.Shuffle(len(order), func(a, b int) { order[a], order[b] = order[b], order[a] })
		got := build(order)
		if !reflect.DeepEqual(got.Profiles(), want.Profiles()) {
			t.Fatal("profiles depend on the order of the stories")
		}
		if !reflect.DeepEqual(got.Stories(), want.Stories()) {
			t.Fatal("stories depend on their order")
		}
	}
}

func BenchmarkStories(b *testing.B) {
	for b.Loop() {
		b.StopTimer()
		stories := make([]*model.Story, 2000)
		for i := range stories {
			actors := make([]model.Actor, 20)
			for k := range actors {
				actors[k] = person(fmt.Sprintf("Ann Lee%d", (i*7+k*k)%500), "mayor", "Lee")
			}
			stories[i] = story(fmt.Sprint(i), model.Day(i%300), actors...)
		}
		b.StartTimer()
		merged(stories)
	}
}
