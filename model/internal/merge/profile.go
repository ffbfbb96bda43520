package merge

import (
	"cmp"
	"slices"
	"strings"

	"dateline/model"
	"dateline/model/fold"
)

// names keeps each different string once, with the form it is searched in.
type names struct {
	index  map[string]int32
	text   []string
	folded []string // "" until asked for
}

func (n *names) id(s string) int32 {
	if id, ok := n.index[s]; ok {
		return id
	}
	if n.index == nil {
		n.index = make(map[string]int32)
	}
	id := int32(len(n.text))
	s = strings.Clone(s) // it may be cut from a whole story
	n.index[s] = id
	n.text = append(n.text, s)
	n.folded = append(n.folded, "")
	return id
}

// key returns a string in the form it is searched in.
func (n *names) key(id int32) string {
	if n.folded[id] == "" {
		n.folded[id] = fold.String(n.text[id])
	}
	return n.folded[id]
}

// part is an actor of a story in the pile.
type part struct {
	actor       int32 // index into Pile.actors
	name, role  int32 // of names
	affiliation int32 // index into Pile.actors, or model.NoProfile
	aliasesEnd  int32 // in Pile.aliases
	mentions    int32
	statements  int32
}

// tally counts votes for small numbers and remembers the last one for each. It
// is used again and again, so that an actor costs no allocation.
type tally struct {
	count, last []int32
	touched     []int32
}

func (t *tally) add(choice, at int32) {
	if int(choice) >= len(t.count) {
		grown := make([]int32, 2*choice+64)
		copy(grown, t.count)
		t.count = grown
		grown = make([]int32, 2*choice+64)
		copy(grown, t.last)
		t.last = grown
	}
	if t.count[choice] == 0 {
		t.touched = append(t.touched, choice)
	}
	t.count[choice]++
	t.last[choice] = at
}

// winner returns the choice with most votes, of equals the latest, of those
// again the first by name, and empties the tally; ok is false when there was no
// vote.
func (t *tally) winner(name func(int32) string) (best int32, ok bool) {
	for i, choice := range t.touched {
		better := i == 0 || cmp.Or(
			cmp.Compare(t.count[choice], t.count[best]),
			cmp.Compare(t.last[choice], t.last[best])) > 0 ||
			t.count[choice] == t.count[best] && t.last[choice] == t.last[best] && name(choice) < name(best)
		if better {
			best = choice
		}
	}
	ok = len(t.touched) > 0
	t.reset()
	return best, ok
}

func (t *tally) reset() {
	for _, choice := range t.touched {
		t.count[choice] = 0
	}
	t.touched = t.touched[:0]
}

// profiler makes the profiles of one dossier.
type profiler struct {
	*Pile
	parts        []int32 // indexes into Pile.parts, by actor, then by story
	stories      []int32 // of each of them, by their order
	byName       tally   // of names
	byRole       tally   // of names
	byAffilation tally   // of actors
	aliases      []alias

	textOfAliases, textOfKeys []string // of the last profile, used again
}

// alias is a name an actor may be found by.
type alias struct{ text, key string }

// profile makes that of an actor from his parts, which are numbered [from, to).
// Its lists hold until the next one is made.
func (p *profiler) profile(actor int32, from, to int32) model.Profile {
	out := model.Profile{
		ID: p.actors[actor].id, Kind: p.actors[actor].kind, Unnamed: p.actors[actor].unnamed,
	}
	p.aliases = p.aliases[:0]
	for i := from; i < to; i++ {
		use := &p.Pile.parts[p.parts[i]]
		at := p.stories[i]
		out.Mentions += int(use.mentions)
		out.Statements += int(use.statements)
		p.byName.add(use.name, at)
		if p.names.text[use.role] != "" {
			p.byRole.add(use.role, at)
		}
		if use.affiliation != model.NoProfile && use.affiliation != actor {
			p.byAffilation.add(use.affiliation, at)
		}
		for _, id := range p.aliasesOf(p.parts[i]) {
			p.addAlias(id)
		}
	}
	others := slices.Clone(p.byName.touched)
	slices.SortFunc(others, func(a, b int32) int { return cmp.Compare(p.names.text[a], p.names.text[b]) })
	name, _ := p.byName.winner(p.nameOf)
	if role, ok := p.byRole.winner(p.nameOf); ok {
		out.Role = p.names.text[role]
	}
	if owner, ok := p.byAffilation.winner(p.idOf); ok {
		out.Affiliation = p.actors[owner].id
	}
	for _, other := range others {
		p.addAlias(other)
	}
	own := p.names.key(name)
	if id := string(out.ID[len(out.Kind)+1:]); strings.HasPrefix(id, own) {
		own = id[:len(own)] // which is there anyway
	}
	out.Name = p.names.text[name]
	p.aliases = slices.DeleteFunc(p.aliases, func(a alias) bool { return a.key == own || a.key == "" })
	slices.SortFunc(p.aliases, func(a, b alias) int { return cmp.Compare(a.text, b.text) })
	out.Aliases, out.Keys = p.textOfAliases[:0], append(p.textOfKeys[:0], own)
	for _, a := range p.aliases {
		out.Aliases = append(out.Aliases, a.text)
		out.Keys = append(out.Keys, a.key)
	}
	p.textOfAliases, p.textOfKeys = out.Aliases, out.Keys
	return out
}

func (p *profiler) nameOf(name int32) string { return p.names.text[name] }
func (p *profiler) idOf(actor int32) string  { return string(p.actors[actor].id) }

// addAlias notes a name, unless one that is searched for in the same way is
// known already.
func (p *profiler) addAlias(name int32) {
	key := p.names.key(name)
	if !slices.ContainsFunc(p.aliases, func(a alias) bool { return a.key == key }) {
		p.aliases = append(p.aliases, alias{p.names.text[name], key})
	}
}

// aliasesOf returns the aliases of a part, as names.
func (p *Pile) aliasesOf(part int32) []int32 {
	from := int32(0)
	if part > 0 {
		from = p.parts[part-1].aliasesEnd
	}
	return p.aliases[from:p.parts[part].aliasesEnd]
}
