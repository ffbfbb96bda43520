package merge

import (
	"cmp"
	"slices"
	"unicode"
	"unicode/utf8"

	"dateline/model"
)

// The same report is found in two steps, after Broder, "On the resemblance and
// containment of documents" (1997), and Indyk and Motwani (1998): each text has
// 64 minima of hashes of its words, in 16 bands of 4. Texts that share a band,
// which those that share 0.7 of all their words do in 98 cases of 100 and those
// that share a fifth in 3, are then compared as a whole, by their word pairs.
// Each band remembers one story, so a story is compared with 16 others at the
// most, however many have come before.

const (
	bands    = 16
	perBand  = 4
	fewWords = 25 // a shorter text says too little to be told apart by it

	// Two texts are the same report when they share so much of all their word
	// pairs. Texts of which 15 of 100 words were changed at random share 0.56,
	// texts of two reporters on one event 0.02 to 0.15, more where both quote
	// the same statement.
	likeness = 0.45
	// And so much of the words that tell one event from another: those with a
	// digit and those with a capital. Forms that are filled in every day, as
	// for the weather or the exchange, differ in little else.
	particulars = 0.6
)

// Bands are what a text is compared by; nil for one too short.
type Bands []uint32

// BandsOf returns the bands of a text.
func BandsOf(text string) Bands {
	var minima, factors [bands * perBand]uint64
	for i := range minima {
		minima[i], factors[i] = ^uint64(0), mix(uint64(i+1))|1
	}
	count := 0
	words(text, func(hash uint64, _ bool) {
		count++
		for i, factor := range &factors {
			// A product with an odd number is a permutation of the hashes.
			minima[i] = min(minima[i], hash*factor)
		}
	})
	if count < fewWords {
		return nil
	}
	all := make(Bands, bands)
	for b := range all {
		h := uint64(b + 1)
		for _, m := range minima[b*perBand : (b+1)*perBand] {
			h = mix(h ^ m)
		}
		all[b] = uint32(h >> 32)
	}
	return all
}

// mix is the finalizer of SplitMix64.
func mix(h uint64) uint64 {
	h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>27) * 0x94d049bb133111eb
	return h ^ h>>31
}

// words calls yield with the hash of every word of a text, whatever its case,
// and with whether it tells one event from another.
func words(text string, yield func(hash uint64, particular bool)) {
	const offset, prime = 14695981039346656037, 1099511628211 // FNV-1a
	hash, length, particular := uint64(offset), 0, false
	end := func() {
		if length > 0 {
			yield(mix(hash), particular)
		}
		hash, length, particular = offset, 0, false
	}
	for i := 0; i < len(text); {
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		i += size
		switch {
		case r < utf8.RuneSelf && 'a' <= r && r <= 'z':
		case unicode.IsLetter(r):
			if lower := unicode.ToLower(r); lower != r {
				r, particular = lower, true
			}
		case unicode.IsDigit(r):
			particular = true
		default:
			end()
			continue
		}
		hash = (hash ^ uint64(r)) * prime
		length++
	}
	end()
}

// features are what texts are compared by as a whole: the hashes of their word
// pairs, and of the words that tell one event from another.
type features struct{ pairs, particular set }

func featuresOf(text string) features {
	var f features
	last := uint64(0)
	words(text, func(hash uint64, special bool) {
		f.pairs.all = append(f.pairs.all, mix(last)^hash)
		if special {
			f.particular.all = append(f.particular.all, hash)
		}
		last = hash
	})
	return f
}

// same reports whether two texts are one report. Most that are not differ in
// the few words that tell events apart, so those are looked at first.
func (f *features) same(g *features) bool {
	return f.particular.resemblance(&g.particular) >= particulars && f.pairs.resemblance(&g.pairs) >= likeness
}

// set is a set of hashes. It is put in order when it is first compared.
type set struct {
	all     []uint64
	ordered bool
}

func (s *set) order() []uint64 {
	if !s.ordered {
		slices.Sort(s.all)
		s.all, s.ordered = slices.Compact(s.all), true
	}
	return s.all
}

// resemblance is how much two sets have in common of all that is in either.
func (s *set) resemblance(t *set) float64 {
	a, b := s.order(), t.order()
	if len(a)+len(b) == 0 {
		return 1
	}
	common := 0
	for i, k := 0, 0; i < len(a) && k < len(b); {
		switch {
		case a[i] == b[k]:
			common++
			i++
			k++
		case a[i] < b[k]:
			i++
		default:
			k++
		}
	}
	return float64(common) / float64(len(a)+len(b)-common)
}

// near finds the earlier stories that a story may repeat.
type near map[uint32]int32

// candidates returns them, each once.
func (n near) candidates(b Bands) []int32 {
	var found []int32
	for _, band := range b {
		if i, ok := n[band]; ok && !slices.Contains(found, i) {
			found = append(found, i)
		}
	}
	return found
}

// enter notes a story that repeats none.
func (n near) enter(b Bands, story int32) {
	for _, band := range b {
		n[band] = story
	}
}

// originals are the stories to show, each with those that repeat it.
func (p *Pile) originals() (shown []int32, also map[int32][]int32) {
	groups := make(map[int32][]int32)
	for n := range p.stories {
		s := &p.stories[n]
		switch {
		case s.gone:
		case s.group < 0:
			shown = append(shown, int32(n))
		default:
			groups[s.group] = append(groups[s.group], int32(n))
		}
	}
	also = make(map[int32][]int32, len(groups))
	for _, group := range groups {
		slices.SortFunc(group, p.compareCopies)
		shown = append(shown, group[0])
		also[group[0]] = group[1:]
	}
	return shown, also
}

// compareCopies puts the one to show first: the earliest, of those the longest.
func (p *Pile) compareCopies(a, b int32) int {
	x, y := &p.heads[a], &p.heads[b]
	return cmp.Or(
		compareDays(x.Published, y.Published),
		-cmp.Compare(x.Size, y.Size),
		cmp.Compare(x.Source, y.Source),
		cmp.Compare(x.Path, y.Path),
		cmp.Compare(x.ID, y.ID),
	)
}

// heading returns what is shown of a story, with where else it stands.
func (p *Pile) heading(n int32, repeated []int32) model.Heading {
	h := p.heads[n]
	h.Also = slices.Clone(p.copies[n])
	for _, other := range repeated {
		o := &p.heads[other]
		h.Also = append(h.Also, model.Copy{
			ID: o.ID, Title: o.Title, Source: o.Source, Path: o.Path, URL: o.URL, Published: o.Published,
		})
		h.Also = append(h.Also, p.copies[other]...)
	}
	return h
}

// group puts a story together with one that it repeats, if there is any.
func (p *Pile) group(n int32, b Bands, place model.Place) {
	p.stories[n].group = -1
	if b == nil {
		return
	}
	var own *features
	for _, other := range p.near.candidates(b) {
		if p.stories[other].gone {
			continue
		}
		if own == nil {
			f := featuresOf(place.Text())
			own = &f
		}
		if its := featuresOf(p.stories[other].place.Text()); !own.same(&its) {
			continue
		}
		if p.stories[other].group < 0 {
			p.stories[other].group = other
		}
		p.stories[n].group = p.stories[other].group
		return
	}
	p.near.enter(b, n)
}

// AddCopy notes where else a story of the pile stands in the very same words.
func (p *Pile) AddCopy(of model.StoryID, c model.Copy) {
	n, ok := p.byID[of]
	if !ok {
		return
	}
	same := func(known model.Copy) bool { return known.Path == c.Path && known.URL == c.URL }
	if h := &p.heads[n]; h.Path == c.Path && h.URL == c.URL || slices.ContainsFunc(p.copies[n], same) {
		return
	}
	if p.copies == nil {
		p.copies = make(map[int32][]model.Copy)
	}
	p.copies[n] = append(p.copies[n], c)
}

// Move puts a story of the pile where it stands in the very same words besides,
// and returns where that is; ok is false when there is no such place.
func (p *Pile) Move(id model.StoryID) (to model.Copy, ok bool) {
	n, known := p.byID[id]
	if !known || len(p.copies[n]) == 0 {
		return model.Copy{}, false
	}
	to = p.copies[n][0]
	p.copies[n] = slices.Clone(p.copies[n][1:])
	h := &p.heads[n]
	h.Path, h.Source, h.URL = to.Path, to.Source, to.URL
	return to, true
}
