package train

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/syntax"
)

// treebankOf makes sentences of "form/lemma/UPOS/XPOS/head/relation" words.
func treebankOf(t *testing.T, times int, lines ...string) []Sentence {
	t.Helper()
	var out []Sentence
	for range times { // often enough that no pair of tags is an accident
		for _, line := range lines {
			s := Sentence{NewDocument: true}
			for _, w := range strings.Fields(line) {
				f := strings.Split(w, "/")
				s.Tokens = append(s.Tokens, Token{Form: f[0], Lemma: f[1], UPOS: f[2], XPOS: f[3], Head: int(f[4][0]-'0') - 1, Relation: f[5], SpaceAfter: true})
			}
			out = append(out, s)
		}
	}
	return out
}

func ships(t *testing.T) []Sentence {
	return treebankOf(t, 8,
		"The/the/DET/DT/2/det ferry/ferry/NOUN/NN/3/nsubj sails/sail/VERB/VBZ/0/root ././PUNCT/./3/punct",
		"Sailors/sailor/NOUN/NNS/2/nsubj said/say/VERB/VBD/0/root that/that/SCONJ/IN/6/mark the/the/DET/DT/5/det ferry/ferry/NOUN/NN/6/nsubj sails/sail/VERB/VBZ/2/ccomp ././PUNCT/./2/punct",
		"Oslo/Oslo/PROPN/NNP/2/compound sails/sail/NOUN/NNS/3/nsubj fade/fade/VERB/VBP/0/root ././PUNCT/./3/punct",
	)
}

// smallVectors writes a file of vectors.
func smallVectors(t *testing.T) string {
	t.Helper()
	vectors := map[string][]float32{}
	words := []string{"the", "ferry", "sails", ".", "said", "boats"}
	for i, w := range words {
		v := make([]float32, 70)
		for k := range v {
			v[k] = float32((i*7+k*3)%11) / 11
		}
		vectors[w] = v
	}
	data, err := json.Marshal(struct {
		Words      []string             `json:"words"`
		Dimensions int                  `json:"dimensions"`
		Vectors    map[string][]float32 `json:"vectors"`
	}{words, 70, vectors})
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "vectors.json")
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

// quick are options for little data.
func quick(report func(string)) NetworkOptions {
	o := DefaultNetwork(7, report)
	o.Sizes = NetworkSizes{Word: 16, Affix: []int{8, 8, 8, 8}, Hidden: 16, Layers: 2, Arc: 16, Label: 16}
	o.Batch, o.Rate, o.Drop, o.Forget = 15, 0.02, 0, 0
	return o
}

// smallNews writes two files of texts and their automatic annotation.
func smallNews(t *testing.T) (texts, tags string) {
	t.Helper()
	texts, tags = filepath.Join(t.TempDir(), "texts.jsonl"), filepath.Join(t.TempDir(), "tags.gz")
	if err := os.WriteFile(texts, []byte(`{"doc":"a","text":"The boats said sails."}`+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	z.Write([]byte("# doc = a\n0\t3\tDT\tO\t2\tdet\n4\t9\tNNS\tO\t3\tnsubj\n10\t14\tVBD\tO\t0\troot\n15\t20\tNNS\tO\t3\tdobj\n20\t21\t.\tO\t3\tpunct\n"))
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(tags, b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	return texts, tags
}

func TestSyntaxLearnsItsSentences(t *testing.T) {
	gold := ships(t)
	file, err := Syntax(SyntaxData{Gold: gold, Vectors: smallVectors(t)}, quick(func(string) {}))
	if err != nil {
		t.Fatal(err)
	}
	e, err := syntax.NewEngine(file)
	if err != nil {
		t.Fatal(err)
	}
	s := Evaluate(e, gold, false, time.Now)
	if s.UPOS < s.Gold*95/100 || s.Labels < s.Gold*9/10 || s.Lemma < s.Gold*95/100 {
		t.Errorf("of %d tokens %d tags, %d lemmas and %d arcs are learnt", s.Gold, s.UPOS, s.Lemma, s.Labels)
	}
}

func TestSyntaxTwiceGivesTheSameBytes(t *testing.T) {
	texts, tags := smallNews(t)
	data := SyntaxData{Gold: ships(t), Vectors: smallVectors(t), Texts: texts, Tags: tags}
	var said []string
	first, err := Syntax(data, quick(func(s string) { said = append(said, s) }))
	if err != nil {
		t.Fatal(err)
	}
	second, err := Syntax(data, quick(func(string) {}))
	if err != nil || !bytes.Equal(first, second) {
		t.Errorf("the same data and seed give other bytes, %v", err)
	}
	if all := strings.Join(said, "\n"); !strings.Contains(all, "1 sentences of texts") || strings.Count(all, "epoch 1 of") != teachers+1 {
		t.Errorf("the steps reported are %q", said)
	}
}

// What the other annotation denies is not learnt.
func TestUndenied(t *testing.T) {
	d := &doc.Document{Story: &model.Story{Text: "It sank ."}}
	for i, s := range []model.Span{{Start: 0, End: 2}, {Start: 3, End: 7}, {Start: 8, End: 9}} {
		d.Tokens = append(d.Tokens, doc.Token{Span: s, Head: []int32{1, -1, 1}[i], UPOS: []doc.UPOS{doc.Pronoun, doc.Verb, doc.Punctuation}[i], XPOS: []doc.XPOS{doc.ParseXPOS("PRP"), doc.ParseXPOS("VBD"), doc.ParseXPOS(".")}[i], Relation: doc.Subject})
	}
	for name, c := range map[string]struct {
		other aligned
		heads [3]int
		tags  [3]string
	}{
		"nothing known": {aligned{}, [3]int{1, -1, 1}, [3]string{"PRON", "VERB", "PUNCT"}},
		"the same":      {aligned{[]int32{1, -1, 1}, []string{"PRP", "VBD", "."}}, [3]int{1, -1, 1}, [3]string{"PRON", "VERB", "PUNCT"}},
		"other head":    {aligned{[]int32{-1, noVote, 0}, []string{"PRP", "", "."}}, [3]int{noVote, -1, 1}, [3]string{"PRON", "VERB", "PUNCT"}},
		"other tag":     {aligned{[]int32{1, -1, 1}, []string{"NN", "VBN", ":"}}, [3]int{1, -1, 1}, [3]string{"", "", "PUNCT"}},
	} {
		for i := range 3 {
			if got := undenied(d, i, 0, c.other); got.Head != c.heads[i] || got.UPOS != c.tags[i] {
				t.Errorf("%s, token %d: %+v", name, i, got)
			}
		}
	}
}
