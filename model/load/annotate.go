package load

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"

	"dateline/model"
	"dateline/model/internal/actor"
	"dateline/model/internal/doc"
	"dateline/model/internal/event"
	"dateline/model/internal/said"
	"dateline/model/internal/source"
	"dateline/model/internal/syntax"
	"dateline/model/internal/text"
	"dateline/model/internal/timex"
)

// annotate runs the stages over one raw document. Each reads what those before
// it wrote; none may be moved:
//
//	raw document
//	  -> text   canonical text; paragraphs, sentences, tokens
//	  -> syntax parts of speech
//	  -> timex  dates; the publication day where it was unknown
//	  -> actor  actors and their mentions (not inside dates)
//	  -> said   statements of the actors, dated
//	  -> event  what happens on the dates, with its actors
//	  -> story
//
// Stage always holds what is being done, for the message should it panic.
func annotate(raw source.Document, today model.Day, stage *string) *model.Story {
	*stage = "cleaning the text"
	story := bare(raw)
	d := doc.New(story)
	*stage = "finding sentences"
	text.Segment(d)
	*stage = "tagging words"
	syntax.Annotate(d)
	*stage = "finding dates"
	timex.Annotate(d, today)
	*stage = "finding actors"
	actor.Annotate(d)
	*stage = "finding statements"
	said.Annotate(d)
	*stage = "finding events"
	event.Annotate(d)
	if story.PublishedBy == "" {
		story.PublishedBy = model.PublishedNone
	}
	return story
}

// bare is a story as far as it is read and not worked out.
func bare(raw source.Document) *model.Story {
	story := &model.Story{
		Path:          raw.Path,
		Title:         text.CleanLine(raw.Title),
		Source:        text.CleanLine(raw.Source),
		URL:           text.CleanLine(raw.URL),
		Published:     raw.Published,
		PublishedBy:   raw.PublishedBy,
		PublishedSure: raw.Sure,
		Text:          text.Clean(raw.Body),
	}
	story.ID = storyID(raw.ID, story)
	return story
}

// storyID is the id given, else one of title and text. The length of the title
// stands between them, so that moving a word from one to the other gives
// another id.
func storyID(given string, s *model.Story) model.StoryID {
	if id := text.CleanLine(given); id != "" {
		return model.StoryID(id)
	}
	h := sha256.New()
	h.Write([]byte(strconv.Itoa(len(s.Title)) + " " + s.Title))
	h.Write([]byte(s.Text))
	return model.StoryID(hex.EncodeToString(h.Sum(nil)[:8]))
}
