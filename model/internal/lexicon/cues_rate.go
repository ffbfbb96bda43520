package lexicon

import (
	"math"
	"strconv"
	"strings"
	"sync"
)

// rates is the table of counts, read.
type rates struct {
	pairs   map[string]float64 // "lemma code" -> log odds
	classes map[string]float64 // frame and class of source -> shift of the log odds
	lemmas  map[string]float64 // lemma -> log odds over all frames
	codes   map[string]float64 // code -> log odds over all lemmas
	prior   float64            // log odds over all
}

// CueRate returns how often, from 0 to 1, a verb or noun rightly attributes
// when it stands in a frame. Frames the lemma was not counted in are estimated
// from the lemma and the frame apart; an unknown lemma of the tables of acts
// counts like a middling cue, any other not at all.
func CueRate(lemma, code string, class byte) float64 {
	r := cueRates()
	noun := code[0] == 'n' || code[0] == 'N'
	word := lemma
	if noun {
		lemma = "~" + lemma
	}
	shift := r.classes[string([]byte{frameOf(code), class})]
	if odds, ok := r.pairs[lemma+" "+code]; ok {
		return 1 / (1 + math.Exp(-(odds + shift)))
	}
	frame, ok := r.codes[code]
	if !ok {
		frame = r.prior - 1
	}
	odds, ok := r.lemmas[lemma]
	if !ok {
		cue, known := VerbCues()[word]
		if noun {
			cue, known = NounCues()[word]
		}
		switch {
		case !known:
			return 0
		case cue.Speech:
			odds = r.prior + 2
		default:
			odds = r.prior + 1
		}
	}
	return 1 / (1 + math.Exp(-(odds + frame - r.prior + shift)))
}

// frameOf returns the letter of the frame in a code, past the mark of voice and
// mood; nouns have one of their own.
func frameOf(code string) byte {
	if len(code) > 1 && strings.IndexByte("vGIM", code[0]) >= 0 {
		return code[1]
	}
	return code[0]
}

// cueRates reads the table, once; it takes about 1 ms. Each line holds a
// lemma, its log odds in tenths, and the percentages of the frames it was
// counted in.
var cueRates = sync.OnceValue(func() *rates {
	r := &rates{pairs: make(map[string]float64, 4000), lemmas: make(map[string]float64, 1500), codes: make(map[string]float64, 100)}
	number := func(s string) float64 {
		n, _ := strconv.Atoi(s)
		return float64(n)
	}
	for entry := range strings.FieldsSeq(codeOdds) {
		code, odds, _ := strings.Cut(entry, "=")
		r.codes[code] = number(odds) / 10
	}
	r.prior = r.codes["*"]
	r.classes = make(map[string]float64, 60)
	for entry := range strings.FieldsSeq(classOdds) {
		class, odds, _ := strings.Cut(entry, "=")
		r.classes[class] = number(odds) / 10
	}
	for line := range strings.SplitSeq(cueTable, ";") {
		lemma, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		odds, rest, _ := strings.Cut(rest, " ")
		r.lemmas[lemma] = number(odds) / 10
		for entry := range strings.FieldsSeq(rest) {
			code, rate, _ := strings.Cut(entry, "=")
			p := min(max(number(rate)/100, 0.01), 0.99)
			r.pairs[lemma+" "+code] = math.Log(p / (1 - p))
		}
	}
	return r
})
