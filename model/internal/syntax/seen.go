package syntax

// seen keeps what the first layer makes of words: it hangs on nothing but the
// word, and half the words of a text are of the same few hundred forms. A word
// has one place in it. Whoever holds the place keeps it as often as it was
// asked for, so that rare words do not drive out common ones.
type seen struct {
	width int // sums of a word
	forms []Form
	kept  []uint8
	sums  []int32
}

// seenForms is the number of places. With 3 KB a word they fill 1.5 MB.
const seenForms = 512

func newSeen(width int) *seen {
	return &seen{width: width, forms: make([]Form, seenForms), kept: make([]uint8, seenForms), sums: make([]int32, seenForms*width)}
}

// place returns where a word would lie.
func (s *seen) place(f *Form) int {
	return int((f.Word ^ uint32(f.Affixes[0])<<7) & (seenForms - 1))
}

// get returns the sums of a word, nil if it is not kept.
func (s *seen) get(f *Form) []int32 {
	const longest = 200
	i := s.place(f)
	if s.kept[i] == 0 || s.forms[i] != *f {
		return nil
	}
	if s.kept[i] < longest {
		s.kept[i]++
	}
	return s.sums[i*s.width:][:s.width]
}

// put offers the sums of a word.
func (s *seen) put(f *Form, sums []int32) {
	i := s.place(f)
	if s.kept[i] > 1 {
		s.kept[i]--
		return
	}
	s.forms[i], s.kept[i] = *f, 1
	copy(s.sums[i*s.width:], sums)
}
