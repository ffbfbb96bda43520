package sel

import (
	"math/rand/v2"
	"testing"
	"time"

	"dateline/model"
	"dateline/tui/internal/tuitest"
)

func profile(t *testing.T, d *model.Dossier, name string) model.ActorID {
	t.Helper()
	for _, p := range d.Profiles() {
		if p.Name == name {
			return p.ID
		}
	}
	t.Fatalf("no actor %q", name)
	return ""
}

// TestEffects is the table of what each intent does to the three panes.
func TestEffects(t *testing.T) {
	d := tuitest.Dossier(t)
	varga, kestria := profile(t, d, "Elena Varga"), profile(t, d, "Kestria")
	march := func(day int) model.Day { return model.NewDay(2031, time.March, day) }
	start := Apply(d, Selection{}, Intent{Kind: Story, Story: "strike"})
	for _, c := range []struct {
		name   string
		from   Selection
		intent Intent
		want   Selection
	}{
		{"a story opens at its beginning and its day", Selection{}, Intent{Kind: Story, Story: "strike"},
			Selection{Story: "strike", Day: march(14), Event: 1}},
		{"reading on takes the statement along", start, Intent{Kind: Sentence, Story: "strike", Sentence: 1},
			Selection{Story: "strike", Sentence: 1, Day: march(14), Statement: 1}},
		{"a sentence beyond the end is the last", start, Intent{Kind: Sentence, Story: "strike", Sentence: 99},
			Selection{Story: "strike", Sentence: 6, Day: march(17), Statement: 6}},
		{"a statement takes the text to its sentence", start, Intent{Kind: Statement, Story: "talks", Item: 3},
			Selection{Story: "talks", Sentence: 4, Day: march(16), Statement: 3}},
		{"an actor in the story keeps the place", start, Intent{Kind: Actor, Actor: varga},
			Selection{Story: "strike", Day: march(14), Event: 1, Actor: varga}},
		{"an actor of another story takes the text there", start, Intent{Kind: Actor, Actor: kestria},
			Selection{Story: "talks", Sentence: 2, Day: march(20), Statement: 1, Actor: kestria}},
		{"a chosen actor stays along the timeline", Selection{Story: "strike", Actor: kestria}, Intent{Kind: Day, Day: march(14)},
			Selection{Story: "strike", Day: march(14), Event: 1, Actor: kestria}},
		{"clearing the actor keeps the place", Selection{Story: "talks", Sentence: 2, Statement: 1, Day: 9, Actor: kestria}, Intent{Kind: Actor},
			Selection{Story: "talks", Sentence: 2, Statement: 1, Day: 9}},
		{"a day with entries takes the text along", start, Intent{Kind: Day, Day: march(15)},
			Selection{Story: "talks", Day: march(15), Event: 1}},
		{"a day without entries is only noted", start, Intent{Kind: Day, Day: march(1)},
			Selection{Story: "strike", Day: march(1), Event: 1}},
		{"an intent to nowhere changes nothing", start, Intent{Kind: Story, Story: "gone"}, start},
		{"no intent changes nothing", start, Intent{}, start},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Apply(d, c.from, c.intent); got != c.want {
				t.Errorf("got  %+v\nwant %+v", got, c.want)
			}
		})
	}
}

// TestAnySequenceIsValid plays random intents, also senseless ones, and holds
// the invariants after each.
func TestAnySequenceIsValid(t *testing.T) {
	d := tuitest.Dossier(t)
	random := rand.New(rand.NewPCG(1, 2))
	var s Selection
	for range 20_000 {
		in := anyIntent(random, d)
		next := Apply(d, s, in)
		if again := Apply(d, next, in); again != next {
			t.Fatalf("%+v applied twice to %+v gives %+v, once %+v", in, s, again, next)
		}
		checkValid(t, d, next)
		s = next
	}
}

func anyIntent(random *rand.Rand, d *model.Dossier) Intent {
	stories, profiles := d.Stories(), d.Profiles()
	in := Intent{
		Kind:     Kind(random.IntN(8)),
		Sentence: random.IntN(14) - 3,
		Item:     model.Ordinal(random.IntN(10) - 1),
		Entry:    random.IntN(len(d.Timeline())+4) - 2,
		Day:      model.NewDay(2031, time.March, random.IntN(40)),
		Story:    "gone",
		Actor:    "nobody",
	}
	if i := random.IntN(len(stories) + 1); i < len(stories) {
		in.Story = stories[i].ID
	}
	if i := random.IntN(len(profiles) + 1); i < len(profiles) {
		in.Actor = profiles[i].ID
	}
	return in
}

func checkValid(t *testing.T, d *model.Dossier, s Selection) {
	t.Helper()
	story := d.Story(s.Story)
	if story == nil || s.Sentence < 0 || s.Sentence >= len(story.Sentences) {
		t.Fatalf("no such place: %+v", s)
	}
	if s.Actor != "" && d.Profile(s.Actor) == nil {
		t.Fatalf("no such actor: %+v", s)
	}
	if s.Statement != 0 && (s.Event != 0 || story.Statement(s.Statement) == nil || story.Statement(s.Statement).Sentence != s.Sentence) {
		t.Fatalf("the statement does not stand there: %+v", s)
	}
	if s.Event != 0 && (story.Event(s.Event) == nil || story.Event(s.Event).Sentence != s.Sentence) {
		t.Fatalf("the event does not stand there: %+v", s)
	}
}

func TestEmptyDossier(t *testing.T) {
	d := model.NewDossier(nil, nil)
	old := Selection{Story: "gone", Actor: "nobody", Sentence: 4}
	for kind := None; kind <= Story; kind++ {
		if got := Apply(d, old, Intent{Kind: kind, Day: 5}); got.Story != "" || got.Actor != "" || got.Sentence != 0 {
			t.Errorf("kind %d on nothing gives %+v", kind, got)
		}
	}
}
