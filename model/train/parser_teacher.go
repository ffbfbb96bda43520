package train

import (
	"slices"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/syntax"
	"dateline/model/internal/text"
)

// teachers parse texts for the student to learn from: one from the first word
// to the last and one from the last to the first, which err differently. A
// third vote comes from the automatic trees of the texts, where there are any.
type teachers struct {
	tagger            *syntax.Tagger
	forward, backward *syntax.Parser
}

func newTeachers(tagger *syntax.Tagger, forward, backward syntax.Model) *teachers {
	return &teachers{
		tagger:   tagger,
		forward:  &syntax.Parser{Model: forward, Beam: teacherBeam},
		backward: &syntax.Parser{Model: backward, Beam: teacherBeam},
	}
}

// What a vote counts: any two win against the third.
const (
	forwardVote  = 1.05
	backwardVote = 1
	foreignVote  = 0.9
)

// reversed returns the sentence as it is read from its end.
func (t tree) reversed() tree {
	r := tree{words: slices.Clone(t.words), relations: slices.Clone(t.relations)}
	slices.Reverse(r.words)
	slices.Reverse(r.relations)
	last := int32(len(t.heads) - 1)
	for i := last; i >= 0; i-- {
		h := t.heads[i]
		if h >= 0 {
			h = last - h
		}
		r.heads = append(r.heads, h)
	}
	return r
}

func reversedTrees(trees []tree) []tree {
	out := make([]tree, len(trees))
	for i, t := range trees {
		out[i] = t.reversed()
	}
	return out
}

// parse fills in heads and relations of a sentence that has tags. foreign are
// the heads of the automatic tree, noVote where there is none, or nil.
func (t *teachers) parse(s *Sentence, foreign []int32) {
	words := treeOf(t.tagger, *s).words
	t.forward.Parse(words)
	forward := newTree(words, t.forward.Heads, t.forward.Relations)
	backwards := tree{words: words}.reversed().words
	t.backward.Parse(backwards)
	backward := newTree(backwards, t.backward.Heads, t.backward.Relations).reversed()
	ballots := []ballot{{forward.heads, forwardVote}, {backward.heads, backwardVote}}
	seen := syntax.Seen(nil, words)
	if foreign != nil {
		ballots = append(ballots, ballot{renumbered(foreign, seen), foreignVote})
	}
	for k, h := range elected(len(seen), ballots) {
		relation := forward.relations[k]
		if h != forward.heads[k] && h == backward.heads[k] {
			relation = backward.relations[k]
		}
		token := &s.Tokens[seen[k]]
		token.Head, token.Relation = int(h), relation.String()
		if h >= 0 {
			token.Head = int(seen[h])
		}
	}
}

// renumbered counts heads by the words that are seen.
func renumbered(heads, seen []int32) []int32 {
	out := make([]int32, len(seen))
	for k, i := range seen {
		out[k] = heads[i]
		if at, ok := slices.BinarySearch(seen, heads[i]); ok {
			out[k] = int32(at)
		} else if heads[i] >= 0 {
			out[k] = noVote // hangs on punctuation
		}
	}
	return out
}

// texts cuts texts as the program does, tags and parses them. The texts and the
// automatic trees have the names of their documents.
func (t *teachers) texts(bodies map[string]string, foreign map[string]*foreignTrees) []Sentence {
	var out []Sentence
	for _, name := range sortedKeys(bodies) {
		d := doc.New(&model.Story{Text: text.Clean(bodies[name])})
		text.Segment(d)
		heads := foreign[name].headsFor(d)
		for _, r := range d.Ranges {
			if r.Len() < shortestLearnt || r.Len() > longestLearnt {
				continue // headings and runaways
			}
			var s Sentence
			for i := r.From; i < r.To; i++ {
				s.Tokens = append(s.Tokens, Token{Form: d.Word(i), Head: -1})
			}
			s = Retag(t.tagger, s)
			t.parse(&s, within(heads, r))
			out = append(out, s)
		}
	}
	return out
}

// within counts heads from the beginning of a range; heads outside it are no
// votes.
func within(heads []int32, r doc.Range) []int32 {
	if heads == nil {
		return nil
	}
	out := make([]int32, r.Len())
	for i := range out {
		switch h := heads[r.From+i]; {
		case h >= int32(r.From) && h < int32(r.To):
			out[i] = h - int32(r.From)
		case h == -1:
			out[i] = -1
		default:
			out[i] = noVote
		}
	}
	return out
}
