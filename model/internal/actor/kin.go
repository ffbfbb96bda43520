package actor

import (
	"dateline/model"
	"dateline/model/internal/lexicon"
)

// Kin that one has one of, or that a story tells of as if: whoever is once called
// somebody's father is that before and after, and the other is his child.

// kinOf returns what the other of two relatives is to the first by the noun that
// the first is to the other: "" for nouns that do not tell.
func kinOf(noun string, other lexicon.Gender) string {
	pick := func(male, female string) string {
		switch other {
		case lexicon.GenderMale:
			return male
		case lexicon.GenderFemale:
			return female
		}
		return ""
	}
	switch noun {
	case "father", "mother":
		return pick("son", "daughter")
	case "son", "daughter":
		return pick("father", "mother")
	case "wife":
		return "husband"
	case "husband":
		return "wife"
	}
	return ""
}

// learnKin remembers that if a is the owner's father, the owner is his son.
func (j *joiner) learnKin(a, owner int, noun string) {
	if !j.isPerson(a) || !j.isPerson(owner) {
		return
	}
	back := kinOf(noun, j.actors[owner].gender)
	if _, known := j.byOwner[owned{a, back}]; back != "" && !known {
		j.byOwner[owned{a, back}] = owner
	}
}

// awaited is a relative whose name the story may still tell.
type awaited struct {
	owned
	piece *piece
}

// await notes the noun of a relative whom nothing before it names: "He and his
// father left. His father, Joseph Lind, slept."
func (j *joiner) await(k int) {
	n, noun := &j.nominals[k-j.nominalsFrom], j.s.words[k].lower
	if n.owner < 0 || n.modified || kinOf(noun, lexicon.GenderMale) == "" {
		return
	}
	if owner := j.actorAt(n.owner); owner >= 0 {
		j.awaited = append(j.awaited, awaited{owned{owner, noun}, j.nounPiece(k)})
	}
}

// joinAwaited gives relatives to those whom the story has named by then.
func (j *joiner) joinAwaited() {
	for _, w := range j.awaited {
		if a, ok := j.byOwner[w.owned]; ok {
			j.mention(a, w.piece, model.FormTitle, "called so later")
		}
	}
}
