package actor

import (
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/syntax"
	"dateline/model/internal/text"
)

// scanned returns the first steps of the stage on a text.
func scanned(in string) *scan {
	d := doc.New(&model.Story{Text: text.Clean(in)})
	text.Segment(d)
	syntax.Annotate(d)
	s := newScan(d)
	s.findPieces()
	return s
}

// pieceNames are the kinds of piece as the tests below write them.
var pieceNames = map[pieceKind]string{
	pieceName: "", pieceDemonym: "demonym:", pieceThing: "thing:", pieceTitle: "title:", pieceNoun: "noun:", piecePronoun: "pronoun:",
}

// TestPieces checks how runs of capitals and titles are cut, before anything is
// joined.
func TestPieces(t *testing.T) {
	for in, want := range map[string]string{
		"Then Kenyan Foreign Minister Mara Oduya left.":         "demonym:Kenyan | title:Foreign Minister | Mara Oduya",
		"Then US Secretary of State Mara Oduya left.":           "US | title:Secretary of State | Mara Oduya",
		"Then White House press secretary Mara Oduya left.":     "White House | title:press secretary | Mara Oduya",
		"Then a senior Trade Ministry official left.":           "Trade Ministry | title:official",
		"Then a former foreign minister left.":                  "title:former foreign minister",
		"Then Deputy Prime Minister Mara Oduya left.":           "title:Deputy Prime Minister | Mara Oduya",
		"Then Dr. Mara Oduya and Mrs. Pike left.":               "title:Dr. | Mara Oduya | title:Mrs. | Pike",
		"Then the secretary general left.":                      "title:secretary general",
		"Then the minister for foreign affairs left.":           "title:minister",
		"Then the Minister for Foreign Affairs left.":           "title:Minister for Foreign Affairs",
		"Then the president-elect left.":                        "title:president-elect",
		"Then Gulf of Orran fishers left.":                      "Gulf of Orran",
		"Then Kenya, Norway and Chad left.":                     "Kenya | Norway | Chad",
		"Then the Kenya-Norway talks failed.":                   "Kenya | Norway",
		"Then the Kenya-Norway Council left.":                   "Kenya-Norway Council",
		"Then Harrow Inc., of Geneva, left.":                    "Harrow Inc. | Geneva",
		"Then Stephen King left.":                               "Stephen King",
		"Then Muslim voters and Danish sailors left.":           "thing:Muslim | title:voters | demonym:Danish",
		"Then he and the company left her.":                     "pronoun:he | pronoun:her",
		"Then the Danish government left.":                      "demonym:Danish | noun:government",
		"Then Jordan Pickard left Jordan.":                      "Jordan Pickard | Jordan",
		"Then the Orran Open and the Orran Accord were signed.": "thing:Orran Open | thing:Orran Accord",
		"Then Tarnby Gazette editor Mara Oduya left.":           "Tarnby Gazette | title:editor | Mara Oduya",
		"Then everyone left on Monday, in May.":                 "",
	} {
		s := scanned(in)
		var got []string
		for _, p := range s.pieces {
			got = append(got, pieceNames[p.kind]+s.d.Slice(p.Range))
		}
		if list := strings.Join(got, " | "); list != want {
			t.Errorf("%s\n got %s\nwant %s", in, list, want)
		}
	}
}

func TestPiecesAreInOrder(t *testing.T) {
	s := scanned(inventedArticle(5))
	for i, p := range s.pieces {
		if p.From >= p.To || i > 0 && p.From < s.pieces[i-1].To {
			t.Fatalf("piece %d is [%d,%d)", i, p.From, p.To)
		}
	}
}

// flagged gives the words of a text that carry a flag.
func flagged(in string, f flag) string {
	s := scanned(in)
	var out []string
	for i, w := range s.words {
		if w.has(f) && w.has(letters) {
			out = append(out, s.d.Word(i))
		}
	}
	return strings.Join(out, " ")
}

func TestMarksOfWords(t *testing.T) {
	tests := []struct {
		name, in string
		flag     flag
		want     string
	}{
		{"first words", "Rain fell. He said: “Come in.” She did.", start, "Rain He Come She"},
		{"inside quotation marks", "He said “come in” and left.", quoted, "come in"},
		{"straight quotation marks", `He said "come in" and left.`, quoted, "come in"},
		{"a quotation ends with its paragraph", "He said “come in\n\nShe left.", quoted, "come in"},
		{"headline", "Storm Hits Tarnby Harbour\n\nIt rained.", headline, "Storm Hits Tarnby Harbour"},
		{"a sentence full of names", "Mara Oduya thanked Dorothea Pike.", headline, ""},
		{"capitals", "NATO met IBM in Oslo.", allCaps, "NATO IBM"},
		{"capital inside", "The eBay shop sold an iPhone.", capital, "The eBay iPhone"},
	}
	for _, test := range tests {
		if got := flagged(test.in, test.flag); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestKindsByContext checks names that no table and no form decides.
func TestKindsByContext(t *testing.T) {
	for in, want := range map[string]model.Kind{
		"It was Quillor, he said; Quillor said so too.":                model.KindPerson,
		"We met Quillor, 45, at noon.":                                 model.KindPerson,
		"We met Quillor, who slept.":                                   model.KindPerson,
		"We met Abel Quillor at noon. It was Quillor again.":           model.KindPerson,
		"It rained in Quillor all night.":                              model.KindPlace,
		"It rained near Quillor, Kenya.":                               model.KindPlace,
		"The town of Quillor slept.":                                   model.KindPlace,
		"The Quillor spokesman slept. It said the Quillor had closed.": model.KindOrganization,
		"We met the QLR, and QLR slept.":                               model.KindOrganization,
		"We met Quillor Bank at noon. It was Quillor again.":           model.KindOrganization,
		"We saw a Quillor.":                                            "",
	} {
		var got model.Kind
		for _, a := range annotate(t, in).Actors {
			if !a.Unnamed && (strings.Contains(a.Name, "Quillor") || a.Name == "QLR") {
				got = a.Kind
				break
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}

func TestShortens(t *testing.T) {
	for _, test := range []struct {
		acronym, name string
		want          bool
	}{
		{"gta", "global tea association", true}, {"osce", "organization for security and cooperation in europe", true},
		{"ap", "kenya", false}, {"gtx", "global tea association", false}, {"g", "global", true},
	} {
		if got := shortens(test.acronym, test.name); got != test.want {
			t.Errorf("shortens(%q, %q) = %t", test.acronym, test.name, got)
		}
	}
}

func TestCompatibleNames(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"pike", "dorothea pike", true}, {"d. pike", "dorothea pike", true}, {"dorothea m. pike", "dorothea pike", true},
		{"martin pike", "dorothea pike", false}, {"m. pike", "dorothea pike", false}, {"kristen pike", "kristin pike", true},
		{"maria pike", "marie pike", false}, {"dorothea", "dorothea pike", false}, {"van pike", "dorothea van pike", true},
	} {
		a, b := strings.Fields(test.a), strings.Fields(test.b)
		if got := compatible(a, b); got != test.want || compatible(b, a) != got {
			t.Errorf("compatible(%q, %q) = %t, reversed %t", test.a, test.b, got, compatible(b, a))
		}
	}
}
