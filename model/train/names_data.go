package train

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"dateline/model/internal/actor"
)

// NamedText is a text in which names are marked.
type NamedText struct {
	Text  string
	Names []Name // in text order, none inside another
	// Whether names of nobody (nationalities, works) are marked too. If not,
	// what is not marked may be one.
	Complete bool
}

// Name is a span of bytes and what it names.
type Name struct {
	Start, End int
	Kind       actor.NameKind
}

// actorRecord is a line of the actor files: a text of GUM with the mentions of
// its entities, counted in code points.
type actorRecord struct {
	Text     string
	Mentions []struct {
		Span [2]int
		Type string
		Kind string
	}
}

// OpenActors reads texts with their mentions (JSON Lines, made from GUM).
func OpenActors(path string) ([]NamedText, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []NamedText
	for decoder := json.NewDecoder(f); ; {
		var record actorRecord
		if err := decoder.Decode(&record); err == io.EOF {
			return out, nil
		} else if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		text, err := record.named()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		out = append(out, text)
	}
}

var nameTypes = map[string]actor.NameKind{
	"PER": actor.PersonName, "ORG": actor.OrganizationName, "LOC": actor.PlaceName, "MISC": actor.OtherName,
}

// named takes the names out of a record.
func (r *actorRecord) named() (NamedText, error) {
	bytes := make([]int, 0, len(r.Text)+1)
	for i := range r.Text {
		bytes = append(bytes, i)
	}
	bytes = append(bytes, len(r.Text))
	var names []Name
	for _, m := range r.Mentions {
		kind, ok := nameTypes[m.Type]
		if m.Kind != "name" || !ok {
			continue
		}
		if m.Span[0] < 0 || m.Span[1] < m.Span[0] || m.Span[1] >= len(bytes) {
			return NamedText{}, fmt.Errorf("mention from %d to %d is outside the text", m.Span[0], m.Span[1])
		}
		n := trimName(r.Text, Name{bytes[m.Span[0]], bytes[m.Span[1]], kind})
		if n.Start < n.End {
			names = append(names, n)
		}
	}
	return NamedText{Text: r.Text, Names: flatten(r.Text, names)}, nil
}

// titlesBeforeNames are words that belong to a mention in GUM and not to the name.
const titlesBeforeNames = ` president vice-president vice prime minister premier chancellor senator sen. governor gov. mayor representative rep. mr. mr mrs. mrs ms. ms dr. dr sir lord lady king queen prince princess pope bishop archbishop cardinal
general gen. colonel col. lieutenant lt. sergeant sgt. captain capt. major maj. admiral justice judge professor prof. chairman chairwoman secretary speaker ambassador director former then reverend rev. father sister brother coach deputy spokesman spokeswoman the `

// trimName takes titles, the article and a genitive off a name.
func trimName(text string, n Name) Name {
	for {
		word, rest, ok := strings.Cut(text[n.Start:n.End], " ")
		if !ok || !strings.Contains(titlesBeforeNames, " "+strings.ToLower(word)+" ") {
			break
		}
		n.Start = n.End - len(rest)
	}
	for _, suffix := range []string{"'s", "’s", "'", "’", ","} {
		if before, ok := strings.CutSuffix(text[n.Start:n.End], suffix); ok && before != "" {
			n.End = n.Start + len(before)
			break
		}
	}
	return n
}

// flatten keeps the outer of two names one inside the other. Where the outer is
// no single name, the parts are kept: of two joined by "and", and of a person
// behind the name of something else ("Norway Jen Doe").
func flatten(text string, names []Name) []Name {
	names = slices.Clone(names)
	inside := func(a, b Name) bool {
		return b.Start <= a.Start && a.End <= b.End && (a.Start != b.Start || a.End != b.End)
	}
	for i := range names {
		for k := range names {
			n := names[k]
			if inside(n, names[i]) && names[i].Kind == actor.PersonName && n.Start == names[i].Start && n.Kind != actor.PersonName {
				names[i].Start = n.End + len(text[n.End:names[i].End]) - len(strings.TrimLeft(text[n.End:names[i].End], " "))
			}
		}
	}
	names = slices.DeleteFunc(names, func(n Name) bool {
		if n.Start >= n.End {
			return true
		}
		parts := 0
		for _, m := range names {
			if inside(m, n) && (m.Start == n.Start || m.End == n.End) {
				parts++
			}
		}
		return parts >= 2 && strings.Contains(text[n.Start:n.End], " and ")
	})
	slices.SortStableFunc(names, func(a, b Name) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return b.End - a.End
	})
	kept := names[:0]
	for _, n := range names {
		if len(kept) == 0 || kept[len(kept)-1].End <= n.Start {
			kept = append(kept, n)
		}
	}
	return kept
}

// OpenIOB reads sentences whose tokens are labelled B-PER, I-PER, O (columns
// number, form, label; "# text =" the sentence), with a text for each document.
func OpenIOB(path string) ([]NamedText, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []NamedText
	lines := bufio.NewScanner(f)
	at := 0
	for number := 1; lines.Scan(); number++ {
		line := lines.Text()
		switch {
		case strings.HasPrefix(line, "# newdoc") || len(out) == 0:
			out = append(out, NamedText{})
			at = 0
		}
		t := &out[len(out)-1]
		if sentence, ok := strings.CutPrefix(line, "# text = "); ok {
			at = len(t.Text)
			t.Text += sentence + "\n"
		}
		fields := strings.Split(line, "\t")
		if len(fields) < 3 {
			continue
		}
		found := strings.Index(t.Text[at:], fields[1])
		if found < 0 {
			return nil, fmt.Errorf("%s:%d: no %q in the text of its sentence", path, number, fields[1])
		}
		start := at + found
		at = start + len(fields[1])
		place, label, _ := strings.Cut(fields[2], "-")
		kind, ok := nameTypes[label]
		switch {
		case !ok:
		case place == "I" && len(t.Names) > 0 && t.Names[len(t.Names)-1].Kind == kind:
			t.Names[len(t.Names)-1].End = at
		default:
			t.Names = append(t.Names, Name{start, at, kind})
		}
	}
	return out, lines.Err()
}

// OpenSilverNames reads texts with the entity classes that a program gave their
// tokens (PolNeAR); [OpenSilver] tells the format.
func OpenSilverNames(texts, tokens string) ([]NamedText, error) {
	return openSilver(texts, tokens, readSilverNames)
}

func readSilverNames(r io.Reader, texts map[string]string) ([]NamedText, error) {
	var out []NamedText
	var cursor codePoints
	last := "O"
	lines := bufio.NewScanner(r)
	for number := 1; lines.Scan(); number++ {
		line := lines.Text()
		if name, ok := strings.CutPrefix(line, "# doc = "); ok {
			text, known := texts[name]
			if !known {
				return nil, fmt.Errorf("%d: no text for document %q", number, name)
			}
			out = append(out, NamedText{Text: text, Complete: true})
			cursor, last = codePoints{text: text}, "O"
			continue
		}
		fields := strings.Split(line, "\t")
		if len(fields) < 4 || len(out) == 0 {
			last = "O"
			continue
		}
		class := fields[3]
		if kind, ok := nameTypes[class]; ok {
			start, end, err := cursor.span(fields[0], fields[1])
			if err != nil {
				return nil, fmt.Errorf("%d: %w", number, err)
			}
			t := &out[len(out)-1]
			if class == last {
				t.Names[len(t.Names)-1].End = end
			} else {
				t.Names = append(t.Names, Name{start, end, kind})
			}
		}
		last = class
	}
	return out, lines.Err()
}

// span gives the bytes of a span of code points.
func (c *codePoints) span(begin, end string) (int, int, error) {
	from, err := strconv.Atoi(begin)
	if err != nil {
		return 0, 0, err
	}
	to, err := strconv.Atoi(end)
	if err != nil {
		return 0, 0, err
	}
	return c.offset(from), c.offset(to), nil
}

// placed maps the names of a text onto a cleaned copy of it by counting the
// characters that are not blank. It reports false if their number differs.
func (t *NamedText) placed(clean string) ([]Name, bool) {
	from, to := blackBytes(t.Text), blackBytes(clean)
	if len(from) != len(to) {
		return nil, false
	}
	out := make([]Name, 0, len(t.Names))
	for _, n := range t.Names {
		first, _ := slices.BinarySearch(from, n.Start)
		end, _ := slices.BinarySearch(from, n.End)
		if first >= end || first >= len(to) {
			continue
		}
		stop := len(clean)
		if end < len(to) {
			stop = to[end]
		}
		out = append(out, Name{to[first], to[first] + len(strings.TrimRightFunc(clean[to[first]:stop], unicode.IsSpace)), n.Kind})
	}
	return out, true
}

// blackBytes returns where the characters stand that are not blank.
func blackBytes(s string) []int {
	var out []int
	for i, r := range s {
		if !unicode.IsSpace(r) {
			out = append(out, i)
		}
	}
	return out
}
