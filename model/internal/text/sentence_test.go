package text

import (
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/internal/doc"
)

func segment(s string) *doc.Document {
	d := doc.New(&model.Story{Text: s})
	Segment(d)
	return d
}

func sentences(s string) []string {
	var out []string
	d := segment(s)
	for _, sentence := range d.Story.Sentences {
		out = append(out, d.Story.Slice(sentence.Span))
	}
	return out
}

// TestSentences has the sentences of each text separated by " / ".
func TestSentences(t *testing.T) {
	for _, want := range []string{
		"The mill closed. / Nobody was hurt. / Why?",
		"Mr. Otis met Gen. A. B. Crane and Dr. Lee at St. Ives. / They spoke.",
		"She works for Crane Inc. in the U.S. and moved in Jan. 2019 to Oak Ave. / He stayed.",
		"The U.S. Senate and the U.K. Treasury agreed. / It was late.",
		"It happened in the U.S. / The mill stayed shut.",
		"It opens at 9 a.m. Monday and closes at 5 p.m. Eastern. / Tickets cost $3.50.",
		"It closed at 5 p.m. / Visitors left.",
		"J. K. Otis wrote it, and so did P. Crane. / I know.",
		"This is plan B. / The other is plan A.",
		"See No. 5 on p. 12, vol. 3, e.g. the table, i.e. the last one. / No. / It was not there.",
		"Apples, pears, etc. were sold. / Plums, etc. / The rest went.",
		"The price rose 3.5 percent to 1,200.75 on Dec. 3. / It fell later.",
		"“Why?” he asked. / “Because,” she said. / “I am tired. / I want to go.”",
		"\"Why now?\" Otis asked. / \"Stop!\" the old miller shouted. / \"Why?\" / He left.",
		"‘It is “over”.’ / They went home.",
		"He said: “It is over.” / They went home.",
		"«C’est fini.» / Ils partent.",
		"Yahoo! said it would buy Yahoo! News. / It did not.",
		"He waited ... and waited. / Then nothing… / The end.",
		"“… and so on,” he said. / [...] However, it held.",
		"(The mill is old.) / It is for sale (see p. 3). / Nobody cares (why?) about it.",
		"OAKHAM, Va. — The mill closed. / It was old.",
		"Visit https://example.com/a.b?c=D. / Write to a.b@example.com. / Do it.",
		"Node.js and example.com are names. / iPhone sales rose. / eBay grew.",
		"The S.&P. 500 rose. / Shares of Crane & Co. fell.",
		"What?! / No!! / Yes.",
		"He was the Gov. of Oakham. / His term ended Nov. 8.",
		"The old mill at Oakham / Photo: Anna Crane.",
		"Den förste kom. / Ärligt talat.",
		"彼は来た。 / 終わり。",
	} {
		parts := strings.Split(want, " / ")
		compare(t, want, sentences(strings.Join(parts, " ")), parts)
	}
}

func TestSentencesWithoutBlankOrStop(t *testing.T) {
	compare(t, "blank forgotten", sentences("They left.Then it rained. So it was."), []string{"They left.", "Then it rained.", "So it was."})
	compare(t, "numbered lines", sentences("1. Scope\n2. The rest of it stays."), []string{"1. Scope", "2. The rest of it stays."})
	compare(t, "number and text", sentences("3. They met again. It rained."), []string{"3. They met again.", "It rained."})
	compare(t, "no stop at all", sentences("the mill at Oakham"), []string{"the mill at Oakham"})
	compare(t, "only marks", sentences("... !"), []string{"... !"})
}

func compare(t *testing.T, name string, got, want []string) {
	t.Helper()
	if strings.Join(got, " / ") != strings.Join(want, " / ") {
		t.Errorf("%s\n got %s\nwant %s", name, strings.Join(got, " / "), strings.Join(want, " / "))
	}
}

func TestQuotesOverParagraphs(t *testing.T) {
	got := sentences("“We waited. Nobody came.\n\n“Then we left,” Otis said. “It was late.”")
	compare(t, "open quote", got, []string{"“We waited.", "Nobody came.", "“Then we left,” Otis said.", "“It was late.”"})
	got = sentences("\"We waited.\n\n\"Then we left.\" It was late.")
	compare(t, "straight quote", got, []string{"\"We waited.", "\"Then we left.\"", "It was late."})
}

func TestParagraphs(t *testing.T) {
	long := "The mill at Oakham, which has stood beside the river for two hundred years, closed its doors on Tuesday."
	for name, c := range map[string]struct{ in, want string }{
		"blank lines":          {"One.\n\nTwo.\n \n\nThree.", "One.|Two.|Three."},
		"a line a paragraph":   {long + " It was old.\n" + long + "\nShort.", long + " It was old.|" + long + "|Short."},
		"short lines":          {"The mill\nAnna Crane\nMonday", "The mill|Anna Crane|Monday"},
		"heading over a text":  {"The mill at Oakham closes down after two hundred years\nIt was old.", "The mill at Oakham closes down after two hundred years|It was old."},
		"blanks around":        {"  One.  \n\n Two. ", "One.|Two."},
		"nothing":              {" \n\n ", ""},
		"list after a wrapped": {wrapped + "\n- first item\n- second item", wrapped + "|- first item|- second item"},
		"two wrapped":          {wrapped + "\n\n" + wrapped, wrapped + "|" + wrapped},
		"indented":             {wrapped + "\n    " + wrapped, wrapped + "|" + wrapped},
		"ends early":           {wrapped + "\nA new paragraph begins after the line that ended early, and it is\nwrapped too.", wrapped + "|A new paragraph begins after the line that ended early, and it is\nwrapped too."},
	} {
		d := segment(c.in)
		var got []string
		for _, p := range d.Story.Paragraphs {
			got = append(got, d.Story.Slice(p))
		}
		if strings.Join(got, "|") != c.want {
			t.Errorf("%s:\n got %q\nwant %q", name, strings.Join(got, "|"), c.want)
		}
	}
}

// wrapped is hard-wrapped at 70 columns.
const wrapped = `The mill at Oakham, which has stood beside the river for two hundred
years, closed on Tuesday. Its owner, Anna Crane, said that she had not
found a buyer, and that nobody wanted to mill flour any more. The town
council will decide in March.`

func TestWrappedSentencesRunOverLines(t *testing.T) {
	got := sentences(wrapped)
	if len(got) != 3 || got[0] != "The mill at Oakham, which has stood beside the river for two hundred\nyears, closed on Tuesday." {
		t.Errorf("got %q", got)
	}
}
