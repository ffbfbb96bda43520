package model

import (
	"fmt"
	"sync"
)

// Store keeps whole stories outside of a dossier: packed in memory, in a
// scratch file, in a database.
type Store interface {
	// Story returns the story kept under a key, which becomes the caller's. It may be called from several goroutines at a time.
	Story(key int64) (*Story, error)
	// Text returns the text of that story alone, which is cheaper.
	Text(key int64) (string, error)
}

// Sieve knows which stories cannot hold a text. It numbers them in an order of
// its own. Its method may be called from several goroutines at a time.
type Sieve interface {
	// Sift returns those that may hold a text folded by package fold, a bit
	// each; ok is false when that would be all.
	Sift(folded string) (stories []uint64, ok bool)
}

// MayHold returns a function that tells of the story at a position whether its
// text may hold another, folded by package fold. It errs on one side only: of
// what it says no to, none does. Making it takes about a millisecond at 100,000
// stories.
func (d *Dossier) MayHold(folded string) func(i int) bool {
	if d.sieve != nil {
		if stories, ok := d.sieve.Sift(folded); ok {
			return func(i int) bool {
				if i < 0 || i >= len(d.numbers) {
					return false
				}
				n := int(d.numbers[i])
				return n/64 < len(stories) && stories[n/64]>>(n%64)&1 != 0
			}
		}
	}
	return func(int) bool { return true }
}

// TextSize returns the bytes of the text of the story at a position.
func (d *Dossier) TextSize(i int) int { return int(d.heading(i).size) }

// Place tells where a story is kept: here, or else in a store.
type Place struct {
	Story *Story
	Store Store
	Key   int64
}

// Text returns the text of the story alone; "" when it cannot be fetched.
func (p Place) Text() string {
	if p.Story != nil {
		return p.Story.Text
	}
	text, err := p.Store.Text(p.Key)
	if err != nil {
		return ""
	}
	return text
}

// cacheSize is how many bytes of text may be decoded at a time, in each of two
// generations: several hundred stories of the usual length, or one long one.
const cacheSize = 1 << 20

// cache keeps the stories decoded last. When the young generation is full it
// becomes the old one, and what is not asked for until that happens again is
// dropped: about as good as the order of use, and simpler.
type cache struct {
	mu         sync.Mutex
	young, old map[Place]*Story
	size       int
}

func newCache() *cache { return &cache{young: make(map[Place]*Story)} }

// get returns a story that is kept, or nil.
func (c *cache) get(p Place) *Story {
	c.mu.Lock()
	defer c.mu.Unlock()
	if s := c.young[p]; s != nil {
		return s
	}
	s := c.old[p]
	if s != nil {
		c.put(p, s)
	}
	return s
}

// keep remembers a story, unless another goroutine was faster: all callers
// then get the same one.
func (c *cache) keep(p Place, s *Story) *Story {
	c.mu.Lock()
	defer c.mu.Unlock()
	if known := c.young[p]; known != nil {
		return known
	}
	c.put(p, s)
	return s
}

func (c *cache) put(p Place, s *Story) {
	if c.size > 0 && c.size+len(s.Text) > cacheSize {
		c.old, c.young, c.size = c.young, make(map[Place]*Story), 0
	}
	c.young[p] = s
	c.size += len(s.Text)
}

func (d *Dossier) place(i int) Place {
	if d.saved != nil {
		return Place{Store: d.saved.store, Key: d.saved.headings[i].key}
	}
	return d.places[i]
}

// StoryAt returns the story at a position, as it is in the dossier. It is nil
// only for a position outside; a story that its store has lost is shown as
// that.
func (d *Dossier) StoryAt(i int) *Story {
	if i < 0 || i >= d.Len() {
		return nil
	}
	p := d.place(i)
	if p.Story != nil {
		return p.Story
	}
	if s := d.cache.get(p); s != nil {
		return s
	}
	s, err := p.Store.Story(p.Key)
	if err != nil {
		s = d.lost(i, err)
	}
	// A story may have moved since it was put away.
	h := d.heading(i)
	s.Path, s.Source, s.URL = h.path, h.source, h.url
	return d.cache.keep(p, s)
}

// TextAt returns the text of the story at a position, "" for one outside or
// lost.
func (d *Dossier) TextAt(i int) string {
	if i < 0 || i >= d.Len() {
		return ""
	}
	return d.place(i).Text()
}

// lost stands for a story that cannot be fetched. It has as many annotations as
// anything in the dossier points at, all of them empty.
func (d *Dossier) lost(i int, err error) *Story {
	h := d.Heading(i)
	s := &Story{
		ID: h.ID, Path: h.Path, Title: h.Headline, Source: h.Source, Published: h.Published, PublishedBy: h.PublishedBy,
		Text:       fmt.Sprintf("This story cannot be read any more: %q", err.Error()),
		Actors:     make([]Actor, h.Actors),
		Statements: make([]Statement, h.Statements),
		Events:     make([]Event, h.Events),
	}
	s.Sentences = []Sentence{{Span: Span{0, len(s.Text)}}}
	s.Paragraphs = []Span{{0, len(s.Text)}}
	for _, at := range d.entriesOf(i) {
		e := d.entries[at]
		for int(e.Date) > len(s.Dates) {
			s.Dates = append(s.Dates, Date{})
		}
	}
	return s
}
