package said

import (
	"strings"

	"dateline/model"
	"dateline/model/internal/lexicon"
	"dateline/model/internal/shallow"
)

// verbOf returns the verb of a claim without its particle, and by rule where
// the form is in no list ("chastised").
func (s *stage) verbOf(c *claim) string {
	verb, _, _ := strings.Cut(c.lemma, "-")
	if _, known := s.cues[verb]; known {
		return verb
	}
	for _, ending := range [...]string{"ing", "ed"} {
		stem, ok := strings.CutSuffix(verb, ending)
		if !ok || len(stem) < 3 {
			continue
		}
		for _, base := range [...]string{stem, stem + "e", stem[:len(stem)-1]} {
			if _, known := s.cues[base]; known {
				return base
			}
		}
	}
	return verb
}

// actOfVerb returns the act of a verb together with the word behind it
// ("vote for", "back off"), or of the noun it carries ("express support"), or
// "" where the list of cues has the last word.
func (s *stage) actOfVerb(c *claim) model.Act {
	verb, next := s.verbOf(c), s.wordAfter(c)
	if act := actOfPair(verb, next); act != "" {
		return act
	}
	if isCarrier(verb) && (c.frame == frameObject || c.frame == frameClause || c.frame == frameObjectInfinitive) {
		if cue, known := s.carried(c); known {
			return cue.Act
		}
	}
	return ownAct(verb)
}

// wordAfter returns the first word behind the verb group that is no adverb and
// no date: "voted overwhelmingly against".
func (s *stage) wordAfter(c *claim) string {
	end := s.sentence(c.head).To
	k := s.a.Groups[c.group].To
	for steps := 0; k < end && steps < 4 && (s.dated[k] || s.a.Tag(k) == shallow.Adverb && actOfPair(s.verbOf(c), s.a.Lower(k)) == ""); steps++ {
		k++
	}
	if k >= end {
		return ""
	}
	if w := s.a.Lower(k); w == "out" && k+1 < end && s.a.Lower(k+1) == "against" {
		return "out against" // "spoke out against"; one may speak against a backdrop
	}
	return s.a.Lower(k)
}

// actOfPair returns the act of a verb and its preposition or particle, or "".
func actOfPair(verb, next string) model.Act {
	switch next {
	case "against", "out against":
		switch {
		case verb == "speak" && next == "out against":
			return model.ActCriticise
		case contains(" advise warn caution counsel recommend ", verb):
			return model.ActWarn
		case contains(" rail rant hit lash fulminate inveigh ", verb):
			return model.ActCriticise
		case contains(" vote campaign demonstrate march rally argue protest fight lobby come decide write appeal push ", verb):
			return model.ActOppose
		}
	case "for", "behind":
		switch {
		case contains(" vote campaign rally march root argue speak stump ", verb):
			return model.ActSupport
		case contains(" push press lobby clamour clamor agitate ", verb):
			return model.ActDemand
		}
	case "off", "away", "down", "aside":
		if contains(" back turn brush shrug write wave push step climb ", verb) {
			return model.ActReject
		}
		if verb == "double" {
			return model.ActStress
		}
	case "out":
		switch {
		case contains(" lash call hit single ", verb):
			return model.ActCriticise
		case verb == "rule":
			return model.ActReject
		case verb == "set":
			return model.ActAnnounce
		}
	case "back":
		if contains(" hit fire shoot push ", verb) {
			return model.ActReject
		}
	case "up":
		if verb == "own" {
			return model.ActAdmit
		}
	case "guilty":
		if verb == "plead" {
			return model.ActAdmit
		}
	case "not", "innocent":
		if verb == "plead" {
			return model.ActDeny
		}
	case "by", "with", "alongside":
		if contains(" stand side ", verb) {
			return model.ActSupport
		}
	case "forward":
		if verb == "look" {
			return model.ActExpect
		}
	}
	return ""
}

// ownAct returns the act of words that the list of cues, whose classes the
// weights were learnt with, counts among others; "" for the rest.
func ownAct(word string) model.Act {
	switch {
	case contains(" claim claims contend contention figure ", word):
		return model.ActSay
	case contains(" allege allegation allegations ", word):
		return model.ActAccuse
	case contains(" encourage ", word):
		return model.ActAsk
	case contains(" tout ", word):
		return model.ActPraise
	case contains(" authorise authorize ratify ", word):
		return model.ActAgree
	case contains(" downplay discredit debunk bar forbid prohibit ban block ", word):
		return model.ActReject
	case contains(" bristle ", word):
		return model.ActCriticise
	case contains(" object protest objection objections protests ", word):
		return model.ActOppose
	}
	return ""
}

// isCarrier reports whether a verb leaves to its object what is done.
func isCarrier(verb string) bool {
	return contains(" express voice make give issue raise offer register air repeat reiterate renew release extend ", verb)
}

// carried returns the cue of the noun that a verb has for its object.
func (s *stage) carried(c *claim) (lexicon.Cue, bool) {
	at := s.a.ChunkAt(s.a.Groups[c.group].To)
	if at < 0 {
		return lexicon.Cue{}, false
	}
	cue, known := s.nouns[s.a.Lower(s.a.Chunks[at].Head)]
	return cue, known
}

// actOfFrame tells apart what one word does in different frames.
func (s *stage) actOfFrame(c *claim, act model.Act) model.Act {
	infinitive := c.frame == frameInfinitive
	clause := c.frame == frameThat || c.frame == frameClause || c.frame == frameWh
	switch s.verbOf(c) {
	case "find", "show", "suggest", "indicate", "reveal":
		// What a study finds, it reports; a person who finds something so judges.
		if (act == model.ActSay || s.verbOf(c) == "suggest") && clause && s.is(c.sourceAt, documentWord) {
			return model.ActReport
		}
	}
	switch s.verbOf(c) {
	case "tell":
		if infinitive || c.frame == frameObjectInfinitive {
			return model.ActDemand
		}
	case "ask":
		if c.frame == frameWh || c.frame == frameLeft || c.frame == frameQuote {
			return model.ActAsk
		}
	case "decide", "resolve":
		if clause && act == model.ActSay {
			return model.ActSay // a judgement, not a plan
		}
		return model.ActAnnounce
	case "plan", "intend", "prepare", "aim", "plans", "intention", "intentions":
		// Who tells what he will do binds himself to nobody: a plan is announced,
		// a promise is made to someone.
		return model.ActAnnounce
	case "seek":
		if infinitive {
			return model.ActAnnounce
		}
	case "like", "love":
		// "would like to"; who likes to do a thing hopes for nothing.
		if s.isModal(c) && (infinitive || c.frame == frameObjectInfinitive) {
			return model.ActHope
		}
	case "allow", "grant":
		if !clause && act == model.ActAdmit {
			return model.ActAgree
		}
	case "suggest":
		if c.frame == frameGerund || clause && s.advises(c) {
			return model.ActPropose
		}
	case "threaten":
		return model.ActThreaten
	case "insist":
		if c.frame == framePreposition {
			return model.ActDemand
		}
		return model.ActStress
	}
	return act
}

func (s *stage) isModal(c *claim) bool { return c.group >= 0 && s.a.Groups[c.group].Modal >= 0 }

// advises reports whether the content tells what had better be done: its verb
// is should, ought, or the bare form of the subjunctive ("that it be closed").
func (s *stage) advises(c *claim) bool {
	for _, r := range c.content {
		for k := r.From; k < r.To; k++ {
			g := s.a.GroupAt(k)
			if g < 0 || s.a.Groups[g].Mood != shallow.Finite {
				continue
			}
			return s.a.Lower(k) == "be" || contains(" should ought ", s.a.Lower(k))
		}
	}
	return false
}
