package actor

import (
	"cmp"
	"slices"

	"dateline/model"
)

// emit turns the actors into those of the story, in the order of their first
// mention.
func (j *joiner) emit() []model.Actor {
	order := make([]int, 0, len(j.actors))
	for i := range j.actors {
		a := &j.actors[i]
		a.mentions = orderly(a.mentions)
		if len(a.mentions) > 0 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(x, y int) int {
		return cmp.Or(
			cmp.Compare(j.actors[x].mentions[0].Start, j.actors[y].mentions[0].Start),
			-cmp.Compare(j.actors[x].mentions[0].End, j.actors[y].mentions[0].End),
		)
	})
	ordinal := make([]model.Ordinal, len(j.actors))
	for n, i := range order {
		ordinal[i] = model.Ordinal(n + 1)
	}
	out := make([]model.Actor, len(order))
	for n, i := range order {
		a := &j.actors[i]
		out[n] = model.Actor{
			Name: a.name, Kind: a.kind, Role: a.role, Aliases: a.aliases, Mentions: a.mentions, Unnamed: a.unnamed,
		}
		if a.affiliation >= 0 {
			out[n].Affiliation = ordinal[a.affiliation]
		}
	}
	return out
}

// orderly sorts mentions and drops those that overlap an earlier or longer one. Of
// "the New Zealand government" the name stays.
func orderly(mentions []model.Mention) []model.Mention {
	slices.SortStableFunc(mentions, func(a, b model.Mention) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), -cmp.Compare(a.End, b.End))
	})
	kept := mentions[:0]
	for _, m := range mentions {
		if m.Empty() {
			continue
		}
		if len(kept) > 0 && kept[len(kept)-1].End > m.Start {
			if last := &kept[len(kept)-1]; m.Form == model.FormName && last.Form == model.FormTitle {
				*last = m
			}
			continue
		}
		kept = append(kept, m)
	}
	return kept
}
