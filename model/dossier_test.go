package model

import (
	"slices"
	"testing"
	"time"
)

// quarrel is a dossier of two stories: a mayor who warns on a dated day, a
// union that demands, a statement dated by its story alone, a planned vote in a week, and a second story in which the
// mayor speaks again, earlier.
func quarrel() *Dossier {
	may := func(d int) Day { return NewDay(2030, time.May, d) }
	first := &Story{
		ID: "first", Published: may(10), Text: "One. Two. Three.\nFour.",
		Paragraphs: []Span{{0, 16}, {17, 22}},
		Sentences: []Sentence{
			{Span{0, 4}, 0}, {Span{5, 9}, 0}, {Span{10, 16}, 0}, {Span{17, 22}, 1},
		},
		Dates: []Date{
			{Span: Span{5, 6}, Type: TypeDate, Value: "2030-05-08", First: may(8), Last: may(8)},
			{Span: Span{10, 12}, Type: TypeDuration, Value: "P3D"},
			{Span: Span{17, 18}, Type: TypeDate, Value: "2030-W20", First: may(13), Last: may(19)},
		},
		Actors: []Actor{
			{Name: "Mayor", Kind: KindPerson, Profile: "mayor", Mentions: []Mention{{Span: Span{0, 3}}, {Span: Span{10, 13}}}},
			{Name: "Union", Kind: KindOrganization, Profile: "union", Mentions: []Mention{{Span: Span{5, 8}}}},
			{Name: "Town", Kind: KindPlace, Profile: "town", Mentions: []Mention{{Span: Span{17, 19}}}},
		},
		Statements: []Statement{
			{Actor: 1, Content: []Span{{6, 9}}, Act: ActWarn, Date: 1, Day: may(8), Sentence: 1},
			{Actor: 1, Act: ActSay, Date: 1, Day: may(10), DayBasis: DayPublished, Sentence: 2},
			{Actor: 2, Addressee: 1, Content: []Span{{11, 13}, {14, 16}}, Act: ActDemand, Sentence: 2},
		},
		Events: []Event{{Span: Span{17, 22}, Date: 3, Actors: []Ordinal{2}, Planned: true, Sentence: 3}},
	}
	second := &Story{
		ID: "second", Published: may(2), Text: "Five.",
		Paragraphs: []Span{{0, 5}}, Sentences: []Sentence{{Span{0, 5}, 0}},
		Actors:     []Actor{{Name: "Mayor", Kind: KindPerson, Profile: "mayor"}},
		Statements: []Statement{{Actor: 1, Act: ActSay, Sentence: 0}},
	}
	return NewDossier([]*Story{first, second}, []Profile{
		{ID: "town", Name: "Town", Kind: KindPlace, Mentions: 9},
		{ID: "union", Name: "Union", Kind: KindOrganization, Statements: 1, Mentions: 1},
		{ID: "mayor", Name: "Mayor", Kind: KindPerson, Statements: 2, Mentions: 2},
	})
}

func TestProfilesAreRankedBySpeech(t *testing.T) {
	var got []ActorID
	for _, p := range quarrel().Profiles() {
		got = append(got, p.ID)
	}
	// The town is mentioned most, but says nothing and cannot.
	if want := []ActorID{"mayor", "union", "town"}; !slices.Equal(got, want) {
		t.Errorf("ranked %v, want %v", got, want)
	}
}

func TestTimelineHoldsEventsAndDatedStatements(t *testing.T) {
	d := quarrel()
	if len(d.Timeline()) != 2 {
		t.Fatalf("%d entries, want 2: %+v", len(d.Timeline()), d.Timeline())
	}
	warning, vote := d.Timeline()[0], d.Timeline()[1]
	if warning.Kind != EntryStatement || vote.Kind != EntryEvent || !vote.Planned || vote.Last-vote.First != 6 {
		t.Errorf("entries are %+v", d.Timeline())
	}
	if got := d.EntryActors(warning); !slices.Equal(got, []ActorID{"mayor"}) {
		t.Errorf("actors of the warning: %v", got)
	}
	if !d.HasActor(vote, "union") || d.HasActor(vote, "mayor") {
		t.Error("the vote is the union's alone")
	}
	if got := d.EntrySpan(vote); got != (Span{17, 22}) {
		t.Errorf("the vote is told in %v", got)
	}
}

func TestAnEventTellsItsStatement(t *testing.T) {
	signed := NewDay(2030, time.May, 8)
	s := &Story{
		ID: "a", Text: "On 8 May Oslo promised aid.", Sentences: []Sentence{{Span: Span{0, 27}}},
		Dates:      []Date{{Span: Span{3, 8}, First: signed, Last: signed}},
		Statements: []Statement{{Cue: []Span{{14, 22}}, Content: []Span{{23, 26}}, Date: 1, DayBasis: DayOwn}},
		Events:     []Event{{Span: Span{9, 26}, Date: 1}},
	}
	d := NewDossier([]*Story{s}, nil)
	if len(d.Timeline()) != 1 || d.Timeline()[0].Kind != EntryEvent {
		t.Errorf("the timeline tells it twice: %+v", d.Timeline())
	}
}

func TestDaysCanBeWalked(t *testing.T) {
	d := quarrel()
	eighth, thirteenth := NewDay(2030, time.May, 8), NewDay(2030, time.May, 13)
	for _, c := range []struct {
		name      string
		got, want Day
	}{
		{"next from before", d.NextDay(1), eighth},
		{"next from a day", d.NextDay(eighth), thirteenth},
		{"next from the last", d.NextDay(thirteenth), 0},
		{"previous from the last", d.PreviousDay(thirteenth), eighth},
		{"previous from the first", d.PreviousDay(eighth), 0},
		{"nearest in between, earlier half", d.NearestDay(eighth + 2), eighth},
		{"nearest in between, later half", d.NearestDay(eighth + 3), thirteenth},
		{"nearest far after", d.NearestDay(thirteenth + 400), thirteenth},
		{"nearest of nothing", NewDossier(nil, nil).NearestDay(5), 0},
	} {
		if c.got != c.want {
			t.Errorf("%s: %v, want %v", c.name, c.got, c.want)
		}
	}
	if from, to := d.EntriesOn(eighth); from != 0 || to != 1 {
		t.Errorf("entries on the 8th: [%d, %d)", from, to)
	}
}

func TestStatementsOfAnActorAreOldestFirst(t *testing.T) {
	d := quarrel()
	refs := d.StatementsOf("mayor")
	if want := []StatementRef{{1, 1}, {0, 1}, {0, 2}}; !slices.Equal(refs, want) {
		t.Fatalf("statements %v, want %v", refs, want)
	}
	if got := d.DayOfStatement(refs[0]); got != NewDay(2030, time.May, 2) {
		t.Errorf("a statement without a day has its story's, got %v", got)
	}
	if len(d.StatementsOf("nobody")) != 0 {
		t.Error("nobody said something")
	}
	if s, st := d.Statement(StatementRef{Story: 7, Statement: 1}); s != nil || st != nil {
		t.Error("a reference to nothing points at something")
	}
}

func TestWhatStandsInASentence(t *testing.T) {
	d := quarrel()
	if got := d.StatementsIn("first", 2); !slices.Equal(got, []Ordinal{2, 3}) {
		t.Errorf("statements in the third sentence: %v", got)
	}
	if got := d.EntriesIn("first", 3); !slices.Equal(got, []int{1}) {
		t.Errorf("entries in the fourth sentence: %v", got)
	}
	if d.EntriesIn("none", 0) != nil || d.StatementsIn("none", 0) != nil {
		t.Error("a story that is not there has items")
	}
	if a := d.ActorIn("second", "mayor"); a == nil || d.ActorIn("second", "union") != nil {
		t.Error("the mayor alone occurs in the second story")
	}
}

func TestDayOfSentence(t *testing.T) {
	d := quarrel()
	for sentence, want := range map[int]Day{
		0: NewDay(2030, time.May, 10), // nothing dated yet: the story's day
		1: NewDay(2030, time.May, 8),
		2: NewDay(2030, time.May, 8), // a duration only: the sentence before
		3: NewDay(2030, time.May, 13),
		9: 0,
	} {
		if got := d.DayOfSentence("first", sentence); got != want {
			t.Errorf("sentence %d is about %v, want %v", sentence, got, want)
		}
	}
}

func TestStory(t *testing.T) {
	s := quarrel().Story("first")
	if s.Date(0) != nil || s.Date(4) != nil || s.Actor(2).Name != "Union" {
		t.Error("ordinals count from 1")
	}
	if s.Slice(Span{-1, 4}) != "" || s.Slice(Span{0, 99}) != "" || s.Slice(Span{0, 3}) != "One" {
		t.Error("a span outside the text has no text")
	}
	for offset, want := range map[int]int{0: 0, 4: 0, 5: 1, 16: 2, 17: 3, 99: 3} {
		if got := s.SentenceAt(offset); got != want {
			t.Errorf("byte %d is in sentence %d, want %d", offset, got, want)
		}
	}
	reported := &Story{Text: "She said that it rained, That one."}
	for in, want := range map[Span]string{{9, 23}: "it rained", {14, 23}: "it rained", {25, 33}: "That one", {9, 13}: "that"} {
		if got := reported.Slice(reported.Clause(in)); got != want {
			t.Errorf("clause of %q is %q, want %q", reported.Slice(in), got, want)
		}
	}
	if got := s.Headline(); got != "One." {
		t.Errorf("headline of an untitled story is %q", got)
	}
	if len(s.DatesIn(Span{4, 12})) != 2 {
		t.Errorf("dates in the first half: %v", s.DatesIn(Span{4, 12}))
	}
}
