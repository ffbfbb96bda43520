package said

import (
	"dateline/model"
	"dateline/model/internal/shallow"
)

// namingVerbs say what somebody takes a person or thing for. Whether that is
// praise, blame or neither, the words say that follow.
const namingVerbs = " call label brand dub describe depict portray characterise characterize denounce liken compare paint cast deem pronounce name term "

// Words that praise and words that blame, in news. Many more judge; these never
// do the contrary.
const (
	praising = " brilliant excellent great outstanding remarkable impressive historic landmark wonderful fantastic terrific superb hero heroic heroes courageous brave bravery honest " +
		"decent wise visionary champion patriot genius gem inspiration inspiring inspirational victory triumph success successful milestone breakthrough welcome positive encouraging constructive " +
		"important exemplary admirable honourable honorable beautiful magnificent extraordinary exceptional best greatest strong fair "
	blaming = " nasty disgusting disgraceful disgrace outrageous outrage unacceptable shameful shame liar liars lie lies lying crook crooked corrupt corruption criminal criminals thug thugs " +
		"unstable sick crazy insane mad stupid idiot idiots idiotic fool foolish reckless recklessness irresponsible dangerous provocative destabilising destabilizing threat disaster disastrous catastrophe " +
		"catastrophic failure failed mistake wrong illegal unlawful unconstitutional unjust unfair undemocratic racist racism sexist bigot bigoted fascist dictator tyrant murderer murderers killer terrorist terrorists monster monsters " +
		"traitor traitors betrayal coward cowardly cowards hypocrite hypocrites hypocritical hypocrisy absurd ridiculous nonsense farce sham joke scandal scandalous appalling horrible terrible awful horrific " +
		"barbaric brutal cruel inhumane immoral abhorrent deplorable despicable vile vicious hateful offensive insulting insult misleading false baseless unfounded dishonest deceitful cynical weak worst incompetent " +
		"unfit snake pig puppet stooge loser losers clown deranged hysterical hoax fraud fraudulent theft robbery blackmail aggression massacre genocide tragedy tragic "
)

// judgement returns the act of a verb that calls somebody something: praise or
// criticism by the words that are used, or "" where they tell neither.
func (s *stage) judgement(c *claim) model.Act {
	if c.noun || !contains(namingVerbs, c.lemma) {
		return ""
	}
	good, bad := 0, 0
	for _, r := range c.content {
		for k := r.From; k < r.To; k++ {
			praised, blamed := contains(praising, s.a.Lower(k)), contains(blaming, s.a.Lower(k))
			if s.denied(k, r.From) {
				praised, blamed = blamed, praised
			}
			switch {
			case praised:
				good++
			case blamed:
				bad++
			}
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
