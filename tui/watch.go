package tui

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"

	tea "charm.land/bubbletea/v2"

	"dateline/model"
	"dateline/model/load"
	"dateline/model/load/watch"
	"dateline/tui/internal/loading"
	"dateline/tui/internal/sel"
)

// While the reader reads, the sources are watched: what changes comes in as
// the stories did at first, as larger or other dossiers. What is added here is
// the word of it in the footer, the place in a story whose text has changed,
// and that a story is not taken away while it is read.

// inHand is the story being read, for the load to ask from its goroutine.
type inHand struct{ story atomic.Pointer[model.StoryID] }

func (h *inHand) set(id model.StoryID) { h.story.Store(&id) }

func (h *inHand) get() model.StoryID {
	if id := h.story.Load(); id != nil {
		return *id
	}
	return ""
}

// load opens the sources, and goes on watching them if the reader wants that;
// it runs beside the interface.
func (o Options) load(ctx context.Context, to load.Listener) error {
	if o.open != nil {
		return o.open(ctx, to)
	}
	if !o.Watch {
		return load.Open(ctx, o.Sources, o.Load, to)
	}
	c := load.NewCollection(o.Load)
	return watch.Follow(ctx, c, o.Sources, o.Every, to)
}

// tellNews says what a watch has brought, and what has gone wrong with it.
// What the reader has not seen yet, as he has pressed no key since, is counted
// with it.
func (a *App) tellNews(msg loading.News) {
	if msg.Changes != (load.Changes{}) {
		a.unseen = a.unseen.Add(msg.Changes)
		a.say(changesText(a.unseen))
	}
	if msg.Problems != nil {
		a.problems = errors.Join(a.problems, msg.Problems)
		a.sayProblems()
	}
}

// changesText is "3 new stories, 1 changed".
func changesText(c load.Changes) string {
	var parts []string
	for _, p := range []struct {
		n    int
		what string
	}{{c.New, "new"}, {c.Changed, "changed"}, {c.Gone, "gone"}} {
		if p.n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", p.n, p.what))
		}
	}
	if len(parts) == 0 {
		return ""
	}
	noun := " stories"
	if strings.HasPrefix(parts[0], "1 ") {
		noun = " story"
	}
	if number, what, _ := strings.Cut(parts[0], " "); what == "new" {
		parts[0] = number + " new" + noun
	} else {
		parts[0] = number + noun + " " + what
	}
	return strings.Join(parts, ", ")
}

// samePlace is a selection in a newer dossier: where the text of the story has
// changed the chosen sentence is found by its words, the nearest one that has
// them.
func (a *App) samePlace(d *model.Dossier, at sel.Selection) sel.Selection {
	old, now := a.dossier.Story(at.Story), d.Story(at.Story)
	if old == nil || now == nil || old.Text == now.Text || at.Sentence >= len(old.Sentences) {
		return sel.Apply(d, at, sel.Intent{})
	}
	words := old.Slice(old.Sentences[at.Sentence].Span)
	found, far := at.Sentence, len(now.Sentences)+at.Sentence
	for i, s := range now.Sentences {
		if n := max(i-at.Sentence, at.Sentence-i); n < far && now.Slice(s.Span) == words {
			found, far = i, n
		}
	}
	return sel.Apply(d, at, sel.Intent{Kind: sel.Sentence, Story: at.Story, Sentence: found})
}

// startLoading begins to open what the reader was given.
func (a *App) startLoading() tea.Cmd {
	ctx, stop := context.WithCancel(a.ctx)
	a.stop = stop
	a.loading.Begin(firstLoad, a.keys.Close.Help().Key)
	return loading.Start(ctx, firstLoad, func(ctx context.Context, to load.Listener) error {
		to.Reading, to.Shown = a.reading.get, a.shown.wait
		return a.options.load(ctx, to)
	})
}
