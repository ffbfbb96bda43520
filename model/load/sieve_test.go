package load

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"dateline/model/fold"
)

// sievedText is some words of invented news with a name of its own for each n.
func sievedText(n int) string {
	words := strings.Fields("The harbour board of Norvik met on Monday and “put off” the vote about the new quay once more")
	r := rand.New(rand.NewPCG(uint64(n), 1))
	r.Shuffle(len(words), func(i, k int) { words[i], words[k] = words[k], words[i] })
	return strings.Join(words, " ") + fmt.Sprintf(" said Zoë Quill%dbrook.", n)
}

// TestSieveLetsThroughWhatIsThere sifts more stories than a block has, in memory
// and in a file.
func TestSieveLetsThroughWhatIsThere(t *testing.T) {
	const n = blockStories + 700
	for _, dir := range []string{"", t.TempDir()} {
		store := &scratch{dir: dir}
		if dir != "" {
			for range 2 * inMemory {
				store.put(strings.Repeat("x", blockSize/2), nil)
			}
		}
		s := &sieve{store: store}
		for i := range n {
			s.add(signatureOf(sievedText(i)))
		}
		if dir != "" && (store.file == nil || s.blocks[0].data != nil) {
			t.Fatal("the block is not in the file")
		}
		passed := 0
		for i := 0; i < n; i += 97 {
			stories, ok := s.Sift(fold.String(fmt.Sprintf("ZOE quill%dbrook", i)))
			if !ok || stories[i/64]>>(i%64)&1 == 0 {
				t.Fatalf("story %d is held back", i)
			}
			for k := range n {
				passed += int(stories[k/64] >> (k % 64) & 1)
			}
		}
		if most := (n/97 + 1) * n / 100; passed > most {
			t.Errorf("%d stories let through, more than one in a hundred", passed)
		}
	}
}

// TestSavedSieveSiftsAlike saves sieves with and without a full block.
func TestSavedSieveSiftsAlike(t *testing.T) {
	for _, n := range []int{0, 1, 64, 700, blockStories, blockStories + 65} {
		s := &sieve{store: &scratch{}}
		for i := range n {
			s.add(signatureOf(sievedText(i)))
		}
		var b bytes.Buffer
		stories, err := s.writeTo(&b)
		if err != nil || stories != n {
			t.Fatalf("%d stories: wrote %d, %v", n, stories, err)
		}
		saved, ok := sieveOver(b.Bytes(), stories)
		if !ok {
			t.Fatalf("%d stories: not taken back", n)
		}
		for _, query := range []string{"quill0brook", "zoe quill69brook", "uay", "zebra", "ab"} {
			want, can := s.Sift(query)
			got, could := saved.Sift(query)
			if can != could || !slices.Equal(want, got) {
				t.Errorf("%d stories, %q: saved it lets %x through, %x before", n, query, got, want)
			}
		}
		if _, ok := sieveOver(b.Bytes(), stories+blockStories); ok {
			t.Errorf("%d stories: taken for more", n)
		}
		if _, ok := sieveOver(append(b.Bytes(), 0), stories); ok {
			t.Errorf("%d stories: taken with something behind", n)
		}
	}
}

func TestSieveThatCannotTell(t *testing.T) {
	s := &sieve{store: &scratch{}}
	s.add(signatureOf(sievedText(1)))
	for _, query := range []string{"", "ab", "港を開く", "- , -"} {
		if _, ok := s.Sift(query); ok {
			t.Errorf("%q has nothing to sift by", query)
		}
	}
	if stories, ok := s.Sift("zebra"); !ok || stories[0] != 0 {
		t.Error("a word that is nowhere is let through")
	}
	if stories, ok := (&sieve{store: &scratch{}}).Sift("zebra"); !ok || len(stories) != 0 {
		t.Error("no story is let through")
	}
}

// FuzzSieve: whatever part of a text is looked for, its story is let through.
func FuzzSieve(f *testing.F) {
	f.Add("Søren Åkesson said “no”\n\nand A\u030akesson left", 3, 12)
	f.Add("Straße ﬁn ½ 港\u3099 \u0301 O’Neill", 0, 30)
	f.Fuzz(func(t *testing.T, text string, from, to int) {
		text = strings.ToValidUTF8(text, "?")
		runes := []rune(text)
		if from < 0 || to > len(runes) || from >= to {
			return
		}
		s := &sieve{store: &scratch{}}
		s.add(signatureOf(text))
		query := fold.String(string(runes[from:to]))
		if stories, ok := s.Sift(query); ok && stories[0] != 1 && strings.Contains(fold.String(text), query) {
			t.Errorf("%q is held back, which holds %q", text, query)
		}
	})
}

func BenchmarkSift(b *testing.B) {
	s := &sieve{store: &scratch{}}
	for i := range 4 * blockStories {
		s.add(signatureOf(sievedText(i)))
	}
	for b.Loop() {
		s.Sift("quill77brook")
	}
}
