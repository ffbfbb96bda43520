package train

import (
	"fmt"
	"io"
	"maps"
	"math"
	"slices"
	"strings"

	"dateline/model/internal/said"
)

// cueCounts are the counts of candidates by what they are estimated from.
type cueCounts struct {
	all    tally
	lemmas map[string]tally // nouns behind a "~"
	codes  map[string]tally // by frame code
	pairs  map[cuePair]tally
	seen   []countedCue // in the order of the corpus
}

// tally counts candidates and how many of them rightly attribute.
type tally struct{ seen, right int }

type cuePair struct{ lemma, code string }

type countedCue struct {
	cuePair
	class byte
	right bool
}

func newCueCounts() *cueCounts {
	return &cueCounts{lemmas: make(map[string]tally), codes: make(map[string]tally), pairs: make(map[cuePair]tally)}
}

// add counts a candidate. Words with a character that divides the table stay
// out; they are slips of the tokenizer.
func (k *cueCounts) add(c *said.Candidate, right bool) {
	lemma := c.Lemma
	if c.IsNoun() {
		lemma = "~" + lemma
	}
	pair := cuePair{lemma, c.Frame}
	if strings.ContainsAny(lemma+pair.code, " ;=`") {
		return
	}
	k.all = k.all.plus(right)
	k.lemmas[lemma] = k.lemmas[lemma].plus(right)
	k.codes[pair.code] = k.codes[pair.code].plus(right)
	k.pairs[pair] = k.pairs[pair].plus(right)
	k.seen = append(k.seen, countedCue{pair, c.Class, right})
}

func (t tally) plus(right bool) tally {
	t.seen++
	if right {
		t.right++
	}
	return t
}

// The rate of a pair of lemma and frame is first estimated from the two apart,
// as if they were independent, and that estimate counts as much as
// pairStrength sightings beside those of the pair itself; lemma and frame are
// themselves held to the rate over all by lemmaStrength sightings (Bayesian
// smoothing with a Dirichlet prior).
const (
	lemmaStrength = 2
	pairStrength  = 3
	// A frame seen less often has no odds of its own, nor has a class of source.
	leastFrame = 10
	leastClass = 20
	// A pair is written when its rate differs by more than pairGain from what
	// lemma and frame give, and one of the two rates could matter: the threshold
	// of model/internal/said lies well above leastRate.
	pairGain  = 0.04
	leastRate = 0.15
	// leastLemma keeps words out that were seen hardly ever and never right.
	leastLemma = 3
)

// cueOdds are the log odds that the table holds.
type cueOdds struct {
	prior         float64
	lemmas, codes map[string]float64
}

func (k *cueCounts) odds() *cueOdds {
	rate := float64(k.all.right) / float64(k.all.seen)
	smoothed := func(t tally) float64 {
		return logOdds(float64(t.right)+lemmaStrength*rate, float64(t.seen-t.right)+lemmaStrength*(1-rate))
	}
	o := &cueOdds{
		prior:  logOdds(float64(k.all.right), float64(k.all.seen-k.all.right)),
		lemmas: make(map[string]float64), codes: make(map[string]float64),
	}
	for lemma, t := range k.lemmas {
		o.lemmas[lemma] = smoothed(t)
	}
	for code, t := range k.codes {
		if t.seen >= leastFrame {
			o.codes[code] = smoothed(t)
		}
	}
	return o
}

func logOdds(right, wrong float64) float64 { return math.Log(right / wrong) }

// independent is the rate of a pair as lemma and frame give it apart; it is the
// formula of lexicon.CueRate.
func (o *cueOdds) independent(p cuePair) float64 {
	code, ok := o.codes[p.code]
	if !ok {
		code = o.prior - 1
	}
	return 1 / (1 + math.Exp(-(o.lemmas[p.lemma] + code - o.prior)))
}

func smoothedRate(t tally, estimate float64) float64 {
	return (float64(t.right) + pairStrength*estimate) / (float64(t.seen) + pairStrength)
}

// write writes the table as Go source.
func (k *cueCounts) write(w io.Writer) error {
	o := k.odds()
	var codes []string
	for _, code := range slices.Sorted(maps.Keys(o.codes)) {
		codes = append(codes, fmt.Sprintf("%s=%d", code, round(10*o.codes[code])))
	}
	codes = append(codes, fmt.Sprintf("*=%d", round(10*o.prior)))
	_, err := fmt.Fprintf(w, cueSource, fill(codes, 140), fill(k.classes(o), 140), fill(k.rows(o), 150))
	return err
}

// cueSource is the Go source of the table.
const cueSource = `package lexicon

// The counts below say how often a verb or noun stood as the cue of an
// attribution, with source and content where the frames of model/internal/said
// expect them, in the training part of PolNeAR 1.0 (Newell, Margolin and Ruths
// 2018). They are smoothed: a pair counted once or twice stays close to what
// lemma and frame give apart. No text of the corpus is in them.

// codeOdds holds the log odds of each frame, in tenths; * is over all.
const codeOdds = ` + "`\n%s`" + `

// classOdds shifts them, in tenths, by frame and class of source.
const classOdds = ` + "`\n%s`" + `

// cueTable holds a lemma, its log odds in tenths, and percentages by frame.
const cueTable = ` + "`\n%s`" + `
`

// rows returns the words of the table of lemmas: lemma, log odds in tenths,
// percentages by frame, and a semicolon between two lemmas.
func (k *cueCounts) rows(o *cueOdds) []string {
	codes := slices.Sorted(maps.Keys(k.codes))
	var words []string
	for _, lemma := range slices.Sorted(maps.Keys(k.lemmas)) {
		if t := k.lemmas[lemma]; t.right == 0 && t.seen < leastLemma {
			continue
		}
		if len(words) > 0 {
			words[len(words)-1] += ";"
		}
		words = append(words, lemma, fmt.Sprint(round(10*o.lemmas[lemma])))
		for _, code := range codes {
			pair := cuePair{lemma, code}
			t, ok := k.pairs[pair]
			if !ok {
				continue
			}
			estimate := o.independent(pair)
			rate := smoothedRate(t, estimate)
			if math.Abs(rate-estimate) > pairGain && max(rate, estimate) > leastRate {
				words = append(words, fmt.Sprintf("%s=%d", code, round(100*rate)))
			}
		}
	}
	return words
}

// classes returns how far the log odds of each frame shift with each class of
// source: the log odds counted, less those that the table without classes
// expects of the same candidates. Each candidate is taken out of the counts it
// is judged by, else those seen once would all be expected rightly.
func (k *cueCounts) classes(o *cueOdds) []string {
	type sum struct {
		tally
		expected float64
	}
	sums := make(map[string]sum)
	for _, c := range k.seen {
		t := k.pairs[c.cuePair]
		t.seen--
		if c.right {
			t.right--
		}
		name := string([]byte{frameLetter(c.code), c.class})
		s := sums[name]
		s.tally = s.plus(c.right)
		s.expected += smoothedRate(t, o.independent(c.cuePair))
		sums[name] = s
	}
	var words []string
	for _, name := range slices.Sorted(maps.Keys(sums)) {
		s := sums[name]
		if s.seen < leastClass {
			continue
		}
		seen, right := float64(s.seen), float64(s.right)
		shift := logOdds(right+0.5, seen-right+0.5) - logOdds(s.expected+0.5, seen-s.expected+0.5)
		words = append(words, fmt.Sprintf("%s=%d", name, round(10*shift)))
	}
	return words
}

// frameLetter returns the letter of the frame in a code, past the mark of voice
// and mood, as lexicon.CueRate reads it.
func frameLetter(code string) byte {
	if len(code) > 1 && strings.IndexByte("vGIM", code[0]) >= 0 {
		return code[1]
	}
	return code[0]
}

// round rounds halves to even, so that no sum leans to one side.
func round(x float64) int { return int(math.RoundToEven(x)) }

// fill joins words by blanks into lines of at most width bytes.
func fill(words []string, width int) string {
	var b strings.Builder
	column := 0
	for i, word := range words {
		switch {
		case i == 0:
		case column+1+len(word) > width:
			b.WriteByte('\n')
			column = 0
		default:
			b.WriteByte(' ')
			column++
		}
		b.WriteString(word)
		column += len(word)
	}
	return b.String()
}
