package train

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"unicode/utf8"
)

// SilverSentence is a sentence that a program gave Penn tags and a tree (of
// version 1 of Universal Dependencies) and that nobody corrected.
type SilverSentence struct {
	Document        string
	Forms, Tags     []string
	Relations       []string
	tree            []foreignToken
	characterLength int // of the whole document, see foreignTrees
}

// OpenSilver reads the automatic annotation stored with PolNeAR: the texts as
// JSON lines ("doc", "text") and the tokens as gzipped tab-separated lines of
// begin and end (in code points of the text), Penn tag, entity class, head and
// relation, with a blank line between sentences and a line "# doc = NAME"
// before each document.
func OpenSilver(texts, tokens string) ([]SilverSentence, error) {
	return openSilver(texts, tokens, readSilver)
}

// openSilver opens the two files of an automatic annotation for a function that
// reads the tokens, given the texts by name. Errors name the file.
func openSilver[T any](texts, tokens string, read func(io.Reader, map[string]string) ([]T, error)) ([]T, error) {
	byName, err := readTexts(texts)
	if err != nil {
		return nil, err
	}
	f, err := os.Open(tokens)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", tokens, err)
	}
	out, err := read(z, byName)
	if err != nil {
		return nil, fmt.Errorf("%s:%w", tokens, err)
	}
	return out, nil
}

func readTexts(path string) (map[string]string, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	texts := map[string]string{}
	for decoder := json.NewDecoder(f); ; {
		var record struct{ Doc, Text string }
		if err := decoder.Decode(&record); err == io.EOF {
			return texts, nil
		} else if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		texts[record.Doc] = record.Text
	}
}

func readSilver(r io.Reader, texts map[string]string) ([]SilverSentence, error) {
	var out []SilverSentence
	var s SilverSentence
	var cursor codePoints
	var name string
	var counts marks
	end := func() {
		if len(s.Forms) > 0 {
			out = append(out, s)
			s = SilverSentence{}
		}
	}
	lines := bufio.NewScanner(r)
	for number := 1; lines.Scan(); number++ {
		line := lines.Text()
		if document, ok := strings.CutPrefix(line, "# doc = "); ok {
			end()
			name = document
			text, known := texts[name]
			if !known {
				return nil, fmt.Errorf("%d: no text for document %q", number, name)
			}
			cursor, counts = codePoints{text: text}, newMarks(text)
			continue
		}
		if line == "" {
			end()
			continue
		}
		fields := strings.Split(line, "\t")
		if len(fields) < 6 {
			return nil, fmt.Errorf("%d: %d fields where at least 6 are due", number, len(fields))
		}
		from, to, err := cursor.find(fields[0], fields[1])
		if err != nil {
			return nil, fmt.Errorf("%d: %w", number, err)
		}
		head, err := strconv.Atoi(fields[4])
		if err != nil || head < 0 {
			return nil, fmt.Errorf("%d: head %q is no number of a word", number, fields[4])
		}
		s.Document, s.characterLength = name, counts.at(len(cursor.text))
		s.Forms = append(s.Forms, cursor.text[from:to])
		s.Tags = append(s.Tags, fields[2])
		s.Relations = append(s.Relations, fields[5])
		s.tree = append(s.tree, foreignToken{counts.at(from), counts.at(to), head - 1, fields[2]})
	}
	end()
	return out, lines.Err()
}

// codePoints finds the bytes of positions counted in code points. It walks
// forwards, and starts again for a position behind it.
type codePoints struct {
	text          string
	points, bytes int
}

// find returns the bytes from begin to end.
func (c *codePoints) find(begin, end string) (first, last int, err error) {
	from, err := strconv.Atoi(begin)
	if err != nil {
		return 0, 0, err
	}
	to, err := strconv.Atoi(end)
	if err != nil {
		return 0, 0, err
	}
	first, last = c.offset(from), c.offset(to)
	if first >= last {
		return 0, 0, fmt.Errorf("token from %d to %d is empty or outside the text", from, to)
	}
	return first, last, nil
}

func (c *codePoints) offset(point int) int {
	if point < c.points {
		c.points, c.bytes = 0, 0
	}
	for c.points < point && c.bytes < len(c.text) {
		_, size := utf8.DecodeRuneInString(c.text[c.bytes:])
		c.bytes += size
		c.points++
	}
	return c.bytes
}
