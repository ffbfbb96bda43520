package said

import (
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/internal/shallow/marked"
)

func TestQuotationsFindTheirSpeaker(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"before", "“The bridge is safe,” [Ann Vale] said.",
			"Ann Vale | said | “The bridge is safe,” | say\n"},
		{"before, inverted", "“The bridge is safe,” said [Ann Vale].",
			"Ann Vale | said | “The bridge is safe,” | say\n"},
		{"after a comma", "[Ann Vale] said, “The bridge is safe.”",
			"Ann Vale | said | “The bridge is safe.” | say\n"},
		{"after a colon", "[Ann Vale] added: “The bridge is safe.”",
			"Ann Vale | added | “The bridge is safe.” | say\n"},
		{"around", "“The bridge,” [Ann Vale] said, “is as safe as a house.”",
			"Ann Vale | said | “The bridge,” + “is as safe as a house.” | say\n"},
		{"goes on", "“The bridge is safe,” [Ann Vale] said. “We tested it twice.”",
			"Ann Vale | said | “The bridge is safe,” + “We tested it twice.” | say\n"},
		{"several sentences before", "“The bridge is safe. We tested it twice,” [Ann Vale] said.",
			"Ann Vale | said | “The bridge is safe. We tested it twice,” | say\n"},
		{"straight marks", "\"The bridge is safe,\" [Ann Vale] said.",
			"Ann Vale | said | \"The bridge is safe,\" | say\n"},
		{"next paragraph", "[Ann Vale] said:\n\n“The bridge is safe.”",
			"Ann Vale | said | “The bridge is safe.” | say\n"},
		{"paragraphs opened again", "“The bridge is safe,” [Ann Vale] said. “We tested it.\n\n“Then we tested it again.”",
			"Ann Vale | said | “The bridge is safe,” + “We tested it. + “Then we tested it again.” | say\n"},
		{"mixed", "[Ann Vale] said the bridge was “as safe as a house” in any wind.",
			"Ann Vale | said | the bridge was “as safe as a house” in any wind | say\n"},
		{"signed", "“The bridge is a gift.” — [Ann Vale]",
			"Ann Vale | — | “The bridge is a gift.” | say\n"},
		{"no cue inside", "“They said the bridge would fall,” [Ann Vale] recalled.",
			"Ann Vale | recalled | “They said the bridge would fall,” | say\n"},
		{"to a paper", "“The bridge is safe,” [Ann Vale] told the [%Herald].",
			"Ann Vale | told | “The bridge is safe,” | say\n"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := ledger(annotated(test.text)); got != test.want {
				t.Errorf("statements of %q:\ngot\n%swant\n%s", test.text, got, test.want)
			}
		})
	}
}

func TestStrayMarksCostOneQuotationAtMost(t *testing.T) {
	tests := []struct{ name, text string }{
		{"never closed", "“The lift is broken, somebody wrote.\n\n[Ann Vale] said that the bridge was safe."},
		{"never opened", "The lift is broken.”\n\n[Ann Vale] said that the bridge was safe."},
		{"opened twice", "“The “lift is broken,” somebody wrote.\n\n[Ann Vale] said that the bridge was safe."},
		{"straight, never closed", "\"The lift is broken.\n\n[Ann Vale] said that the bridge was safe."},
	}
	const want = "Ann Vale | said | that the bridge was safe | say\n"
	for _, test := range tests {
		if got := ledger(annotated(test.text)); !strings.HasSuffix(got, want) {
			t.Errorf("%s: got\n%swant at the end\n%s", test.name, got, want)
		}
	}
}

func TestShareOfQuotationIsTold(t *testing.T) {
	tests := []struct {
		text string
		want model.Quoted
	}{
		{"“The bridge is safe,” [Ann Vale] said.", model.QuotedDirect},
		{"[Ann Vale] said the bridge was “as safe as a house”.", model.QuotedMixed},
		{"[Ann Vale] said the bridge was safe.", model.QuotedIndirect},
	}
	for _, test := range tests {
		if got := annotated(test.text).Story.Statements; len(got) != 1 || got[0].Quoted != test.want {
			t.Errorf("%q: got %+v, want one statement quoted %s", test.text, got, test.want)
		}
	}
}

func TestTenThousandQuotationsInOneParagraph(t *testing.T) {
	text := strings.Repeat("“It is safe,” he said. ", 10000)
	d := marked.Document(text, 0)
	Annotate(d)
	if n := len(d.Story.Statements); n != 10000 {
		t.Errorf("%d statements, want 10000", n)
	}
}
