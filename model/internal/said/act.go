package said

import (
	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/shallow"
)

// act tells what kind of act the claim performs: that of its cue, changed by
// the frame, by negation, and by a threatened consequence in the content.
func (s *stage) act(c *claim) model.Act {
	act := s.actOfFrame(c, s.actOfCue(c))
	if c.group >= 0 && s.a.Groups[c.group].Negated && !(c.sourceAt < 0 && act == model.ActSay) {
		// "was not named" refuses nothing when nobody is there to refuse.
		if cue, known := s.cues[s.verbOf(c)]; act == model.ActSay && known && !cue.Speech {
			return model.ActDoubt // "did not think": no words are withheld
		}
		act = negated(act)
	}
	if act == model.ActSay && c.group >= 0 && s.threatens(c) {
		return model.ActWarn
	}
	if judged := s.judgement(c); act == model.ActSay && judged != "" {
		return judged
	}
	return act
}

// actOfCue returns what the cue does when only its next words are looked at.
func (s *stage) actOfCue(c *claim) model.Act {
	if c.noun {
		if act := ownAct(c.lemma); act != "" {
			return act
		}
		if cue, known := s.nouns[c.lemma]; known {
			return cue.Act
		}
		return model.ActSay
	}
	if act := actOfAdjective(c.lemma); c.adjective && act != "" {
		return act
	}
	if c.group >= 0 {
		if act := s.actOfVerb(c); act != "" {
			return act
		}
	}
	if cue, known := s.cues[c.lemma]; known {
		return cue.Act
	}
	if cue, known := s.cues[s.verbOf(c)]; known && c.group >= 0 {
		return cue.Act // an unlisted particle leaves the verb what it is
	}
	return model.ActSay
}

// actOfAdjective returns what it is to be so, or "".
func actOfAdjective(word string) model.Act {
	switch {
	case contains(" confident sure certain convinced optimistic ", word):
		return model.ActExpect
	case contains(" hopeful eager keen anxious ", word):
		return model.ActHope
	case contains(" concerned worried afraid fearful alarmed nervous wary ", word):
		return model.ActWarn
	case contains(" sceptical skeptical doubtful unsure uncertain unconvinced ", word):
		return model.ActDoubt
	case contains(" critical angry furious outraged upset unhappy disappointed frustrated ", word):
		return model.ActCriticise
	case contains(" supportive fond proud grateful ", word):
		return model.ActSupport
	case contains(" opposed hostile reluctant ", word):
		return model.ActOppose
	case contains(" willing ready ", word):
		return model.ActAgree
	case contains(" unwilling ", word):
		return model.ActRefuse
	}
	return ""
}

// negated returns the act of "did not ACT". What is not uttered is withheld;
// an attitude turns into its opposite.
func negated(act model.Act) model.Act {
	switch act {
	case model.ActSay, model.ActReport, model.ActAnnounce, model.ActConfirm, model.ActPromise, model.ActAsk,
		model.ActDemand, model.ActPropose, model.ActWarn, model.ActThreaten, model.ActAccuse, model.ActCriticise, model.ActStress:
		return model.ActRefuse
	case model.ActSupport, model.ActPraise, model.ActHope:
		return model.ActOppose
	case model.ActAgree:
		return model.ActReject
	case model.ActOppose, model.ActReject:
		return model.ActSupport
	case model.ActDeny:
		return model.ActAdmit
	case model.ActRefuse:
		return model.ActAgree
	case model.ActExpect, model.ActAdmit:
		return model.ActDoubt
	case model.ActDoubt:
		return model.ActExpect
	}
	return act
}

// threatens reports whether the content names a consequence with would, will
// or could and a condition with if or unless: a warning in other words.
func (s *stage) threatens(c *claim) bool {
	modal, condition, own := false, false, false
	for _, r := range c.content {
		for k := r.From; k < r.To; k++ {
			switch s.a.Lower(k) {
			case "would", "will":
				modal = true
			case "serious", "grave", "severe", "consequences", "retaliate", "retaliation", "response", "force", "dire", "strike", "attack":
				own = true
			case "if", "unless":
				condition = s.a.Words[k].Tag == shallow.Subordinator
			}
		}
	}
	return modal && condition && own
}

// hedges returns the words of the content that leave it open.
func (s *stage) hedges(c *claim) []model.Span {
	var out []model.Span
	for _, r := range c.content {
		for k := r.From; k < r.To; k++ {
			if s.is(k, hedgeWord) && !s.isMonth(k) {
				out = append(out, s.d.Span(doc.Range{From: k, To: k + 1}))
			}
		}
	}
	return out
}

func (s *stage) isMonth(k int) bool {
	return s.a.Words[k].Tag != shallow.Modal && s.a.Lower(k) == "may"
}

// quoted tells how much of the content stands in quotation marks.
func (s *stage) quoted(c *claim) model.Quoted {
	inside, words := 0, 0
	for _, r := range c.content {
		for k := r.From; k < r.To; k++ {
			switch s.a.Words[k].Tag {
			case shallow.Quote, shallow.Comma, shallow.Stop:
				continue
			}
			words++
			if s.quoteAt[k] != 0 {
				inside++
			}
		}
	}
	switch {
	case words > 0 && inside*10 >= words*9:
		return model.QuotedDirect
	case inside > 0:
		return model.QuotedMixed
	}
	return model.QuotedIndirect
}

// standing tells how openly the statement was made. What is unnamed or a
// document stays so inside a report: that it is known at second hand only, the
// statement that reports it tells.
func (s *stage) standing(c *claim, actor model.Ordinal) model.Standing {
	switch {
	case s.is(c.sourceAt, documentWord):
		return model.StandingDocument
	case !s.named(c, actor):
		return model.StandingUnnamed
	case c.within >= 0:
		return model.StandingSecondHand
	}
	return model.StandingNamed
}

// named reports whether the source has a name.
func (s *stage) named(c *claim, actor model.Ordinal) bool {
	if actor > 0 {
		return !s.d.Story.Actor(actor).Unnamed
	}
	return c.sourceAt >= 0 && s.a.Tag(c.sourceAt) == shallow.Proper // a name the actor stage did not take
}
