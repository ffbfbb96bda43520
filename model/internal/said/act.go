package said

import (
	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/lexicon"
	"dateline/model/internal/shallow"
)

// act tells what kind of act the claim performs: that of its cue, changed by
// negation, by the frame, and by a threatened consequence in the content.
func (s *stage) act(c *claim) model.Act {
	cue, known := s.cues[c.lemma]
	if c.noun {
		cue, known = s.nouns[c.lemma]
	} else if act := actOfAdjective(c.lemma); c.adjective && act != "" {
		cue, known = lexicon.Cue{Act: act}, true
	}
	act := model.ActSay
	if known {
		act = cue.Act
	}
	act = s.actOfFrame(c, act)
	if c.group >= 0 && s.a.Groups[c.group].Negated {
		act = negated(act)
	}
	if act == model.ActSay && c.group >= 0 && s.threatens(c) {
		return model.ActWarn
	}
	return act
}

// actOfFrame tells apart what one verb does in different frames.
func (s *stage) actOfFrame(c *claim, act model.Act) model.Act {
	switch c.lemma {
	case "say", "tell":
		if c.lemma == "tell" && (c.frame == frameObjectInfinitive || c.frame == frameInfinitive) {
			return model.ActDemand
		}
	case "ask":
		if c.frame == frameWh || c.frame == frameLeft || c.frame == frameQuote {
			return model.ActAsk
		}
	case "plan", "intend", "prepare", "decide", "aim", "resolve", "plans", "intention", "intentions":
		// Who tells what he will do binds himself to nobody: a plan is announced,
		// a promise is made to someone.
		return model.ActAnnounce
	case "threaten":
		return model.ActThreaten
	case "insist":
		if c.frame == framePreposition {
			return model.ActDemand
		}
		return model.ActStress
	case "report":
		return model.ActReport
	}
	return act
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

// negated returns the act of "did not ACT".
func negated(act model.Act) model.Act {
	switch act {
	case model.ActSay, model.ActReport, model.ActAnnounce, model.ActConfirm, model.ActPromise, model.ActAsk:
		return model.ActRefuse
	case model.ActSupport, model.ActAgree, model.ActPraise:
		return model.ActOppose
	case model.ActOppose, model.ActReject, model.ActDeny:
		return model.ActSupport
	case model.ActExpect, model.ActHope, model.ActAdmit:
		return model.ActDoubt
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
			if contains(hedgeWords, s.a.Lower(k)) && !s.isMonth(k) {
				out = append(out, s.d.Span(doc.Range{From: k, To: k + 1}))
			}
		}
	}
	return out
}

const hedgeWords = " may might could would perhaps possibly probably reportedly allegedly apparently seemingly likely unlikely presumably supposedly maybe "

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

// documents are nouns for written sources.
const documents = " report document documents study survey poll polls statement letter memo filing filings lawsuit draft drafts paper text agreement treaty bill law resolution record records data figures indictment complaint email emails review audit email transcript agreements reports studies "

// standing tells how openly the statement was made.
func (s *stage) standing(c *claim, actor model.Ordinal) model.Standing {
	head := s.a.Lower(c.sourceAt)
	switch {
	case c.within >= 0:
		return model.StandingSecondHand
	case c.sourceAt >= 0 && contains(documents, head):
		return model.StandingDocument
	case actor > 0 && !s.d.Story.Actor(actor).Unnamed:
		return model.StandingNamed
	case actor == 0 && c.sourceAt >= 0 && s.a.Tag(c.sourceAt) == shallow.Proper:
		return model.StandingNamed // a name the actor stage did not take
	}
	return model.StandingUnnamed
}
