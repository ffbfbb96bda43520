package wordclass

import (
	"fmt"
	"strings"
	"testing"
)

// small is a table of n invented words; word i is in fine class i.
func small(t testing.TB, n int) (*Table, []string) {
	t.Helper()
	var words []string
	var fine []uint16
	var coarse [Middle]uint8
	for i := range n {
		words = append(words, fmt.Sprintf("word%d", i))
		fine = append(fine, uint16(i%Fine))
	}
	for i := range coarse {
		coarse[i] = uint8(i % Coarse)
	}
	table, err := NewTable(string(Encode(words, fine, coarse)))
	if err != nil {
		t.Fatal(err)
	}
	return table, words
}

func TestEveryWordHasItsClass(t *testing.T) {
	table, words := small(t, 5000)
	for i, word := range words {
		c := table.Of(word)
		if c.Fine() != uint32(i%Fine)+1 || c.Middle() != uint32(i%Fine)/8+1 || table.Coarse(c) != uint32(i%Fine)/8%Coarse+1 {
			t.Fatalf("%s: classes %d, %d, %d", word, c.Fine(), c.Middle(), table.Coarse(c))
		}
	}
}

func TestUnknownWordsHaveNoClass(t *testing.T) {
	table, _ := small(t, 5000)
	found := 0
	for i := range 100_000 {
		if table.Of(fmt.Sprintf("other%d", i)) != 0 {
			found++
		}
	}
	if found > 5 {
		t.Errorf("%d of 100,000 words that are not in the table have a class", found)
	}
	if c := table.Of(""); c.Fine() != 0 || c.Middle() != 0 || table.Coarse(c) != 0 {
		t.Error("no word has a class")
	}
}

func TestCapitalsAndApostrophesDoNotMatter(t *testing.T) {
	for _, pair := range [][2]string{{"MOSCOW", "moscow"}, {"Zürich", "zürich"}, {"ÖREBRO", "örebro"}, {"o’brien", "O'Brien"}} {
		if hash(pair[0]) != hash(pair[1]) {
			t.Errorf("%s and %s are two words", pair[0], pair[1])
		}
	}
	if hash("paris") == hash("pairs") {
		t.Error("the order of the letters does not matter")
	}
}

// TestEnglish asks what the classes are for: words that stand in like places are
// together, those of other kinds are not.
func TestEnglish(t *testing.T) {
	e := English()
	middle := func(w string) uint32 {
		c := e.Of(w)
		if c == 0 {
			t.Errorf("%s has no class", w)
		}
		return c.Middle()
	}
	for _, like := range []string{"monday tuesday", "steelers packers", "juventus lazio"} {
		a, b, _ := strings.Cut(like, " ")
		if middle(a) != middle(b) {
			t.Errorf("%s and %s are in classes %d and %d", a, b, middle(a), middle(b))
		}
	}
	for _, unlike := range []string{"monday juventus", "john quickly", "vladivostok bank"} {
		a, b, _ := strings.Cut(unlike, " ")
		if e.Coarse(e.Of(a)) == e.Coarse(e.Of(b)) {
			t.Errorf("%s and %s are in one coarse class", a, b)
		}
	}
	if e.Of("tarnbyvillage") != 0 {
		t.Error("an invented word has a class")
	}
}

func TestDamagedTablesAreAnError(t *testing.T) {
	full := strings.Repeat("\x01", header+8)
	for _, data := range []string{"", file[:len(file)-1], file[:header], file[:header+3*place], full, "\xff" + file[1:]} {
		if _, err := NewTable(data); err == nil {
			t.Errorf("%d bytes of nonsense are read as a table", len(data))
		}
	}
}

func TestTheFirstOfTwoLikeWordsCounts(t *testing.T) {
	table, err := NewTable(string(Encode([]string{"Pike", "pike"}, []uint16{7, 8}, [Middle]uint8{})))
	if err != nil || table.Of("PIKE").Fine() != 8 {
		t.Errorf("class %d, %v", table.Of("PIKE").Fine(), err)
	}
}

func FuzzOf(f *testing.F) {
	f.Add("Pike")
	f.Add("\xff\x00’")
	f.Fuzz(func(t *testing.T, word string) {
		c := English().Of(word)
		if c.Fine() > Fine || c.Middle() > Middle || English().Coarse(c) > Coarse {
			t.Errorf("class %d of %q", c, word)
		}
	})
}

func BenchmarkOf(b *testing.B) {
	e := English()
	words := strings.Fields("The Norwegian minister met Ryabkov in Vladivostok where Tarnbyers wait for her")
	for b.Loop() {
		for _, w := range words {
			e.Of(w)
		}
	}
	b.ReportMetric(float64(len(words))*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}

func BenchmarkNewTable(b *testing.B) {
	for b.Loop() {
		if _, err := NewTable(file); err != nil {
			b.Fatal(err)
		}
	}
}
