package train

import (
	"fmt"
	"slices"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/syntax"
	"dateline/model/internal/text"
)

// The settings of the embedded parser, found on the development parts of EWT
// and GUM.
const (
	folds          = 5 // of the tagger's jackknife
	teacherBeam    = 8
	teacherEpochs  = 7
	studentEpochs  = 4
	goldPerSilver  = 2 // how often the treebanks are read for once the parsed texts
	longestLearnt  = 120
	shortestLearnt = 3
)

// TrainTrees learns the parser and returns the file that the syntax package
// embeds for it. A slow teacher with a wide beam learns from the treebanks and
// parses the texts; the fast greedy student learns from both (uptraining,
// Petrov et al. 2010, "Uptraining for accurate deterministic question
// parsing"): it gains most of what the beam knows, and the words of the news.
// taggerFile is what [TrainTags] returned.
func TrainTrees(taggerFile []byte, gold []Sentence, options TaggerOptions, texts []string, seed uint64, report func(string)) ([]byte, error) {
	tagger, _, err := syntax.NewTagger(taggerFile)
	if err != nil {
		return nil, err
	}
	report("tagging the treebanks as if they were new")
	trees := treesOf(tagger, Jackknife(gold, folds, options))
	o := ParserOptions{
		Epochs: studentEpochs, Seed: seed, Beam: 1, MinimumTransition: 2, MinimumRelation: 1.6, // keeps an eighth, costs 0.4 points, fits in 5 MB
		Report: func(epoch, wrong int) { report(fmt.Sprintf("parser, epoch %d: %d wrong", epoch+1, wrong)) },
	}
	if len(texts) > 0 {
		slow := o
		slow.Epochs, slow.Beam = teacherEpochs, teacherBeam
		teacher := trainParser(trees, slow).averaged()
		report("parsing the texts")
		silver := parseTexts(tagger, teacher, texts)
		for range goldPerSilver {
			silver = append(silver, trees...)
		}
		trees = silver
	}
	return trainParser(trees, o).encode(o), nil
}

// parseTexts cuts texts as the program does, tags and parses them.
func parseTexts(tagger *syntax.Tagger, teacher *parserModel, texts []string) []tree {
	parser := &syntax.Parser{Model: teacher, Beam: teacherBeam}
	var out []tree
	for _, body := range texts {
		d := doc.New(&model.Story{Text: text.Clean(body)})
		text.Segment(d)
		for _, r := range d.Ranges {
			if r.Len() < shortestLearnt || r.Len() > longestLearnt {
				continue // headings and runaways
			}
			var s Sentence
			for i := r.From; i < r.To; i++ {
				s.Tokens = append(s.Tokens, Token{Form: d.Word(i), Head: -1})
			}
			t := treeOf(tagger, Retag(tagger, s))
			parser.Parse(t.words)
			t.heads, t.relations = slices.Clone(parser.Heads), slices.Clone(parser.Relations)
			out = append(out, t)
		}
	}
	return out
}
