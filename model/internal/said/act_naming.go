package said

import (
	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/shallow"
	"dateline/model/internal/syntax"
)

// namingVerbs say what somebody takes a person or thing for. Whether that is
// praise, blame or neither, the words say that follow.
const namingVerbs = " call label brand dub describe depict portray characterise characterize denounce liken compare paint cast deem pronounce name term "

// Words that praise and words that blame, in news. Words for misfortune, as tragedy
// and terrible, blame nobody and are not among them.
const (
	praising = " brilliant excellent great outstanding remarkable impressive historic landmark wonderful fantastic terrific superb hero heroic heroes courageous brave bravery honest " +
		"decent wise visionary champion patriot genius gem inspiration inspiring inspirational triumph success successful milestone breakthrough welcome encouraging constructive " +
		"exemplary admirable honourable honorable magnificent extraordinary exceptional "
	blaming = " nasty disgusting disgraceful disgrace outrageous outrage unacceptable shameful shame liar liars lie lies crook crooked corrupt thug thugs " +
		"unstable crazy insane stupid idiot idiots idiotic fool foolish reckless recklessness irresponsible provocative destabilising destabilizing " +
		"mistake wrong unlawful unconstitutional unjust unfair undemocratic racist racism sexist bigot bigoted fascist dictator tyrant monster monsters " +
		"traitor traitors betrayal coward cowardly cowards hypocrite hypocrites hypocritical hypocrisy absurd ridiculous nonsense farce sham joke scandalous appalling " +
		"barbaric cruel inhumane immoral abhorrent deplorable despicable vile hateful offensive insulting insult misleading baseless unfounded dishonest deceitful cynical incompetent " +
		"unfit snake pig puppet stooge loser losers clown deranged hysterical hoax "
)

// judgement returns the act of a verb that calls somebody something: praise or
// criticism by the words he is called, or "" where they tell neither.
func (s *stage) judgement(c *claim) model.Act {
	if c.noun || !contains(namingVerbs, c.lemma) || len(c.content) == 0 {
		return ""
	}
	last := c.content[len(c.content)-1]
	from := s.calledFrom(c)
	good, bad := 0, 0
	for k := from; k < last.To; k++ {
		praised, blamed := contains(praising, s.a.Lower(k)), contains(blaming, s.a.Lower(k))
		if s.denied(k, from) {
			praised, blamed = blamed, praised
		}
		switch {
		case praised:
			good++
		case blamed:
			bad++
		}
	}
	switch {
	case bad > good:
		return model.ActCriticise
	case good > bad:
		return model.ActPraise
	}
	return ""
}

// calledFrom returns where the words begin that somebody is called: behind "as" or
// "to" for the verbs that want it, else behind whom or what is called so. The
// words for that are no judgement: "described the terrorist suspect as tall".
func (s *stage) calledFrom(c *claim) int {
	first, last := c.content[0], c.content[len(c.content)-1]
	preposition := ""
	switch {
	case contains(" describe depict portray characterise characterize denounce paint cast ", c.lemma):
		preposition = "as"
	case contains(" liken compare ", c.lemma):
		preposition = "to"
	}
	if preposition != "" {
		for k := first.From; k < last.To; k++ {
			if s.a.Lower(k) == preposition {
				return k + 1
			}
		}
		return last.To
	}
	if object := syntax.Child(s.d, c.head, doc.Object); object >= first.From && object < last.To {
		return object + 1
	}
	if c := s.a.ChunkAt(first.From); c >= 0 {
		return s.a.Chunks[c].Head + 1
	}
	return first.From
}

// denied reports whether a "not" or "no" stands close before a word.
func (s *stage) denied(k, from int) bool {
	const near = 3
	for i := k - 1; i >= max(from, k-near); i-- {
		if s.a.Tag(i) == shallow.Not || contains(" no neither never hardly ", s.a.Lower(i)) {
			return true
		}
	}
	return false
}
