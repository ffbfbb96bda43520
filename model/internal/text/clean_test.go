package text

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

func TestClean(t *testing.T) {
	for name, c := range map[string]struct{ in, want string }{
		"plain ASCII":                {"Plain text.\nTwo lines.", "Plain text.\nTwo lines."},
		"curly quotes stay":          {"“Ça va”, she said – twice…", "“Ça va”, she said – twice…"},
		"invalid bytes show":         {"a\xffb\xc3", "a\ufffdb\ufffd"},
		"composed":                   {"Cafe\u0301", "Café"},
		"line ends":                  {"a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh", "a\nb\nc\nd\ne\nf\ng\nh"},
		"tab":                        {"a\tb", "a b"},
		"other blanks":               {"10\u00a0000\u2009m\u3000x", "10 000 m x"},
		"escape sequence":            {"\x1b[31mred\x07", "\ufffd[31mred\ufffd"},
		"C1 control":                 {"a\u009b31m", "a\ufffd31m"},
		"delete":                     {"a\x7fb", "a\ufffdb"},
		"bidi override":              {"gpj\u202etxt", "gpj\ufffdtxt"},
		"bidi isolate and mark":      {"a\u2067b\u2069c\u200ed", "a b c d"},
		"zero width":                 {"a\u200bb\u2060c\ufeffd", "a b c d"},
		"soft hyphen":                {"infor\u00admation", "infor-mation"},
		"tag characters":             {"x\U000e0041\U000e0042", "x\ufffd\ufffd"},
		"annotation":                 {"a\ufff9b\ufffac\ufffbd", "a\ufffdb\ufffdc\ufffdd"},
		"filler that looks blank":    {"a\u3164b", "a b"},
		"private use":                {"a\ue000b", "a\ufffdb"},
		"noncharacter":               {"a\ufdd0b\U0001ffffc", "a\ufffdb\ufffdc"},
		"selector":                   {"❤\ufe0f or ☎\ufe0e", "❤ or ☎"},
		"selectors that carry data":  {"a\ufe01\ufe02\U000e0100", "a\ufffd\ufffd"},
		"skin tone":                  {"👍🏽 ok", "👍 ok"},
		"joined emoji":               {"👩\u200d💻", "👩💻"},
		"keycap":                     {"1\ufe0f\u20e3", "1"},
		"flag stays":                 {"🇫🇷", "🇫🇷"},
		"joiner in a Persian word":   {"می\u200cخواهم", "می\u200cخواهم"},
		"joiner in a Hindi word":     {"क्\u200dष", "क्\u200dष"},
		"joiner in a Latin word":     {"pass\u200dword", "pass word"},
		"mark with nothing below it": {"\u0301a\n\u0301", "\ufffda\n\ufffd"},
	} {
		if got := Clean(c.in); got != c.want {
			t.Errorf("%s: Clean(%q) = %q, want %q", name, c.in, got, c.want)
		}
	}
}

func TestCleanLimitsPiledMarks(t *testing.T) {
	got := Clean("Z" + strings.Repeat("\u0334", 100) + "!")
	if n := strings.Count(got, "\u0334"); n != maxMarks {
		t.Errorf("%d marks left on one letter, want %d", n, maxMarks)
	}
	if n := strings.Count(got, string(Replacement)); n != 100-maxMarks {
		t.Errorf("%d of the other marks show, want %d", n, 100-maxMarks)
	}
}

func TestCleanDoesNotCopyCleanText(t *testing.T) {
	s := strings.Repeat("A clean sentence. ", 50)
	if n := testing.AllocsPerRun(10, func() { Clean(s) }); n != 0 {
		t.Errorf("Clean of clean ASCII allocates %v times", n)
	}
}

func TestCleanLine(t *testing.T) {
	for in, want := range map[string]string{
		"A title":              "A title",
		"  two \n lines\t\tx ": "two lines x",
		"\x1b]0;evil\x07":      "\ufffd]0;evil\ufffd",
		"\n":                   "",
		"":                     "",
	} {
		if got := CleanLine(in); got != want {
			t.Errorf("CleanLine(%q) = %q, want %q", in, got, want)
		}
	}
	long := strings.Repeat("word ", 10_000) + "end"
	if CleanLine(long) != long {
		t.Error("a long line must stay as it is")
	}
}

func TestHarmful(t *testing.T) {
	for _, r := range "\x00\x1b\t\r\x7f\u0085\u00a0\u00ad\u061c\u200b\u200e\u202e\u2028\u2066\u206f\ufe0f\ufeff\ufff9\U000e0020\ue000\ufffe" {
		if !Harmful(r) {
			t.Errorf("Harmful(%U) = false", r)
		}
	}
	for _, r := range "\n aé“–…\u0301漢字ا한👍€\ufffd\u200d" {
		if Harmful(r) {
			t.Errorf("Harmful(%U) = true", r)
		}
	}
}

// TestPlainBlocks holds the fast path to the tables it saves: were a rune of
// them harmful or a mark, it would pass unseen.
func TestPlainBlocks(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if !plain(r) {
			continue
		}
		harmful := unicode.IsOneOf(harmfulTables(), r) || !assigned(r)
		if harmful || unicode.Is(unicode.M, r) || !norm.NFC.IsNormalString(string(r)) {
			t.Errorf("%U is not plain", r)
		}
	}
}

// TestLettersAreHarmless holds the other short cut: among letters, only fillers
// are harmful.
func TestLettersAreHarmless(t *testing.T) {
	for r := rune(0x80); r <= unicode.MaxRune; r++ {
		if unicode.IsLetter(r) && Harmful(r) != unicode.IsOneOf(harmfulTables(), r) {
			t.Errorf("Harmful(%U) = %v", r, Harmful(r))
		}
	}
}

// TestEveryRuneComesOutSafe cleans each code point on its own and in a word.
func TestEveryRuneComesOutSafe(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if r > 0x3400 && plain(r) && r%64 != 0 { // one in 64 of Han and Hangul will do
			continue
		}
		for _, s := range []string{string(r), "a" + string(r) + "b"} {
			once := Clean(s)
			if once == "" && !skinTone(r) && !unicode.Is(unicode.Variation_Selector, r) {
				t.Errorf("%U vanished", r)
			}
			for _, c := range once {
				if Harmful(c) {
					t.Errorf("%U left in Clean(%q)", c, s)
				}
			}
			if Clean(once) != once {
				t.Errorf("Clean(%q) is not idempotent", s)
			}
		}
	}
}

func FuzzClean(f *testing.F) {
	for _, s := range []string{
		"plain", "a\xff\u202e\u200b", "👩\u200d💻🏽\ufe0f", "e\u0301\u0344\u0958\u0301", "क्\u200dष", "\r\n\r\t", "\u1100\u1160\u11a8",
		"Z\u0334\u0334\u0334\u0334\u0334\u0334\u0334\u0334\u0334\u0334\u0334\u0334\u0334\u0334\u0334",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once := Clean(s)
		if !utf8.ValidString(once) {
			t.Fatalf("not valid UTF-8: %q", once)
		}
		if !norm.NFC.IsNormalString(once) {
			t.Fatalf("not NFC: %q", once)
		}
		for _, r := range once {
			if Harmful(r) {
				t.Fatalf("%U left in %q", r, once)
			}
		}
		if twice := Clean(once); twice != once {
			t.Fatalf("not idempotent: %q -> %q -> %q", s, once, twice)
		}
		if line := CleanLine(s); strings.ContainsAny(line, "\n") || CleanLine(line) != line {
			t.Fatalf("not one line: %q", line)
		}
	})
}

func BenchmarkClean(b *testing.B) {
	ascii := strings.Repeat("The council met on Tuesday, and nobody objected. ", 20_000)
	for name, s := range map[string]string{
		"ascii":   ascii,
		"quotes":  strings.ReplaceAll(ascii, "council", "“council”"),
		"russian": strings.Repeat("Совет собрался во вторник, и никто не возражал. ", 10_000),
		"marks":   strings.Repeat("e\u0301 漢字 ❤\ufe0f. ", 40_000),
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			for b.Loop() {
				Clean(s)
			}
		})
	}
}
