package load

import (
	"context"
	"errors"
	"maps"
	"strings"

	"dateline/model"
)

// Changes count what a refresh has brought.
type Changes struct{ New, Changed, Gone int }

// Add returns the sum of two counts.
func (c Changes) Add(more Changes) Changes {
	return Changes{c.New + more.New, c.Changed + more.Changed, c.Gone + more.Gone}
}

// refresh is what a run needs to know when its sources have been open before.
// It is read by many goroutines and not changed.
type refresh struct {
	// known are the addresses that entries of feeds have led to: articles are
	// not fetched again with each look at their feed.
	known map[string]bool
	// lists are the inputs that are lists of feeds: unchanged themselves,
	// they lead to what may have changed.
	lists map[string]bool
}

// errUnchanged tells that a server has nothing new.
var errUnchanged = errors.New("unchanged")

// has reports whether an entry of a feed is open already.
func (r *refresh) has(link string) bool { return r != nil && r.known[link] }

// skips reports whether an input that has not changed need not be read.
func (r *refresh) skips(in input) bool { return r != nil && !r.lists[in.path] }

// tally counts per input what a refresh takes away and brings.
type tally map[string]*struct{ in, out int }

func (t tally) of(input string) *struct{ in, out int } {
	n := t[input]
	if n == nil {
		n = new(struct{ in, out int })
		t[input] = n
	}
	return n
}

// changes takes what goes and what comes in the same input for a change of it.
func (t tally) changes() (c Changes) {
	for _, n := range t {
		both := min(n.in, n.out)
		c.Changed += both
		c.New += n.in - both
		c.Gone += n.out - both
	}
	return c
}

// Refresh opens sources again that may have changed: what they hold now takes
// the place of what was opened from the same files before. A file that cannot
// be read, as while it is being written, leaves its stories as they are, and so
// does a feed that no longer has them: it holds the newest only. The story that
// is being read stays, too, until the next refresh.
//
// A file with one story keeps the id it had, whatever stands in it now: it is
// the same thing to whoever looks at it.
func (c *Collection) Refresh(ctx context.Context, sources []Source, to Listener) error {
	known := make(map[string]bool)
	for _, s := range c.shelf {
		if s.link != "" {
			known[s.link] = true
		}
	}
	c.options.refresh = &refresh{known: known, lists: maps.Clone(c.lists)}
	c.tally = make(tally)
	defer func() { c.options.refresh = nil }()
	read, err := c.open(ctx, sources, Listener{Progress: to.Progress})
	reading := to.reading()
	for id, s := range c.shelf {
		if s.pass < c.pass && read[s.input] && !(s.remote && c.single[s.input] != id) && id != reading {
			c.drop(id)
		}
	}
	c.tell(to)
	return err
}

// Remove takes away the stories that were opened from a file, or from those in
// a folder. The story that is being read stays: held says so.
func (c *Collection) Remove(path string, to Listener) (held bool) {
	c.tally = make(tally)
	reading := to.reading()
	for id, s := range c.shelf {
		if id == reading {
			held = held || under(s.input, path)
			continue
		}
		// It may stand in another file there in the same words.
		for known := true; known && under(s.input, path); s, known = c.shelf[id] {
			c.drop(id)
		}
	}
	c.tell(to)
	return held
}

// under reports whether an input is a file or lies in it, if that is a folder
// or an archive.
func under(input, path string) bool {
	rest, ok := strings.CutPrefix(input, path)
	return ok && (rest == "" || strings.ContainsRune("/\\#", rune(rest[0])))
}

// tell hands on what has changed and the dossier with it.
func (c *Collection) tell(to Listener) {
	changes := c.tally.changes()
	if changes == (Changes{}) {
		return
	}
	if to.Changes != nil {
		to.Changes(changes)
	}
	if to.Dossier != nil {
		to.Dossier(c.Dossier())
	}
}

// drop takes a story away. One that stands in the very same words elsewhere
// only moves there.
func (c *Collection) drop(id model.StoryID) {
	s := c.shelf[id]
	if c.single[s.input] == id {
		delete(c.single, s.input)
	}
	if to, ok := c.pile.Move(id); ok {
		s.path, s.input, s.pass = to.Path, inputOf(to.Path), c.pass
		c.shelf[id] = s
		if s.path == s.input {
			c.single[s.input] = id
		}
		return
	}
	c.tally.of(s.input).out++
	delete(c.shelf, id)
	c.pile.Remove(id)
}

// inputOf is the file that a story was found in, without the place in it.
func inputOf(path string) string {
	input, _, _ := strings.Cut(path, "#")
	return input
}

// replace gives the story of a file that holds no other the id of the one that
// stood there before. It reports whether it is the same one still.
func (c *Collection) replace(out *outcome) (same bool) {
	if out.given || !out.alone() {
		return false
	}
	id, known := c.single[out.input]
	old, content := c.shelf[id], contentOf(out.story)
	twin, taken := c.shelf[out.story.ID]
	switch {
	case !known || old.pass == c.pass:
		return false
	case taken && twin.content == content && twin.input != out.input:
		return false // it is open already, from elsewhere
	case old.content == content:
		old.pass = c.pass
		c.shelf[id] = old
		return true
	}
	c.drop(id)
	if _, moved := c.shelf[id]; !moved {
		out.story.ID = id
	}
	return false
}

// alone reports whether a story is the only one that its input can hold.
func (o *outcome) alone() bool { return o.line == 0 && o.path == o.input }

// Remote returns the sources whose contents come from the network, addresses
// and lists of feeds: those that only asking can tell about.
func (c *Collection) Remote(sources []Source) []Source {
	var all []Source
	for _, s := range sources {
		if s.address != "" || s.reader == nil && c.lists[s.path] {
			all = append(all, s)
		}
	}
	return all
}

// fromNetwork reports whether there is anything in it that a file on disk only
// led to: the file does not tell whether that has changed.
func (c *Collection) fromNetwork() bool {
	if len(c.lists) > 0 {
		return true
	}
	for _, s := range c.shelf {
		if s.remote {
			return true
		}
	}
	return false
}

// Inside is a file that was found in a folder and not named by the reader: it
// is opened only if it would be when the folder is.
func Inside(name string) Source { return Source{path: name, found: true} }

// PathsOf returns the files and folders among sources, as they were named.
func PathsOf(sources []Source) []string {
	var paths []string
	for _, s := range sources {
		if s.path != "" && s.reader == nil {
			paths = append(paths, s.path)
		}
	}
	return paths
}
