package shallow

import (
	"strings"
	"sync"

	"dateline/model/internal/lexicon"
)

// Tag is a coarse part of speech.
type Tag uint8

// The tags. Adjectives and words the tables do not know are Noun: the chunker
// joins both to noun phrases, and telling them apart needs a real tagger.
const (
	Noun Tag = iota
	Proper
	Pronoun
	Possessive // his, their, 's
	Determiner
	Number
	Adverb
	Not
	Preposition
	To
	Conjunction  // and, or, but, nor, yet
	Subordinator // because, if, when, although ...
	That
	Wh // who, which, what, how, why, whether, where
	Auxiliary
	Modal
	Verb
	Comma
	Colon // also the semicolon
	Stop
	Quote
	Bracket
	Dash
	Mark // any other sign
)

// Word is what is known of a token.
type Word struct {
	Tag   Tag
	Form  lexicon.VerbForm // of verbs and auxiliaries
	Lower string
	Lemma string // of verbs and auxiliaries, else Lower
}

// IsNominal reports whether the word may stand inside a noun phrase.
func (w *Word) IsNominal() bool {
	switch w.Tag {
	case Noun, Proper, Determiner, Possessive, Number:
		return true
	}
	return false
}

// closed lists the closed classes of English, and the adverbs that news uses
// between a subject and its verb.
const closed = `
pronoun: i you he she it we they me him us them myself yourself himself herself itself ourselves themselves everyone everybody someone somebody anyone anybody nobody one none others
possessive: my your his its our their 's ’s ' ’ whose
determiner: the a an this these those some any every each no all both either neither another such many much few several most more less other various certain
not: not n't n’t never
preposition: to according of in at on by for with from about against between among into onto over under through during without within across behind beyond near toward towards upon per via despite amid regarding concerning alongside around above below off out up down outside inside throughout besides except versus unlike like including than
conjunction: and or but nor & plus
subordinator: because if when while although though unless until since after before whereas as lest so
that: that
wh: who whom which what how why whether where whoever whatever
modal: will would can could may might shall should must 'll ’ll 'd ’d ca wo cannot ought
auxiliary: 'm ’m 're ’re 've ’ve ai
adverb: also now then still just already again only even ever often soon later earlier today yesterday tomorrow tonight too very so far once twice here there always sometimes perhaps maybe almost quite rather instead nevertheless nonetheless however meanwhile moreover furthermore therefore thus otherwise indeed further first ago away back together apart else well long yet
number: one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen
comma: ,
colon: : ;
stop: . ! ? ... …
quote: " “ ” « » „ ‟ ” ‘ ` + "``" + ` ''
bracket: ( ) [ ] { }
dash: - – — -- ―
`

// closedTable gives the tag of every word of a closed class; built on first
// use. Where a word stands in two classes the earlier one counts.
var closedTable = sync.OnceValue(func() map[string]Tag {
	tags := map[string]Tag{
		"pronoun": Pronoun, "possessive": Possessive, "determiner": Determiner, "not": Not,
		"preposition": Preposition, "conjunction": Conjunction, "subordinator": Subordinator, "that": That,
		"wh": Wh, "modal": Modal, "auxiliary": Auxiliary, "adverb": Adverb, "number": Number,
		"comma": Comma, "colon": Colon, "stop": Stop, "quote": Quote, "bracket": Bracket, "dash": Dash,
	}
	table := make(map[string]Tag, 400)
	for line := range strings.Lines(closed) {
		name, words, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok {
			continue
		}
		for word := range strings.FieldsSeq(words) {
			if _, taken := table[word]; !taken {
				table[word] = tags[name]
			}
		}
	}
	for _, word := range strings.Fields("am is are was were be been being has have had having do does did doing") {
		table[word] = Auxiliary
	}
	return table
})

// adverbLike lists -ly words that are no adverbs.
const adverbLike = " family ally supply reply assembly rally bully july italy early daily weekly monthly likely friendly only anomaly monopoly "

func isAdverb(lower string) bool {
	return len(lower) > 4 && strings.HasSuffix(lower, "ly") && !strings.Contains(adverbLike, " "+lower+" ")
}
