package train

import (
	"fmt"
	"math/rand/v2"

	"dateline/model/internal/linear"
	"dateline/model/internal/syntax"
	"dateline/model/train/matrix"
)

// SyntaxData is what the models of package syntax are learnt from.
type SyntaxData struct {
	Gold    []Sentence // of treebanks
	Vectors string     // file of vectors, see [OpenVectors]
	// Files of unlabelled texts and of their automatic annotation, see
	// [OpenSilver]; both may be "".
	Texts, Tags string
}

// DefaultSizes are the sizes of the embedded network, but for those that its
// data give.
func DefaultSizes() NetworkSizes {
	return NetworkSizes{Word: 64, Affix: []int{24, 16, 16, 8}, Hidden: 96, Layers: 2, Arc: 96, Label: 96}
}

// Settings of the embedded network.
const (
	knownWords    = 60000 // of the vectors
	vectorSpread  = 0.4   // standard deviation of their numbers
	teachers      = 2     // networks that parse the texts
	firstEpochs   = 8     // of each of them
	secondEpochs  = 8     // of the network that learns from them
	goldPerSilver = 2     // how often the treebanks are read for once the texts
)

// DefaultNetwork are the settings of the embedded network.
func DefaultNetwork(seed uint64, report func(string)) NetworkOptions {
	return NetworkOptions{Sizes: DefaultSizes(), Rate: 0.002, Drop: 0.2, Forget: 0.1, Batch: 400, Seed: seed, Report: report}
}

// Syntax learns the network, the lemmatiser and the lexicon and returns the file
// that the package syntax embeds. First networks learn from the treebanks alone
// and annotate the texts together; the last one learns from both (Kuncoro et al.
// 2016, "Distilling an ensemble of greedy dependency parsers into one MST
// parser", and Petrov et al. 2010, "Uptraining for accurate deterministic
// question parsing"): it has then met the words and the style of the news. The
// same data and seed give the same bytes.
func Syntax(data SyntaxData, o NetworkOptions) ([]byte, error) {
	vectors, err := OpenVectors(data.Vectors, knownWords)
	if err != nil {
		return nil, err
	}
	o.Report("turning the vectors")
	vectors.Reduce(o.Sizes.Word, vectorSpread)
	var silver []SilverSentence
	var bodies map[string]string
	if data.Texts != "" {
		if silver, err = OpenSilver(data.Texts, data.Tags); err != nil {
			return nil, err
		}
		if bodies, err = readTexts(data.Texts); err != nil {
			return nil, err
		}
	}
	o.Report("grouping words and counting their tags")
	words := linear.EncodeLexicon(BuildLexicon(data.Gold, silver, GroupWords(data.Gold, silver, wordGroups)))
	rest := append(TrainLemmas(data.Gold), words...)
	v := newInventory(vectors, data.Gold)
	if len(bodies) == 0 {
		o.Epochs = firstEpochs
		return append(learnNetwork(v, vectors, data.Gold, o), rest...), nil
	}
	sentences := parsedTexts(teachersOf(v, vectors, data.Gold, o), bodies, foreignOf(silver))
	o.Report(fmt.Sprintf("%d sentences of texts", len(sentences)))
	for range goldPerSilver {
		sentences = append(sentences, data.Gold...)
	}
	o.Epochs = secondEpochs
	return append(learnNetwork(v, vectors, sentences, o), rest...), nil
}

// teachersOf are networks that learn from the treebanks with different seeds.
func teachersOf(v *inventory, vectors *Vectors, gold []Sentence, o NetworkOptions) syntax.Committee {
	var all syntax.Committee
	o.Epochs = firstEpochs
	seed := o.Seed
	for k := range teachers {
		o.Seed = seed + uint64(k)
		o.Report(fmt.Sprintf("teacher %d of %d", k+1, teachers))
		n, _, err := syntax.NewNetwork(learnNetwork(v, vectors, gold, o))
		if err != nil {
			panic(err) // what was just written can be read
		}
		all = append(all, n)
	}
	return all
}

// wordGroups is the number of groups of words.
const wordGroups = 128

// learnNetwork learns a network and returns its file.
func learnNetwork(v *inventory, vectors *Vectors, sentences []Sentence, o NetworkOptions) []byte {
	o.Sizes.Words, o.Sizes.Tags, o.Sizes.Relations = len(v.hashes), len(v.tags.pairs), len(v.relations)
	o.Sizes.Affixes = nil
	for k := range syntax.AffixTables {
		o.Sizes.Affixes = append(o.Sizes.Affixes, syntax.AffixRows(k))
	}
	lessons := make([]netLesson, len(sentences))
	for i, s := range sentences {
		lessons[i] = v.lesson(s)
	}
	r := rand.New(rand.NewPCG(o.Seed, 7))
	n := newNetwork(o.Sizes, v.start(vectors, o.Sizes.Word, r), r)
	trainNetwork(n, lessons, o)
	return n.encode(v)
}

// start gives each word its vector, or small random numbers.
func (v *inventory) start(vectors *Vectors, size int, r *rand.Rand) matrix.Matrix {
	start := matrix.New(len(v.hashes), size)
	for row, source := range v.sources {
		to := start.Row(row)
		if source >= 0 {
			copy(to, vectors.Matrix.Row(int(source)))
			continue
		}
		for k := range to {
			to[k] = float32(r.NormFloat64() * 0.1)
		}
	}
	return start
}
