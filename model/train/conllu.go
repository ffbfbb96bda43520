package train

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
)

// Sentence is one sentence of a treebank with its syntactic words: the ranges
// (1-2) and empty nodes (8.1) of CoNLL-U are not among them.
type Sentence struct {
	ID           string // sent_id, or ""
	Text         string // the comment "text", or the forms joined by their spaces
	NewDocument  bool   // first sentence of a document
	NewParagraph bool   // first sentence of a paragraph
	Tokens       []Token
}

// Token is one word of a treebank.
type Token struct {
	Form, Lemma, UPOS, XPOS string
	Head                    int    // index of the head in Sentence.Tokens, -1 for the root
	Relation                string // as written, with its subtype: nsubj:pass
	SpaceAfter              bool   // a blank follows in the text
}

// Open reads a treebank file.
func Open(path string) ([]Sentence, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return Read(f, path)
}

// Read reads a treebank in CoNLL-U (universaldependencies.org/format.html).
// Errors name the file and the line; name is the file's. Every sentence
// returned is a tree with one root.
func Read(r io.Reader, name string) ([]Sentence, error) {
	reader := conlluReader{}
	lines := bufio.NewScanner(r)
	lines.Buffer(make([]byte, 1<<16), 1<<24)
	for lines.Scan() {
		reader.number++
		if err := reader.line(strings.TrimSuffix(lines.Text(), "\r")); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, reader.number, err)
		}
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%s:%d: %w", name, reader.number+1, err)
	}
	if err := reader.end(); err != nil {
		return nil, fmt.Errorf("%s:%d: %w", name, reader.number, err)
	}
	return reader.sentences, nil
}

// conlluReader holds the sentence being read.
type conlluReader struct {
	number    int // of the line
	sentences []Sentence
	s         Sentence
	// The last word of a multiword range (don't = do + n't) and whether a blank
	// follows the range: its words say nothing about blanks themselves.
	rangeTo    int
	rangeSpace bool
}

func (r *conlluReader) line(line string) error {
	switch {
	case line == "":
		return r.end()
	case line[0] == '#':
		r.comment(strings.TrimSpace(line[1:]))
		return nil
	}
	fields := strings.Split(line, "\t")
	if len(fields) != 10 {
		return fmt.Errorf("%d fields where CoNLL-U has 10, divided by tabs", len(fields))
	}
	space := !strings.Contains("|"+fields[9]+"|", "|SpaceAfter=No|")
	if _, to, isRange := strings.Cut(fields[0], "-"); isRange {
		n, err := strconv.Atoi(to)
		if err != nil {
			return fmt.Errorf("range of words %q", fields[0])
		}
		r.rangeTo, r.rangeSpace = n, space
		return nil
	}
	if strings.Contains(fields[0], ".") {
		return nil
	}
	return r.word(fields, space)
}

func (r *conlluReader) comment(text string) {
	key, value, _ := strings.Cut(text, "=")
	key, value = strings.TrimSpace(key), strings.TrimSpace(value)
	switch {
	case key == "sent_id":
		r.s.ID = value
	case key == "text":
		r.s.Text = value
	case strings.HasPrefix(key, "newdoc"):
		r.s.NewDocument, r.s.NewParagraph = true, true
	case strings.HasPrefix(key, "newpar"):
		r.s.NewParagraph = true
	}
}

func (r *conlluReader) word(fields []string, space bool) error {
	id := len(r.s.Tokens) + 1
	if fields[0] != strconv.Itoa(id) {
		return fmt.Errorf("word has the number %q where %d is due", fields[0], id)
	}
	head, err := strconv.Atoi(fields[6])
	if err != nil || head < 0 {
		return fmt.Errorf("head %q of word %d is no number of a word", fields[6], id)
	}
	if head == id {
		return fmt.Errorf("word %d is its own head", id)
	}
	if id < r.rangeTo {
		space = false
	} else if id == r.rangeTo {
		space = r.rangeSpace
	}
	r.s.Tokens = append(r.s.Tokens, Token{
		Form: fields[1], Lemma: fields[2], UPOS: fields[3], XPOS: fields[4],
		Head: head - 1, Relation: fields[7], SpaceAfter: space,
	})
	return nil
}

// end closes the sentence being read, if it has words.
func (r *conlluReader) end() error {
	if len(r.s.Tokens) > 0 {
		if err := checkTree(r.s.Tokens); err != nil {
			return err
		}
		if r.s.Text == "" {
			r.s.Text = joinForms(r.s.Tokens)
		}
		r.sentences = append(r.sentences, r.s)
		r.s = Sentence{}
	}
	r.rangeTo = 0
	return nil
}

// checkTree reports what keeps the heads from being a tree with one root.
func checkTree(tokens []Token) error {
	root := -1
	for i, t := range tokens {
		if t.Head >= len(tokens) {
			return fmt.Errorf("head %d of word %d lies outside the sentence of %d words", t.Head+1, i+1, len(tokens))
		}
		if t.Head < 0 {
			if root >= 0 {
				return fmt.Errorf("words %d and %d are both roots", root+1, i+1)
			}
			root = i
		}
	}
	for i := range tokens {
		steps := 0
		for at := i; at >= 0; at = tokens[at].Head {
			if steps++; steps > len(tokens) {
				return fmt.Errorf("word %d hangs in a circle of heads", i+1)
			}
		}
	}
	return nil
}

func joinForms(tokens []Token) string {
	var b strings.Builder
	for i, t := range tokens {
		b.WriteString(t.Form)
		if t.SpaceAfter && i+1 < len(tokens) {
			b.WriteByte(' ')
		}
	}
	return b.String()
}
