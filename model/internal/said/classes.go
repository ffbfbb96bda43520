package said

import (
	"strings"
	"sync"
)

// class is a set of the word lists that a word is in. The lists that are asked
// for at every word are looked up once a word, as one bit each: searching them
// by text took a sixth of the time of the stage.
type class uint8

const (
	documentWord class = 1 << iota // nouns for written sources
	occasionWord                   // nouns for the form and place of an utterance
	hedgeWord                      // words that leave a content open
	addressWord                    // verbs that name the hearer first: "told them that"
	copulaWord                     // verbs whose adjective may attribute: "is confident that"
	placeWord                      // prepositions that lead to an occasion
)

var classTable = sync.OnceValue(func() map[string]class {
	table := make(map[string]class, 256)
	for list, bit := range map[string]class{
		documents: documentWord, occasions: occasionWord, hedges: hedgeWord,
		addressed: addressWord, copulas: copulaWord, leading: placeWord,
	} {
		for word := range strings.FieldsSeq(list) {
			table[word] |= bit
		}
	}
	return table
})

// is reports whether the word at token i is in a list.
func (s *stage) is(i int, list class) bool {
	return i >= 0 && i < len(s.class) && s.class[i]&list != 0
}

// lemmaIs is is for the lemma of the verb at token i.
func (s *stage) lemmaIs(i int, list class) bool {
	return i >= 0 && i < len(s.lemmaClass) && s.lemmaClass[i]&list != 0
}

const (
	documents = "report document documents study survey poll polls statement letter memo filing filings lawsuit draft drafts paper text agreement treaty bill law resolution record records data figures indictment complaint email emails review audit transcript agreements reports studies"
	occasions = "statement interview tweet letter report speech post conference email e-mail memo note briefing release message article column blog video twitter facebook remarks comments press call debate hearing rally filing podcast editorial testimony essay broadcast program programme show appearance event forum meeting wednesday monday tuesday thursday friday saturday sunday court reply response turn part time record"
	hedges    = "may might could would perhaps possibly probably reportedly allegedly apparently seemingly likely unlikely presumably supposedly maybe"
	addressed = "tell ask urge inform remind assure warn advise persuade convince notify invite press order instruct encourage caution reassure beg email text brief"
	copulas   = "be seem appear feel sound remain look become stay grow get make"
	leading   = "in during at on via through for after before"
)
