package train

import (
	"dateline/model"
	"dateline/model/internal/said"
)

// saidLesson is a lesson with what the labels say of it. Features are numbers.
type saidLesson struct {
	cue     []uint32
	isCue   bool
	sources [][]uint32
	source  []bool // the right ones; nil when none is
	options [][]uint32
	option  []bool
	ends    [][][]uint32 // of the right options, up to the right end
	end     []int
}

// alike is how much less likely a reading may be like the label than the best
// one and still be as good.
const alike = 0.03

// lessonsOf reads the lessons of a story.
func lessonsOf(s *labelledStory) []saidLesson {
	find := func(head model.Span) *goldStatement {
		r := s.words.region(head)
		for i := range s.gold {
			if overlap(r, s.gold[i].cue) > 0 {
				return &s.gold[i]
			}
		}
		return nil
	}
	found := said.Lessons(s.doc, func(head model.Span) bool { return find(head) != nil })
	out := make([]saidLesson, len(found))
	for i := range found {
		l := &out[i]
		l.cue = found[i].Cue
		if gold := find(found[i].Head); gold != nil {
			l.isCue = true
			l.learnSource(s, &found[i], gold)
			l.learnContent(s, &found[i], gold)
		}
	}
	return out
}

func (l *saidLesson) learnSource(s *labelledStory, found *said.Lesson, gold *goldStatement) {
	likes := make([]float64, len(found.Sources))
	for k, o := range found.Sources {
		likes[k] = likeness(s.words.region(o.Span), gold.source)
		if o.Span.Empty() && len(gold.source) == 0 {
			likes[k] = 1
		}
		l.sources = append(l.sources, o.Features)
	}
	l.source = best(likes, 0.01)
}

func (l *saidLesson) learnContent(s *labelledStory, found *said.Lesson, gold *goldStatement) {
	likes := make([]float64, len(found.Options))
	at := make([]int, len(found.Options))
	for k, o := range found.Options {
		for n, c := range o.Contents {
			if v := likeness(s.words.region(c...), gold.content); v > likes[k] {
				likes[k], at[k] = v, n
			}
		}
		l.options = append(l.options, o.Features)
	}
	l.option = best(likes, 0.5)
	for k, good := range l.option {
		if o := &found.Options[k]; good && len(o.Ends) > 0 {
			l.ends = append(l.ends, o.Ends[:min(at[k]+1, len(o.Ends))])
			l.end = append(l.end, at[k])
		}
	}
}

// best marks those that are as like the label as any, or returns nil where
// none is like it at least so much.
func best(likes []float64, least float64) []bool {
	top := 0.0
	for _, v := range likes {
		top = max(top, v)
	}
	if top < least {
		return nil
	}
	good := make([]bool, len(likes))
	for k, v := range likes {
		good[k] = v >= top-alike
	}
	return good
}

// each calls f with each list of features.
func (l *saidLesson) each(f func([]uint32) []uint32) {
	l.cue = f(l.cue)
	for i := range l.sources {
		l.sources[i] = f(l.sources[i])
	}
	for i := range l.options {
		l.options[i] = f(l.options[i])
	}
	for _, ends := range l.ends {
		for i := range ends {
			ends[i] = f(ends[i])
		}
	}
}

// lesson learns from one lesson.
func (l *learner) lesson(e *saidLesson) {
	l.decide(e.cue, e.isCue)
	if e.source != nil {
		l.choose(e.sources, e.source)
	}
	if e.option == nil {
		return
	}
	l.choose(e.options, e.option)
	for k, ends := range e.ends {
		for n := range ends {
			l.decide(ends[n], n == e.end[k])
		}
	}
}
