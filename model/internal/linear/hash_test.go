package linear

import "testing"

// Hashes are written into files: another Mix or HashString would make all of
// them worthless without an error.
func TestHashesStayWhatTheyAre(t *testing.T) {
	for _, c := range []struct{ got, want uint32 }{
		{Mix(1, 2, 3, 4), 1780412961},
		{Mix(0, 0, 0, 0), 1},
		{HashString(""), 2412110715},
		{HashString("harbour"), 3602823412},
	} {
		if c.got != c.want {
			t.Errorf("hash is %d, was %d", c.got, c.want)
		}
	}
}

// 0 marks a free slot.
func TestMixIsNeverZero(t *testing.T) {
	for i := range uint32(100_000) {
		if Mix(0, i, 0, 0) == 0 || Mix(i, 0, 0, ^i) == 0 {
			t.Fatalf("%d gives the hash of a free slot", i)
		}
	}
}

func TestEveryValueOfAFeatureCounts(t *testing.T) {
	base := Mix(3, 5, 7, 9)
	for name, other := range map[string]uint32{
		"template": Mix(4, 5, 7, 9), "first": Mix(3, 6, 7, 9), "second": Mix(3, 5, 8, 9), "third": Mix(3, 5, 7, 10),
		"first and second changed over": Mix(3, 7, 5, 9), "second and third changed over": Mix(3, 5, 9, 7),
	} {
		if other == base {
			t.Errorf("%s: the hash is the same", name)
		}
	}
}

// The high bits of a hash choose its place: they must be spread whatever the
// values are, or a table would be one long row of neighbours.
func TestMixSpreadsSmallNumbers(t *testing.T) {
	const parts, each = 64, 200
	var counts [parts]int
	for i := range uint32(parts * each) {
		counts[home(Mix(2, i, 0, 0), parts)]++
	}
	for part, n := range counts {
		if n < each/2 || n > 2*each {
			t.Errorf("%d of %d hashes are in part %d, about %d are due", n, parts*each, part, each)
		}
	}
}

func TestHashStringTellsShortWordsApart(t *testing.T) {
	seen := map[uint32]string{}
	for a := byte('a'); a <= 'z'; a++ {
		for b := byte('a'); b <= 'z'; b++ {
			for _, word := range []string{string([]byte{a, b}), string([]byte{a, b, 's'}), string([]byte{'X', a, b})} {
				h := HashString(word)
				if other, taken := seen[h]; taken {
					t.Fatalf("%s has the hash of %s", word, other)
				}
				seen[h] = word
			}
		}
	}
}
