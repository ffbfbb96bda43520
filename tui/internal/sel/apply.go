package sel

import "dateline/model"

// Apply returns the selection after an intent. Whatever it is given, the result
// is valid in the dossier: its story exists, its sentence is one of the
// story's, its items exist and stand in that sentence, its actor is one of the
// dossier's. An intent that points at nothing leaves the selection as it is.
//
// A chosen actor is a filter and stays until it is cleared, also in stories in
// which he does not occur: a reader who follows one voice along the timeline
// must not lose it on the way.
func Apply(d *model.Dossier, old Selection, in Intent) Selection {
	s := valid(d, old)
	switch in.Kind {
	case Sentence:
		return toSentence(d, s, in.Story, in.Sentence)
	case Entry:
		return toEntry(d, s, in.Entry)
	case Statement:
		return toStatement(d, s, in.Story, in.Item)
	case Actor:
		return toActor(d, s, in.Actor)
	case Day:
		return toDay(d, s, in.Day)
	case Story:
		return toSentence(d, s, in.Story, 0)
	default:
		return s
	}
}

// valid mends a selection that was made for another dossier, for example one
// read from the state file.
func valid(d *model.Dossier, s Selection) Selection {
	if s.Actor != "" && !has(d, s.Actor) {
		s.Actor = ""
	}
	story := d.Story(s.Story)
	if story == nil {
		if d.Len() == 0 {
			return Selection{}
		}
		return toSentence(d, Selection{Actor: s.Actor}, d.Heading(0).ID, 0)
	}
	// A story that has turned out to repeat another is read as that one.
	s.Story = story.ID
	s.Sentence = clampSentence(story, s.Sentence)
	if st := story.Statement(s.Statement); st == nil || st.Sentence != s.Sentence {
		s.Statement = 0
	}
	if e := story.Event(s.Event); e == nil || e.Sentence != s.Sentence || s.Statement != 0 {
		s.Event = 0
	}
	return s
}

func has(d *model.Dossier, id model.ActorID) bool {
	_, ok := d.ProfileIndex(id)
	return ok
}

func clampSentence(story *model.Story, sentence int) int {
	return max(0, min(sentence, len(story.Sentences)-1))
}

// toSentence goes to a sentence and takes along what stands in it: a statement,
// by the chosen actor if one is chosen, else an event.
func toSentence(d *model.Dossier, s Selection, id model.StoryID, sentence int) Selection {
	story := d.Story(id)
	if story == nil {
		return s
	}
	id = story.ID
	s.Story, s.Sentence = id, clampSentence(story, sentence)
	s.Day = d.DayOfSentence(id, s.Sentence)
	s.Statement, s.Event = 0, 0
	for _, o := range d.StatementsIn(id, s.Sentence) {
		if s.Actor == "" || speaks(story, o, s.Actor) {
			s.Statement = o
			return s
		}
	}
	for _, i := range d.EntriesIn(id, s.Sentence) {
		if e := d.Timeline()[i]; e.Kind == model.EntryEvent {
			s.Event = e.Item
			return s
		}
	}
	return s
}

func speaks(story *model.Story, statement model.Ordinal, id model.ActorID) bool {
	a := story.Actor(story.Statement(statement).Actor)
	return a != nil && a.Profile == id
}

func toEntry(d *model.Dossier, s Selection, i int) Selection {
	if i < 0 || i >= len(d.Timeline()) {
		return s
	}
	e := d.Timeline()[i]
	s.Story, s.Sentence, s.Day = d.Heading(int(e.Story)).ID, int(e.Sentence), e.First
	s.Statement, s.Event = 0, 0
	if e.Kind == model.EntryStatement {
		s.Statement = e.Item
	} else {
		s.Event = e.Item
	}
	return s
}

func toStatement(d *model.Dossier, s Selection, id model.StoryID, o model.Ordinal) Selection {
	i, ok := d.StoryIndex(id)
	if !ok {
		return s
	}
	ref := model.StatementRef{Story: int32(i), Statement: o}
	story, st := d.Statement(ref)
	if st == nil {
		return s
	}
	s.Story, s.Sentence = story.ID, st.Sentence
	s.Day = d.DayOfStatement(ref)
	s.Statement, s.Event = o, 0
	return s
}

// toActor chooses an actor and stays where the reader is if the actor occurs
// in that story; else it goes to where he first does.
func toActor(d *model.Dossier, s Selection, id model.ActorID) Selection {
	if id == "" {
		s.Actor = ""
		return s
	}
	if !has(d, id) {
		return s
	}
	s.Actor = id
	if story := d.Story(s.Story); story != nil && s.Statement != 0 && !speaks(story, s.Statement, id) {
		s.Statement = 0
	}
	if d.ActorIn(s.Story, id) != nil || d.Appearances(id).Len() == 0 {
		return s
	}
	first := d.Appearances(id).At(0)
	story := d.StoryAt(int(first.Story))
	if a := story.Actor(first.Actor); a != nil && len(a.Mentions) > 0 {
		return toSentence(d, s, story.ID, story.SentenceAt(a.Mentions[0].Start))
	}
	return toSentence(d, s, story.ID, 0)
}

// toDay goes to the first entry of a day, one of the chosen actor if he has
// any; a day without entries is only noted as the day.
func toDay(d *model.Dossier, s Selection, day model.Day) Selection {
	if day == 0 {
		return s
	}
	from, to := d.EntriesOn(day)
	if from == to {
		s.Day = day
		return s
	}
	for i := from; s.Actor != "" && i < to; i++ {
		if d.HasActor(d.Timeline()[i], s.Actor) {
			return toEntry(d, s, i)
		}
	}
	return toEntry(d, s, from)
}
