package train

import (
	"fmt"

	"dateline/model/internal/syntax"
)

// The settings of the embedded parser, found on the development parts of EWT
// and GUM.
const (
	folds          = 5   // of the tagger's jackknife
	foldEpochs     = 5   // of its taggers
	foldMinimum    = 0.3 // they need not be small
	teacherBeam    = 6
	teacherEpochs  = 4
	studentEpochs  = 4
	openEpochs     = 2       // of the student's, with all features
	keptTransition = 1200000 // features that then go on: as good as all, in a tenth of the room
	keptRelation   = 300000
	goldPerSilver  = 2 // how often the treebanks are read for once the parsed texts
	longestLearnt  = 120
	shortestLearnt = 3
)

// TrainTrees learns the parser and returns the file that the syntax package
// embeds for it. Slow teachers with a wide beam learn from the treebanks and
// parse the texts; the fast greedy student learns from both (uptraining, Petrov
// et al. 2010, "Uptraining for accurate deterministic question parsing"): it
// gains most of what the teachers know, and the words of the news. taggerFile is
// what [TrainTags] returned; the texts are named as the documents of the silver
// sentences.
func TrainTrees(taggerFile []byte, gold []Sentence, silver []SilverSentence, texts map[string]string, seed uint64, report func(string)) ([]byte, error) {
	tagger, _, err := syntax.NewTagger(taggerFile)
	if err != nil {
		return nil, err
	}
	report("tagging the treebanks as if they were new")
	options := NewTaggerOptions(gold, silver, seed)
	options.Epochs, options.Minimum = foldEpochs, foldMinimum
	trees := treesOf(tagger, Jackknife(gold, folds, options))
	if len(texts) > 0 {
		o := ParserOptions{Epochs: teacherEpochs, Seed: seed, Beam: teacherBeam, Report: counting("forward teacher", report)}
		forward := trainParser(trees, o).averaged()
		o.Report = counting("backward teacher", report)
		backward := trainParser(reversedTrees(trees), o).averaged()
		report("parsing the texts")
		parsed := treesOf(tagger, newTeachers(tagger, forward, backward).texts(texts, foreignOf(silver)))
		for range goldPerSilver {
			parsed = append(parsed, trees...)
		}
		trees = parsed
	}
	student := trainParser(trees, ParserOptions{
		Epochs: studentEpochs, Seed: seed, Beam: 1,
		OpenEpochs: openEpochs, Transitions: keptTransition, Relations: keptRelation,
		Report: counting("student", report),
	})
	return student.encode(), nil
}

// counting reports the errors of each epoch.
func counting(who string, report func(string)) func(epoch, wrong int) {
	return func(epoch, wrong int) { report(fmt.Sprintf("%s, epoch %d: %d wrong", who, epoch+1, wrong)) }
}
