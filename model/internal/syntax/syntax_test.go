package syntax

import (
	"strings"
	"sync"
	"testing"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/text"
)

// annotated cuts and annotates a text with the embedded models.
func annotated(s string) *doc.Document {
	d := doc.New(&model.Story{Text: text.Clean(s)})
	text.Segment(d)
	Annotate(d)
	return d
}

const harbourNews = "The harbour authority said on Monday that two ferries would stay in port. " +
	"“We don’t know when the storm will end,” its director, Maria Holt, told reporters. " +
	"The fishermen who had asked for help were angry.\n\n" +
	"A spokesman refused to say how much the repairs, which began in May, had cost the city."

// checkTrees reports tokens without tags and sentences that are no trees.
func checkTrees(t *testing.T, d *doc.Document) {
	t.Helper()
	for k, r := range d.Ranges {
		roots := 0
		for i := r.From; i < r.To; i++ {
			token := d.Tokens[i]
			if token.UPOS == doc.NoUPOS || token.XPOS == doc.NoXPOS {
				t.Fatalf("%q has no tags", d.Word(i))
			}
			if token.Head < 0 {
				roots++
			} else if int(token.Head) < r.From || int(token.Head) >= r.To {
				t.Fatalf("the head of %q lies outside its sentence", d.Word(i))
			}
			steps := 0
			for at := int32(i); at >= 0; at = d.Tokens[at].Head {
				if steps++; steps > r.Len() {
					t.Fatalf("%q hangs in a circle", d.Word(i))
				}
			}
		}
		if roots != 1 {
			t.Fatalf("sentence %d has %d roots", k, roots)
		}
	}
}

func TestAnyTextGetsTagsAndTrees(t *testing.T) {
	for name, s := range map[string]string{
		"news":         harbourNews,
		"nothing":      "",
		"one word":     "Storm",
		"headline":     "Storm Shuts Harbour, Two Ferries Held",
		"capitals":     "STORM SHUTS HARBOUR AS WAVES RISE",
		"list":         "- bread\n- milk\n- 2 apples\n",
		"open quote":   "“We will not pay, he said, and left",
		"French":       "Le port reste fermé jusqu’à lundi, a dit la mairie.",
		"Chinese":      "港口周一关闭。",
		"long":         strings.Repeat("and the ferry that came from the north, ", 60) + "sank.",
		"no stops":     strings.Repeat("word ", 2500),
		"punctuation":  "... !!! ??? --- ((( ]]] “”",
		"long word":    strings.Repeat("x", 3000) + " is a word.",
		"broken bytes": "a\xff\xfeb \xc3( word",
	} {
		t.Run(name, func(t *testing.T) { checkTrees(t, annotated(s)) })
	}
}

func TestAnnotatingAgainChangesNothing(t *testing.T) {
	d := annotated(harbourNews)
	before := append([]doc.Token(nil), d.Tokens...)
	Annotate(d)
	for i := range before {
		if d.Tokens[i] != before[i] {
			t.Errorf("%q was %+v, is %+v", d.Word(i), before[i], d.Tokens[i])
		}
	}
}

func TestLemmaOfTokens(t *testing.T) {
	d := annotated(harbourNews)
	want := map[string]string{"said": "say", "ferries": "ferry", "told": "tell", "n’t": "not", "fishermen": "fisherman", "were": "be", "Maria": "Maria", "repairs": "repair", "began": "begin"}
	for i := range d.Tokens {
		if lemma, ok := want[d.Word(i)]; ok {
			if got := Lemma(d, i); got != lemma {
				t.Errorf("lemma of %s is %s, want %s", d.Word(i), got, lemma)
			}
			if got := string(AppendLemma([]byte("="), d, i)); got != "="+lemma {
				t.Errorf("appending the lemma of %s gives %s", d.Word(i), got)
			}
			delete(want, d.Word(i))
		}
	}
	if len(want) > 0 {
		t.Errorf("words not found: %v", want)
	}
}

// TestNoAllocationForAToken compares documents of which one is ten times the
// other, and both are longer than what is read abreast. It holds an annotator
// itself: the collector, and the race detector at random, empty a pool.
func TestNoAllocationForAToken(t *testing.T) {
	a := newAnnotator(Embedded())
	allocations := func(d *doc.Document) float64 {
		return testing.AllocsPerRun(5, func() { a.annotate(d, true) })
	}
	short := allocations(annotated(strings.Repeat(harbourNews+"\n\n", 20)))
	if long := allocations(annotated(strings.Repeat(harbourNews+"\n\n", 200))); long > short {
		t.Errorf("%v allocations for 20 copies, %v for 200", short, long)
	}
}

func TestManyGoroutinesShareTheModels(t *testing.T) {
	want := annotated(harbourNews)
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() {
			d := annotated(harbourNews)
			for i := range want.Tokens {
				if d.Tokens[i] != want.Tokens[i] {
					t.Errorf("%q is %+v, want %+v", d.Word(i), d.Tokens[i], want.Tokens[i])
				}
			}
		})
	}
	wait.Wait()
}

func TestDamagedModelsAreAnError(t *testing.T) {
	for name, data := range map[string][]byte{
		"nothing":        nil,
		"sizes":          file[:20],
		"half the words": file[:len(file)/2],
		"no lexicon":     file[:len(file)-1],
		"garbage":        []byte("the weights of another program, which are none of ours"),
	} {
		if _, err := NewEngine(data); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// A sentence of more words than are read together is one tree all the same.
func TestLongestSentence(t *testing.T) {
	d := doc.New(&model.Story{Text: strings.Repeat("ferry ", 3*longest)})
	for i := range 3 * longest {
		d.Tokens = append(d.Tokens, doc.Token{Span: model.Span{Start: 6 * i, End: 6*i + 5}})
	}
	d.Ranges = []doc.Range{{From: 0, To: 3 * longest}}
	Annotate(d)
	checkTrees(t, d)
}

// FuzzAnnotate holds that every text gets tags and trees.
func FuzzAnnotate(f *testing.F) {
	f.Add(harbourNews)
	f.Add("STORM — ‘Held’ in (port\n\n12.5 % of 3-4")
	f.Fuzz(func(t *testing.T, s string) { checkTrees(t, annotated(s)) })
}

// BenchmarkAnnotate reports the speed and, for a document, what is allocated.
func BenchmarkAnnotate(b *testing.B) {
	b.ReportAllocs()
	d := annotated(strings.Repeat(harbourNews+"\n\n", 20))
	for name, annotate := range map[string]func(*doc.Document){"tags": Tag, "trees": Annotate} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				annotate(d)
			}
			b.ReportMetric(float64(len(d.Tokens)*b.N)/b.Elapsed().Seconds(), "tokens/s")
		})
	}
}

// BenchmarkDecode is what the first use of the package costs.
func BenchmarkDecode(b *testing.B) {
	for b.Loop() {
		if _, err := NewEngine(file); err != nil {
			b.Fatal(err)
		}
	}
}
