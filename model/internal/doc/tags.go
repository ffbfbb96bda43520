package doc

// UPOS is a universal part of speech (universaldependencies.org/u/pos). The
// zero value is no part of speech: the document has not been tagged.
type UPOS uint8

// The universal parts of speech, in the order of their UD names.
const (
	NoUPOS       UPOS = iota
	Adjective         // ADJ: adjective
	Adposition        // ADP: preposition
	Adverb            // ADV: adverb
	Auxiliary         // AUX: auxiliary, copula
	Coordinator       // CCONJ: and, or, but
	Determiner        // DET: determiner
	Interjection      // INTJ: interjection
	Noun              // NOUN: common noun
	Number            // NUM: number
	Particle          // PART: to, not, 's
	Pronoun           // PRON: pronoun
	ProperNoun        // PROPN: proper noun
	Punctuation       // PUNCT: punctuation
	Subordinator      // SCONJ: that, if, while
	Symbol            // SYM: symbol
	Verb              // VERB: main verb
	OtherWord         // X: other
)

var uposNames = [...]string{"_", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"}

// String gives the UD name: "NOUN".
func (u UPOS) String() string { return name(uposNames[:], int(u)) }

// ParseUPOS finds a part of speech by its UD name; an unknown one gives NoUPOS.
func ParseUPOS(s string) UPOS { return UPOS(index(uposNames[:], s)) }

// XPOS is a part of speech of the Penn treebanks as the English UD treebanks
// use it (HYPH, NFP, ADD, GW, AFX are theirs). Beside the form of a verb or
// noun (VBD, NNS) it adds little to the universal one, so only a few have
// names here; String gives all.
type XPOS uint8

// The Penn tags that rules ask for.
const (
	NoXPOS XPOS = iota
	NN
	IN
	DT
	NNP
	PRP
	JJ
	RB
	VB
	NNS
	CC
	VBD
	VBP
	VBZ
	CD
	VBN
	VBG
	MD
	TO
	WDT
	WRB
	WP
	RP
	UH
	POS
	NNPS
	JJR
	JJS
	EX
	NFP
	RBR
	ADD
	GW
	SYM
	PDT
	LS
	FW
	RBS
	AFX
	FullStop          // .
	Comma             // ,
	PossessivePronoun // PRP$
	ClosingBracket    // -RRB-
	OpeningBracket    // -LRB-
	Colon             // :
	OpeningQuote      // ``
	ClosingQuote      // ''
	HYPH
	CurrencySign       // $
	PossessiveRelative // WP$
)

var xposNames = [...]string{"_", "NN", "IN", "DT", "NNP", "PRP", "JJ", "RB", "VB", "NNS", "CC", "VBD", "VBP", "VBZ", "CD", "VBN", "VBG", "MD", "TO", "WDT", "WRB", "WP", "RP", "UH", "POS", "NNPS", "JJR", "JJS", "EX", "NFP", "RBR", "ADD", "GW", "SYM", "PDT", "LS", "FW", "RBS", "AFX",
	".", ",", "PRP$", "-RRB-", "-LRB-", ":", "``", "''", "HYPH", "$", "WP$"}

// String gives the Penn name: "VBD".
func (x XPOS) String() string { return name(xposNames[:], int(x)) }

// ParseXPOS finds a Penn tag by its name; an unknown one gives NoXPOS.
func ParseXPOS(s string) XPOS { return XPOS(index(xposNames[:], s)) }
