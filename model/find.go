package model

import (
	"slices"
	"sync"
)

// Finder is a [Store] with an index of words.
type Finder interface {
	Store
	// Find returns the keys, in any order, of all stories in which the words
	// of a query stand one after the other, the last one perhaps only begun;
	// case, accents and what stands between words do not count. It is false
	// when that cannot be told.
	Find(query string) (keys []int64, ok bool)
}

// finder remembers what an index has said of the query asked last.
type finder struct {
	mu    sync.Mutex
	index Finder // nil without one
	query string
	known bool
	found []int32 // positions of stories, ascending; nil to look at every story
}

// candidates are the stories in which a word begins with what is looked for,
// and nil for all of them: without an index, and where no word of any story
// does, as what is looked for may stand inside a word.
func (d *Dossier) candidates(query string) []int32 {
	f := &d.finder
	if f.index == nil {
		return nil
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.known && f.query == query {
		return f.found
	}
	f.query, f.known, f.found = query, true, nil
	keys, ok := f.index.Find(query)
	if !ok || len(keys) == 0 {
		return nil
	}
	slices.Sort(keys)
	for i := range d.places {
		if _, in := slices.BinarySearch(keys, d.places[i].Key); in {
			f.found = append(f.found, int32(i))
		}
	}
	return f.found
}
