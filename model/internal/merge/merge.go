// Package merge makes one dossier of many stories: the same actor across them
// becomes one profile.
//
// Two actors are one when they share kind and name, both in the folded form a
// reader searches by. A person needs a name of two words or more for that; a
// bare surname, an unnamed source and a group stay with their story, since
// "officials" of one article are not those of another.
//
// Merging is linear in the number of actors and gives the same dossier for any
// order of the stories.
package merge

import (
	"cmp"
	"slices"
	"strconv"

	"dateline/model"
)

// Stories merges annotated stories into a dossier and sets Actor.Profile in
// each. Stories are sorted by publication day, then path, then id; those
// without a day stand last. Stories that share an id get a suffix ("-2") in
// that order. It takes ownership of the stories and of the slice.
func Stories(stories []*model.Story) *model.Dossier {
	slices.SortStableFunc(stories, compareStories)
	distinguish(stories)
	p := newProfiler()
	for i, s := range stories {
		p.add(i, s)
	}
	return model.NewDossier(stories, p.finish())
}

func compareStories(a, b *model.Story) int {
	return cmp.Or(
		compareDays(a.Published, b.Published),
		cmp.Compare(a.Path, b.Path),
		cmp.Compare(a.ID, b.ID),
		cmp.Compare(a.Title, b.Title),
		cmp.Compare(a.Text, b.Text),
	)
}

// compareDays puts the unknown day last.
func compareDays(a, b model.Day) int {
	switch {
	case a == b:
		return 0
	case a == 0:
		return 1
	case b == 0:
		return -1
	}
	return cmp.Compare(a, b)
}

// distinguish gives stories with the id of an earlier one an id of their own.
func distinguish(stories []*model.Story) {
	taken := make(map[model.StoryID]bool, len(stories))
	for _, s := range stories {
		taken[s.ID] = true
	}
	seen := make(map[model.StoryID]bool, len(stories))
	next := make(map[model.StoryID]int)
	for _, s := range stories {
		if !seen[s.ID] {
			seen[s.ID] = true
			continue
		}
		original := s.ID
		for n := max(next[original], 2); ; n++ {
			id := original + "-" + model.StoryID(strconv.Itoa(n))
			if !taken[id] {
				taken[id], s.ID, next[original] = true, id, n+1
				seen[id] = true
				break
			}
		}
	}
}
