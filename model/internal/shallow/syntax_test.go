package shallow

import (
	"fmt"
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/text"
)

func analyze(source string) (*doc.Document, *Analysis) {
	d := doc.New(&model.Story{Text: source})
	text.Segment(d)
	return d, Analyze(d)
}

// verbs writes each verb group as "subject > group", with its mood and the
// marks of passive and negation.
func verbs(source string) string {
	d, a := analyze(source)
	var out []string
	for g := range a.Groups {
		group := &a.Groups[g]
		s := fmt.Sprintf("%s > %s", d.Slice(a.Subjects[g].Range), d.Slice(group.Range))
		if group.Mood != Finite {
			s += [...]string{"", " inf", " ger", " part"}[group.Mood]
		}
		if group.Passive {
			s += " passive"
		}
		if group.Negated {
			s += " not"
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

func TestVerbGroupsAndTheirSubjects(t *testing.T) {
	tests := []struct{ text, want string }{
		{"The minister left.", "The minister > left"},
		{"The minister has not yet been asked.", "The minister > has not yet been asked passive not"},
		{"The head of the harbour office said it was late.", "The head of the harbour office > said; it > was"},
		{"The minister, who sat down, refused.", "who > sat; The minister > refused"},
		{"Ann Vale, a former judge, spoke.", "Ann Vale > spoke"},
		{"Ann Vale (of Oldham) spoke.", "Ann Vale > spoke"},
		{"She came and asked to stay.", "She > came; She > asked; She > to stay inf"},
		{"She left, saying nothing.", "She > left; She > saying ger"},
		{"Citing costs, the board refused.", "the board > Citing ger; the board > refused"},
		{"A man wearing boots came.", "A man > wearing ger; boots > came"}, // a parser's task
		{"The letter sent by the court said no.", "The letter > sent part; The letter > said"},
		{"They will not go.", "They > will not go not"},
		{"In March, the ministry reports a loss.", "the ministry > reports"},
		{"He read the reports.", "He > read"},
		{"Officials plan a bridge.", "Officials > plan"},
		{"The plan pleased them.", "The plan > pleased"},
		{"Grant said so. They saw Grant there.", "Grant > said; They > saw"},
		{"A so-called expert spoke.", "A so-called expert > spoke"},
		{"It is late.", "It > is"},
		{"US officials agreed.", "US officials > agreed"},
		{"Prices rose, according to state records.", "Prices > rose"},
	}
	for _, test := range tests {
		if got := verbs(test.text); got != test.want {
			t.Errorf("%q:\n got %s\nwant %s", test.text, got, test.want)
		}
	}
}

func TestNounPhrasesEndAtTheirHead(t *testing.T) {
	tests := []struct{ text, want string }{
		{"The old minister's new plan failed.", "The old minister's new plan"},
		{"A long-term loan to the city helped.", "A long-term loan|the city"},
		{"They gave her books.", "They|her books"},
		{"They saw her.", "They|her"},
	}
	for _, test := range tests {
		d, a := analyze(test.text)
		var got []string
		for _, c := range a.Chunks {
			got = append(got, d.Slice(c.Range))
			if c.Head != c.To-1 {
				t.Errorf("%q: head of %q is not its last word", test.text, d.Slice(c.Range))
			}
		}
		if s := strings.Join(got, "|"); s != test.want {
			t.Errorf("%q: phrases %s, want %s", test.text, s, test.want)
		}
	}
}

func TestPhraseFromReadsOfPhrases(t *testing.T) {
	d, a := analyze("According to the head of the harbour office, it rained.")
	if got := d.Slice(a.PhraseFrom(2).Range); got != "the head of the harbour office" {
		t.Errorf("phrase %q", got)
	}
	if got := a.PhraseFrom(1); got.Head >= 0 {
		t.Errorf("phrase %q where none begins", d.Slice(got.Range))
	}
}

func TestAntecedentIsTheHeadBeforeARelativePronoun(t *testing.T) {
	d, a := analyze("The head of the office, who sat down, spoke.")
	for i := range a.Words {
		if a.Lower(i) == "who" {
			if got := d.Word(a.Antecedent(i)); got != "head" {
				t.Errorf("antecedent %q, want head", got)
			}
		}
	}
}

func TestTagsSettleNounsAndVerbs(t *testing.T) {
	tests := []struct {
		text, word string
		want       Tag
	}{
		{"The claims were false.", "claims", Noun},
		{"Ann claims the prize.", "claims", Verb},
		{"He went to plan the route.", "plan", Verb},
		{"He told her story.", "her", Possessive},
		{"He told her.", "her", Pronoun},
		{"He went to London.", "to", Preposition},
		{"He wants to go.", "to", To},
		{"The ministry's view won.", "'s", Possessive},
		{"He's late.", "'s", Auxiliary},
	}
	for _, test := range tests {
		d, a := analyze(test.text)
		for i := range d.Tokens {
			if d.Word(i) == test.word && a.Tag(i) != test.want {
				t.Errorf("%q: %s has tag %d, want %d", test.text, test.word, a.Tag(i), test.want)
			}
		}
	}
	_, a := analyze("He left.")
	if a.Tag(-1) != Stop || a.Tag(99) != Stop || a.Lower(-1) != "" || a.GroupAt(99) != -1 || a.ChunkAt(-1) != -1 {
		t.Error("questions outside the document are not answered with nothing")
	}
}

func FuzzAnalyze(f *testing.F) {
	for _, seed := range []string{"", ", , ,", "to to to be be", "He, who, which, said", "((((", "— said —", "not n't never", "’s ’s"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, source string) {
		d, a := analyze(text.Clean(source))
		if len(a.Words) != len(d.Tokens) || len(a.Subjects) != len(a.Groups) {
			t.Fatalf("%d words for %d tokens, %d subjects for %d groups", len(a.Words), len(d.Tokens), len(a.Subjects), len(a.Groups))
		}
		for g, group := range a.Groups {
			if group.From > group.Head || group.Head >= group.To || a.GroupAt(group.Head) != g {
				t.Errorf("group %+v does not hold its head", group)
			}
			if s := a.Subjects[g]; s.Head >= 0 && (s.Head < s.From || s.Head >= s.To) {
				t.Errorf("subject %+v does not hold its head", s)
			}
		}
	})
}
