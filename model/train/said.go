package train

import (
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"sync"

	"dateline/model/internal/said"
)

// The recipe of the weights of model/internal/said.
const (
	saidFolds  = 5 // the last decision learns from readings of stories not learnt from
	saidRounds = 8 // over the lessons
	saidTrials = 3 // rounds over the trials
)

// Said learns the weights of model/internal/said from articles labelled with
// their attributions, and returns the file that the package embeds. The
// articles are those of PolNeAR (Newell, Margolin and Ruths 2018, "An
// Attribution Relations Corpus for Political News"), one JSON object a line, as
// readArticles takes them. The same articles and seed give the same bytes.
//
// Three kinds of decision are learnt from the labels directly: what is a cue,
// where its content stands and ends, who its source is. The last one, whether a
// statement read so is right as a whole, is learnt from readings by weights
// that have not seen the story: each fifth of the stories is read by what the
// other four taught.
func Said(articles io.Reader, seed uint64, report func(string)) ([]byte, error) {
	stories, err := readArticles(articles)
	if err != nil {
		return nil, err
	}
	c := newSaidCourse(stories, seed)
	report(fmt.Sprintf("%d stories, %d features", len(stories), len(c.v.hashes)))
	weights, err := c.weights()
	if err != nil {
		return nil, err
	}
	report(fmt.Sprintf("%d weights, %d trials", len(weights.entries(said.WeightUnit)), c.trials))
	return said.EncodeWeights(weights.entries(said.WeightUnit)), nil
}

// SaidHeld learns like [Said] from all articles but each part-th, and tells how
// well the weights read those: for comparing features without looking at what
// they are measured on in the end.
func SaidHeld(articles io.Reader, seed uint64, part int, report func(string)) error {
	stories, err := readArticles(articles)
	if err != nil {
		return err
	}
	var learnt, held []*labelledStory
	for i, s := range stories {
		if i%part == part-1 {
			held = append(held, s)
		} else {
			learnt = append(learnt, s)
		}
	}
	weights, err := newSaidCourse(learnt, seed).weights()
	if err != nil {
		return err
	}
	score := measure(held, weights)
	report(fmt.Sprintf("%d weights, %d stories held out: %s", len(weights.entries(said.WeightUnit)), len(held), &score))
	return nil
}

// saidCourse is what all folds learn from.
type saidCourse struct {
	stories []*labelledStory
	lessons [][]saidLesson
	v       *vocabulary
	seed    uint64
	trials  int
}

func newSaidCourse(stories []*labelledStory, seed uint64) *saidCourse {
	c := &saidCourse{stories: stories, v: newVocabulary(), seed: seed}
	for _, s := range stories {
		lessons := lessonsOf(s)
		for i := range lessons {
			lessons[i].each(func(f []uint32) []uint32 { c.v.count(f); return f })
		}
		c.lessons = append(c.lessons, lessons)
	}
	for _, lessons := range c.lessons {
		for i := range lessons {
			lessons[i].each(c.v.numbers)
		}
	}
	return c
}

// weights learns all decisions.
func (c *saidCourse) weights() (*learner, error) {
	read := make([][]saidTrial, saidFolds)
	var wait sync.WaitGroup
	for fold := range saidFolds {
		wait.Go(func() { read[fold] = c.readFold(fold) })
	}
	wait.Wait()
	l := c.learn(func(int) bool { return true })
	trials := slices.Concat(read...)
	c.trials = len(trials)
	right := 0
	for i := range trials {
		c.v.count(trials[i].features)
		if trials[i].right {
			right++
		}
	}
	if right == 0 {
		return nil, errors.New("too few articles to learn from: none of the statements read in them is right")
	}
	l.extend()
	for i := range trials {
		trials[i].features = c.v.numbers(trials[i].features)
	}
	rng := rand.New(rand.NewPCG(c.seed, 3))
	for range saidTrials {
		rng.Shuffle(len(trials), func(i, k int) { trials[i], trials[k] = trials[k], trials[i] })
		for i := range trials {
			l.decide(trials[i].features, trials[i].right)
		}
		l.remember()
	}
	l.settle()
	return l, nil
}

// learn learns from the stories that are wanted.
func (c *saidCourse) learn(wanted func(story int) bool) *learner {
	var all []*saidLesson
	for n, lessons := range c.lessons {
		if wanted(n) {
			for i := range lessons {
				all = append(all, &lessons[i])
			}
		}
	}
	l := newLearner(c.v)
	rng := rand.New(rand.NewPCG(c.seed, 1))
	for round := range saidRounds {
		rng.Shuffle(len(all), func(i, k int) { all[i], all[k] = all[k], all[i] })
		for _, lesson := range all {
			l.lesson(lesson)
		}
		if round > 0 {
			l.remember()
		}
	}
	l.settle()
	return l
}

// saidTrial is a statement read in a story that was not learnt from.
type saidTrial struct {
	features []uint32
	right    bool
}

// readFold reads each story whose number leaves the fold as remainder.
func (c *saidCourse) readFold(fold int) []saidTrial {
	l := c.learn(func(n int) bool { return n%saidFolds != fold })
	var out []saidTrial
	for n, s := range c.stories {
		if n%saidFolds != fold {
			continue
		}
		for _, t := range said.Trials(s.doc, l) {
			content, source := s.words.region(t.Content...), s.words.region(t.Source)
			out = append(out, saidTrial{t.Features, slices.ContainsFunc(s.gold, func(g goldStatement) bool {
				return likeness(content, g.content) >= 0.5 && sourcesAgree(source, g.source)
			})})
		}
	}
	return out
}
