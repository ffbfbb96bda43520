package train

import (
	"bytes"
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
	return NetworkSizes{Word: 64, Affix: []int{24, 16, 16, 8}, Hidden: 96, Layers: 2, Arc: 64, Label: 64}
}

// Settings of the embedded network.
const (
	knownWords    = 60000 // of the vectors
	vectorSpread  = 0.4   // standard deviation of their numbers
	firstEpochs   = 10    // of the network that parses the texts
	secondEpochs  = 8     // of the network that learns from them, too
	goldPerSilver = 1     // how often the treebanks are read for once the texts
)

// DefaultNetwork are the settings of the embedded network.
func DefaultNetwork(seed uint64, report func(string)) NetworkOptions {
	return NetworkOptions{Sizes: DefaultSizes(), Rate: 0.002, Drop: 0.25, Forget: 0.1, Batch: 300, Seed: seed, Report: report}
}

// Syntax learns the network, the lemmatiser and the lexicon and returns the file
// that the package syntax embeds. A first network learns from the treebanks
// alone and annotates the texts; the second learns from both (uptraining, Petrov
// et al. 2010, "Uptraining for accurate deterministic question parsing"): it has
// then met the words and the style of the news. The same data and seed give the
// same bytes.
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
	o.Epochs = firstEpochs
	network := learnNetwork(v, vectors, data.Gold, o)
	if len(bodies) > 0 {
		e, err := syntax.NewEngine(append(bytes.Clone(network), rest...))
		if err != nil {
			panic(err) // what was just written can be read
		}
		sentences := parsedTexts(e, bodies, foreignOf(silver))
		o.Report(fmt.Sprintf("%d sentences of texts", len(sentences)))
		for range goldPerSilver {
			sentences = append(sentences, data.Gold...)
		}
		o.Epochs = secondEpochs
		network = learnNetwork(v, vectors, sentences, o)
	}
	return append(network, rest...), nil
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
