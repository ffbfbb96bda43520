package merge

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"dateline/model"
)

// newsroom writes invented reports.
type newsroom struct{ *rand.Rand }

func newNewsroom(seed uint64) newsroom { return newsroom{rand.New(rand.NewPCG(seed, 11))} }

// word is one of some 3,000, the frequent ones often.
func (n newsroom) word() string {
	const consonants, vowels = "bdfgklmnprstv", "aeiou"
	k := int(3000 * n.Float64() * n.Float64() * n.Float64())
	w := ""
	for k += 7; k > 0; k /= 65 {
		w += consonants[k%13:][:1] + vowels[k/13%5:][:1]
	}
	return w
}

func (n newsroom) sentence() string {
	words := make([]string, 12+n.IntN(14))
	for i := range words {
		words[i] = n.word()
	}
	at := n.IntN(len(words))
	words[at] = strings.ToUpper(words[at][:1]) + words[at][1:]
	if n.IntN(3) == 0 {
		words[n.IntN(len(words))] = fmt.Sprint(n.IntN(500))
	}
	return strings.ToUpper(words[0][:1]) + strings.Join(words, " ")[1:] + "."
}

func (n newsroom) report(sentences int) []string {
	all := make([]string, sentences)
	for i := range all {
		all[i] = n.sentence()
	}
	return all
}

// rewrite changes so many of a hundred words, at random: by another, by none,
// or by two.
func (n newsroom) rewrite(text string, percent int) string {
	words := strings.Fields(text)
	var out []string
	for _, w := range words {
		switch {
		case n.IntN(100) >= percent:
			out = append(out, w)
		case n.IntN(4) == 0:
		case n.IntN(4) == 0:
			out = append(out, w, n.word())
		default:
			out = append(out, n.word())
		}
	}
	return strings.Join(out, " ")
}

func plain(id string, day model.Day, source, text string) *model.Story {
	return &model.Story{ID: model.StoryID(id), Path: id + ".txt", Title: "T " + id, Source: source, Published: day, Text: text}
}

// sameReport compares two texts as a whole.
func sameReport(a, b string) bool {
	f, g := featuresOf(a), featuresOf(b)
	return f.same(&g)
}

// TestEditedReportsAreFound rewrites every report once and counts how many are
// recognised, and that nothing else is. Notices of three sentences have so few
// words that some are missed.
func TestEditedReportsAreFound(t *testing.T) {
	const n = 300
	for _, c := range []struct{ sentences, percent, least int }{
		{15, 0, n}, {15, 5, n}, {15, 15, n * 98 / 100}, {40, 15, n * 98 / 100}, {6, 5, n}, {6, 15, n * 95 / 100}, {3, 5, n * 99 / 100}, {3, 15, n * 88 / 100},
	} {
		news := newNewsroom(uint64(c.percent))
		p := NewPile(nil)
		for i := range n {
			add(p, plain(fmt.Sprintf("a%d", i), 10, "The Ferry", strings.Join(news.report(c.sentences), " ")))
		}
		for i := range n {
			text := p.stories[i].place.Text()
			add(p, plain(fmt.Sprintf("b%d", i), 11, "The Quay", news.rewrite(text, c.percent)))
		}
		d := p.Dossier()
		found := 0
		for i := range d.Len() {
			h := d.Heading(i)
			if len(h.Also) > 1 || len(h.Also) == 1 && h.Also[0].ID[1:] != h.ID[1:] {
				t.Fatalf("%s is taken for %v", h.ID, h.Also)
			}
			found += len(h.Also)
		}
		if found < c.least || found+d.Len() != 2*n {
			t.Errorf("%d sentences, %d %% rewritten: %d of %d found, want %d", c.sentences, c.percent, found, n, c.least)
		}
	}
}

// wire is a report of an agency, and edited what newspapers have made of it.
const wire = `TELLMOUTH (Quay News) - Dockers in Tellmouth walked out on Monday after talks with the port operator Harbourline broke down over night shifts, halting all container traffic in the country's second-largest port.

Union leader Elena Varga said some 1,400 of the port's 1,900 workers had joined the strike by noon. "We have been patient for eleven months," she told reporters at gate four. "There will be no ship unloaded until the company takes the new roster off the table."

Harbourline called the walkout unlawful and said it would ask a court on Tuesday to order the men back to work. Chief executive Johan Pell said each day of standstill would cost the company about 3 million crowns.

Eleven vessels were waiting in the roads by evening, among them two tankers with heating oil for the northern provinces. The energy ministry said reserves would last for nineteen days and there was no reason for concern.

The operator announced the new roster in April last year. It would replace the fixed night crews, which have worked in Tellmouth since 1974, by teams that are called up at two hours' notice. Both sides met 14 times, most recently on Sunday under mediator Dag Orsen, who said afterwards that they were "further apart than in the summer".`

func TestReportsEditedByHand(t *testing.T) {
	cut := wire[:strings.LastIndex(wire, "\n\n")]
	for name, edited := range map[string]string{
		"house style": strings.NewReplacer("TELLMOUTH (Quay News) - ", "", "said", "says", `"`, "”", "some 1,400", "about 1,400", "Chief executive", "Chief Executive",
			"3 million crowns", "3m crowns", "by evening", "on Monday evening", "walked out", "downed tools", "no reason for concern", "no cause for concern").Replace(wire),
		"without its last paragraph": cut,
		"a new beginning": "All container traffic in Tellmouth came to a halt on Monday when dockers walked out over plans to change their night shifts.\n\n" +
			wire[strings.Index(wire, "\n\n")+2:],
		"a line of the newspaper's own": wire + "\n\nOur reporter Mira Sund is at the harbour and will bring the latest from there through the night.",
		"other paragraphs first": func() string {
			parts := strings.Split(wire, "\n\n")
			parts[1], parts[3] = parts[3], parts[1]
			return strings.Join(parts, "\n\n")
		}(),
	} {
		p := NewPile(nil)
		add(p, plain("wire", 10, "Quay News", wire))
		add(p, plain("edited", 11, "The Ferry", edited))
		if d := p.Dossier(); d.Len() != 1 {
			f, g := featuresOf(wire), featuresOf(edited)
			t.Errorf("%s: not recognised; pairs %.2f, particulars %.2f", name, f.pairs.resemblance(&g.pairs), f.particular.resemblance(&g.particular))
		}
	}
	for name, other := range map[string]string{
		"another reporter": `The port of Tellmouth stood still yesterday. Where cranes usually swing day and night, men in orange jackets warmed their hands over barrels. Their union says 1,400 have stopped work; the operator, Harbourline, speaks of fewer than a thousand.

"We have been patient for eleven months," said Elena Varga, who has led the dockers since 2022. At issue is a roster that would end fixed night crews. Johan Pell, who runs the company, wants teams that come when they are called.

For the shops in the old town the strike is bad news already. "If the ferries stop too, I can close until spring," said baker Rune Holt. The town council meets in a special session on Wednesday.`,
		"the next day": strings.NewReplacer("Monday", "Tuesday", "1,400", "1,650", "Eleven vessels", "Nineteen vessels", "nineteen days", "eighteen days").Replace(cut[:strings.Index(cut, "\n\nHarbourline")]) +
			"\n\nA court in Norvik turned down the request of Harbourline to order the men back to work. Judge Ines Falk found on Tuesday that the ballot of 3 March had been in order. The company can appeal within ten days; a spokesman, Ulf Brandt, said it would. Prime Minister Cora Lind offered to mediate and invited both sides to Norvik on Friday. Shares of Harbourline fell 6.2 percent to 41.30 crowns, the lowest since October 2029.",
	} {
		p := NewPile(nil)
		add(p, plain("wire", 10, "Quay News", wire))
		add(p, plain("other", 11, "The Ferry", other))
		if d := p.Dossier(); d.Len() != 2 {
			t.Errorf("%s: taken for the same report", name)
		}
	}
}

// TestOneEventTwoReports: reporters who quote the same statements have written
// two stories.
func TestOneEventTwoReports(t *testing.T) {
	news := newNewsroom(3)
	p := NewPile(nil)
	for i := range 200 {
		quotes := news.report(4)
		for _, by := range []string{"a", "b"} {
			sentences := append(news.report(10), quotes...)
			news.Shuffle(len(sentences), func(i, k int) { sentences[i], sentences[k] = sentences[k], sentences[i] })
			add(p, plain(fmt.Sprint(by, i), 10, by, strings.Join(sentences, " ")))
		}
	}
	if d := p.Dossier(); d.Len() != 400 {
		t.Errorf("%d stories of 400 are left", d.Len())
	}
}

// TestFormsFilledInAnew: most of the words of a daily report are always the
// same.
func TestFormsFilledInAnew(t *testing.T) {
	news := newNewsroom(4)
	p := NewPile(nil)
	for day := range 100 {
		var b strings.Builder
		for range 8 {
			fmt.Fprintf(&b, "At the harbour of %s the water stood at %d centimetres in the morning and at %d in the evening, "+
				"which is %d more than on the day before, and the wind came with %d knots. ",
				strings.ToUpper(news.word()), news.IntN(900), news.IntN(900), news.IntN(90), news.IntN(60))
		}
		add(p, plain(fmt.Sprint("tide", day), model.Day(100+day), "The Ferry", b.String()))
	}
	if d := p.Dossier(); d.Len() != 100 {
		t.Errorf("%d daily reports of 100 are left", d.Len())
	}
}

func TestShortTextsAreNotCompared(t *testing.T) {
	p := NewPile(nil)
	for i := range 3 {
		add(p, plain(fmt.Sprint(i), 1, "", "No decision today."))
	}
	if d := p.Dossier(); d.Len() != 3 {
		t.Errorf("%d of 3 notices are left", d.Len())
	}
}

// TestTheEarliestIsShown files one report four times, in every order.
func TestTheEarliestIsShown(t *testing.T) {
	news := newNewsroom(5)
	text := strings.Join(news.report(15), " ")
	ada := model.Actor{Name: "Ada Brook", Kind: model.KindPerson, Mentions: []model.Mention{{}}}
	stories := []*model.Story{
		plain("undated", 0, "The Coast", text+" More."),
		plain("late", 12, "The Quay", text+" Quay staff."),
		plain("short", 11, "The Bell", text),
		plain("long", 11, "The Ferry", text+" With a longer end."),
	}
	for _, s := range stories {
		s.Actors = []model.Actor{ada}
	}
	for turn := range len(stories) {
		p := NewPile(nil)
		for i := range stories {
			add(p, stories[(i+turn)%len(stories)])
			if d := p.Dossier(); d.Len() != 1 {
				t.Fatalf("%d stories after %d", d.Len(), i+1)
			}
		}
		d := p.Dossier()
		h := d.Heading(0)
		var sources []string
		for _, c := range h.Also {
			sources = append(sources, c.Name())
		}
		if h.ID != "long" || !slices.Equal(sources, []string{"The Bell", "The Quay", "The Coast"}) {
			t.Errorf("turn %d: %s is shown, also in %q", turn, h.ID, sources)
		}
		if ada := d.ProfileAt(0); ada.Mentions != 1 || ada.Stories != 1 || d.ProfileCount() != 1 {
			t.Errorf("an actor is counted more than once: %+v", ada)
		}
		for _, s := range stories {
			if i, ok := d.StoryIndex(s.ID); !ok || i != 0 {
				t.Errorf("%s is not found", s.ID)
			}
		}
		p.Remove("long")
		if h := p.Dossier().Heading(0); h.ID != "short" || len(h.Also) != 2 {
			t.Errorf("without it %s is shown, also in %d", h.ID, len(h.Also))
		}
	}
}

func TestTheVerySameWordsElsewhere(t *testing.T) {
	p := NewPile(nil)
	add(p, plain("a", 1, "The Ferry", "One."))
	second := model.Copy{ID: "a", Source: "The Quay", Path: "b.txt"}
	p.AddCopy("a", second)
	p.AddCopy("a", second)
	p.AddCopy("a", model.Copy{ID: "a", Path: "a.txt"})
	p.AddCopy("gone", second)
	d := p.Dossier()
	if h := d.Heading(0); len(h.Also) != 1 || h.Also[0].Name() != "The Quay" || h.Source != "The Ferry" {
		t.Fatalf("also in %+v", h.Also)
	}
	if to, ok := p.Move("a"); !ok || to.Path != "b.txt" {
		t.Errorf("moved to %+v, %v", to, ok)
	}
	if h := p.Dossier().Heading(0); h.Path != "b.txt" || h.Source != "The Quay" || len(h.Also) != 0 {
		t.Errorf("after the move %+v", h)
	}
	if _, ok := p.Move("a"); ok {
		t.Error("there is nowhere else to go")
	}
}

func FuzzBands(f *testing.F) {
	f.Add("One two three.", "One two four.")
	f.Fuzz(func(t *testing.T, a, b string) {
		if sameReport(a, b) != sameReport(b, a) {
			t.Errorf("%q and %q are alike in one direction only", a, b)
		}
		if x, y := BandsOf(a), BandsOf(strings.ToUpper(a)); strings.ToLower(strings.ToUpper(a)) == a && !slices.Equal(x, y) {
			t.Errorf("capitals make %q another text", a)
		}
		if !sameReport(a, a) {
			t.Errorf("%q is not itself", a)
		}
	})
}

func BenchmarkBands(b *testing.B) {
	text := strings.Join(newNewsroom(1).report(18), " ")
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		BandsOf(text)
	}
}
