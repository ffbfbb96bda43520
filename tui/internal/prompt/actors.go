package prompt

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"dateline/model"
	"dateline/model/fold"
	"dateline/tui/internal/cells"
	"dateline/tui/internal/keys"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/theme"
)

// Actors finds an actor as the reader types, by any part of any of his names.
// An exact name stands first, then names that begin with the query, then those
// of which a word begins with it, then the rest, then those whose role holds it
// ("minister"); within each, those who say most stand first.
type Actors struct {
	box
	dossier *model.Dossier
	keys    *keyTable // made by Init beside the program, or else on the first key
	query   string    // folded
	found   []int32
	hits    []actorHit // of the same actors, ranked
	spare   []actorHit
}

// actorHit is an actor that matches, and by which of his keys.
type actorHit struct {
	profile int32
	key     int32 // len(Keys) for the role
	class   matchClass
}

// matchClass tells how well a name matches, the best first.
type matchClass uint8

const (
	exact matchClass = iota
	beginsName
	beginsWord
	inside
	inRole
	classes
)

// NewActors opens the search for actors.
func NewActors(look *theme.Look, _ *keys.Map, d *model.Dossier) *Actors {
	a := &Actors{box: newBox(look, "Find an actor", "/ ", "any part of any name")}
	a.SetDossier(d)
	return a
}

// SetDossier replaces the actors and repeats the search. A cursor that the
// reader has moved stays on its actor.
func (a *Actors) SetDossier(d *model.Dossier) tea.Cmd {
	var at model.ActorID
	if a.moved && a.window.Cursor < len(a.hits) {
		at = a.dossier.ProfileAt(int(a.hits[a.window.Cursor].profile)).ID
	}
	a.dossier, a.keys = d, nil
	n := d.ProfileCount()
	a.found = make([]int32, 0, n)
	a.hits, a.spare = make([]actorHit, 0, n), make([]actorHit, 0, n)
	query := a.query
	a.query = ""
	a.search(query)
	if i, ok := d.ProfileIndex(at); ok && at != "" {
		line := slices.IndexFunc(a.hits, func(hit actorHit) bool { return int(hit.profile) == i })
		a.list(len(a.hits), max(line, 0))
	}
	return a.Init()
}

// Init returns the command that makes ready for the first key while the reader
// looks at the list; without it the first key among 100,000 actors takes about
// 20 ms longer. Its answer is an [Answer].
func (a *Actors) Init() tea.Cmd {
	const few = 2000 // are done in no time
	if a.dossier.ProfileCount() < few || a.keys != nil {
		return nil
	}
	d := a.dossier
	return func() tea.Msg { return Answer{keys: newKeyTable(d)} }
}

// search finds the actors that match a folded query. A query that contains the
// last one can only match among what that one found, which makes most keys
// cheaper than the first.
func (a *Actors) search(query string) {
	last := a.query
	a.query = query
	a.spare = a.spare[:0]
	switch {
	case query == "":
		for i := range a.dossier.ProfileCount() {
			a.spare = append(a.spare, actorHit{profile: int32(i), class: inside})
		}
	case last != "" && strings.Contains(query, last) && len(a.found) < a.dossier.ProfileCount()/8:
		for _, i := range a.found {
			if hit, ok := match(a.dossier, int(i), query); ok {
				hit.profile = i
				a.spare = append(a.spare, hit)
			}
		}
	default:
		if a.keys == nil {
			a.keys = newKeyTable(a.dossier)
		}
		a.spare = a.keys.scan(a.spare, query)
	}
	a.rank()
	a.list(len(a.hits), 0)
}

// rank sorts spare into hits by class, keeping the order within each, and
// notes who was found.
func (a *Actors) rank() {
	var counts, next [classes]int
	a.found = a.found[:0]
	for _, hit := range a.spare {
		counts[hit.class]++
		a.found = append(a.found, hit.profile)
	}
	for c := 1; c < int(classes); c++ {
		next[c] = next[c-1] + counts[c-1]
	}
	a.hits = a.hits[:len(a.spare)]
	for _, hit := range a.spare {
		a.hits[next[hit.class]] = hit
		next[hit.class]++
	}
}

// match finds the best of an actor's keys for a query.
func match(d *model.Dossier, rank int, query string) (best actorHit, ok bool) {
	best.class = classes
	keys, role := d.ProfileKeys(rank), d.ProfileRole(rank)
	for k, key := range keys {
		i := strings.Index(key, query)
		if i < 0 {
			continue
		}
		if best.class == beginsWord && i > 0 {
			continue // cannot be better, and finding that out takes a loop
		}
		if c := classify(key, query, i); c < best.class {
			best.class, best.key = c, int32(k)
		}
	}
	if best.class == classes && role != "" && strings.Contains(fold.String(role), query) {
		best.class, best.key = inRole, int32(len(keys))
	}
	return best, best.class < classes
}

// classify tells how well a key matches whose first match stands at i.
func classify(key, query string, i int) matchClass {
	switch {
	case len(key) == len(query):
		return exact
	case i == 0:
		return beginsName
	}
	for {
		// Folded names hold no capitals, and letters beyond ASCII have only
		// bytes above it: what is below 'a' and no digit parts words.
		if c := key[i-1]; c < '0' || c > '9' && c < 'a' {
			return beginsWord
		}
		next := strings.Index(key[i+1:], query)
		if next < 0 {
			return inside
		}
		i += 1 + next
	}
}

// Update takes a key press, paste, mouse or Answer message.
func (a *Actors) Update(msg tea.Msg) (Result, tea.Cmd) {
	if m, ok := msg.(Answer); ok {
		if m.keys != nil && m.keys.dossier == a.dossier {
			a.keys = m.keys
		}
		return Result{}, nil
	}
	switch a.handle(msg) {
	case edited:
		if q := fold.String(a.field.value()); q != a.query {
			a.search(q)
		}
	case closed:
		return Result{Done: true}, nil
	case chosen:
		if len(a.hits) == 0 {
			return Result{Message: noActor}, nil
		}
		p := a.dossier.ProfileAt(int(a.hits[a.window.Cursor].profile))
		return Result{Done: true, Intent: sel.Intent{Kind: sel.Actor, Actor: p.ID}}, nil
	}
	return Result{}, nil
}

const noActor = "no actor is called that"

// Rows draws the overlay.
func (a *Actors) Rows() []string {
	return a.rows(count(len(a.hits), a.dossier.ProfileCount()), noActor, a.draw)
}

func (a *Actors) draw(l *cells.Line, i int) {
	hit := a.hits[i]
	p := a.dossier.ProfileAt(int(hit.profile))
	look := a.look
	counts := actorCounts(p, l.Room())
	end := look.Width(counts) + 2
	if end > l.Room()/2 {
		counts, end = "", 0
	}
	room := func() int { return l.Room() - end }
	name := oneLine(p.Name)
	span := findIn(name, a.query)
	marked(l, look, look.Actor, name, span, room())
	if alias := a.alias(p, hit); span.Empty() && alias != "" && room() > 4 {
		l.Add(look.Faint, " = ")
		marked(l, look, look.Text, alias, findIn(alias, a.query), room())
	}
	for _, part := range []string{oneLine(p.Role), kindWord(p)} {
		if part == "" || room() <= 6 {
			continue
		}
		span := model.Span{}
		if hit.class == inRole {
			span = findIn(part, a.query)
		}
		l.Add(look.Faint, "  ")
		marked(l, look, look.Role, part, span, room())
	}
	if counts != "" {
		l.Fill(end-1).Add(look.Count, counts)
	}
}

// alias returns the name by which an actor was found, or "" when that is his
// role or the name he is listed under.
func (a *Actors) alias(p *model.Profile, hit actorHit) string {
	if a.query == "" || int(hit.key) >= len(p.Keys) {
		return ""
	}
	key := p.Keys[hit.key]
	if key == fold.String(p.Name) {
		return ""
	}
	for _, alias := range p.Aliases {
		if fold.String(alias) == key {
			return oneLine(alias)
		}
	}
	return key
}

// findIn returns the first place of a folded query in a text, or nothing.
func findIn(text, query string) model.Span {
	f := foldText(text)
	if spans := f.find(nil, query); len(spans) > 0 {
		return spans[0]
	}
	return model.Span{}
}

// actorCounts tells how much an actor says and is named, in as many cells as a
// row of the given room has for it.
func actorCounts(p *model.Profile, room int) string {
	if room >= 72 {
		return plural(p.Statements, "statement", "statements") + ", " + plural(p.Mentions, "mention", "mentions")
	}
	return itoa(p.Statements) + "/" + itoa(p.Mentions)
}

// kindWord is the kind of an actor as a word for the reader.
func kindWord(p *model.Profile) string {
	if p.Unnamed {
		return "unnamed " + theme.KindWord(p.Kind)
	}
	return theme.KindWord(p.Kind)
}
