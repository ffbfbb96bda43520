package event

import (
	"testing"

	"dateline/model"
	"dateline/model/internal/shallow/marked"
	"dateline/model/internal/text"
)

// company is an invented company story with its dates and actors.
const company = `[%Brightwell Mills] closed its oldest plant in [@Harrow Vale] on <March 5=2021-03-05>, the company's board said.

The decision followed a fire that destroyed two halls on <February 11=2021-02-11>. On <February 20=2021-02-20>, [Dora Finch] visited the site, and on <February 22=2021-02-22>, the insurers refused to pay.

Some 300 workers will lose their jobs in <April=2021-04-01..2021-04-30>. The union plans to strike on <March 29=2021-03-29>. It has not met the board since <Friday=2021-03-12>.

[Dora Finch=Dora Finch], who joined the mill in <2009=2009-01-01..2009-12-31>, sold her shares <last week=2021-03-08..2021-03-14>. The April <1=none> plan was dropped. A second plant opened in [@Carrow] in <2015=2015-01-01..2015-12-31>.`

func TestEveryEventOfAnArticleIsFound(t *testing.T) {
	d := marked.Document(company, published)
	Annotate(d)
	const want = `2021-03-05 | Brightwell Mills closed its oldest plant in Harrow Vale on March 5 | Brightwell Mills | Harrow Vale
2021-02-11 | a fire that destroyed two halls on February 11 |  | 
2021-02-20 | Dora Finch visited the site | Dora Finch | 
2021-02-22 | the insurers refused to pay |  | 
2021-04-01 | Some 300 workers will lose their jobs in April |  |  | planned
2021-03-29 | The union plans to strike on March 29 |  |  | planned
2009-01-01 | Dora Finch, who joined the mill in 2009 | Dora Finch | 
2021-03-08 | Dora Finch, who joined the mill in 2009, sold her shares last week | Dora Finch | 
2015-01-01 | A second plant opened in Carrow in 2015 |  | Carrow
`
	if got := ledger(d); got != want {
		t.Errorf("events:\ngot\n%swant\n%s", got, want)
	}
}

func TestNothingIsFoundWithoutDates(t *testing.T) {
	d := marked.Document("The council approved the bridge.", published)
	Annotate(d)
	if d.Story.Events != nil {
		t.Errorf("events %v, want none", d.Story.Events)
	}
}

func FuzzAnnotate(f *testing.F) {
	for _, seed := range []string{
		company, "", "<Friday=2021-03-12>", "On <Friday=2021-03-12>, <Saturday=2021-03-13>, met", "met on <a=2021-03-12> in [@b]",
		"said <x=2021-03-12>'s", "the <x=2021-03-12> vote", "if they met on <x=2021-03-20>", "<x=2021-03-12>.”",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, source string) {
		d := marked.Document(text.Clean(source), published)
		Annotate(d)
		last := 0
		for i := range d.Story.Events {
			e := &d.Story.Events[i]
			if e.Empty() || e.Start < last || e.End > len(d.Text()) {
				t.Fatalf("event %d covers %v after %d in a text of %d bytes", i+1, e.Span, last, len(d.Text()))
			}
			last = e.Start
			if !d.Story.Date(e.Date).OnCalendar() {
				t.Errorf("event %d has no day", i+1)
			}
			for _, o := range e.Actors {
				if d.Story.Actor(o) == nil {
					t.Errorf("event %d names actor %d, who does not exist", i+1, o)
				}
			}
			if e.Sentence < 0 || e.Sentence >= len(d.Story.Sentences) {
				t.Errorf("event %d stands in sentence %d", i+1, e.Sentence)
			}
		}
	})
}

func TestAMentionOfAnActorCountsOnce(t *testing.T) {
	d := marked.Document("[Ann Vale] met [her=Ann Vale] sister on <Friday=2021-03-12>.", published)
	Annotate(d)
	if len(d.Story.Events) != 1 || len(d.Story.Events[0].Actors) != 1 || d.Story.Events[0].Actors[0] != model.Ordinal(1) {
		t.Errorf("events %+v, want one with one actor", d.Story.Events)
	}
}
