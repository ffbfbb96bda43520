package said

import (
	"dateline/model"
	"dateline/model/internal/doc"
)

// Lesson is a word that may be a cue, with the features of every decision that
// Annotate takes about it, for those who learn its weights. Spans are what the
// labels are compared with.
type Lesson struct {
	Head    model.Span
	Cue     []uint32
	Options []LessonOption
	Sources []LessonSource
}

// LessonOption is one reading of where the content stands.
type LessonOption struct {
	Features []uint32
	Contents [][]model.Span // one for each end
	Ends     [][]uint32     // features of each end but the last; none when there is one
}

// LessonSource is a noun phrase that may be the source; the first is none.
type LessonSource struct {
	Features []uint32
	Span     model.Span
}

// Lessons returns the words of a document that may be cues. The readings are
// listed of those that wanted asks for.
func Lessons(d *doc.Document, wanted func(head model.Span) bool) []Lesson {
	s := newStage(d)
	s.findPhrases()
	var f features
	copied := func() []uint32 { return append([]uint32(nil), f.list...) }
	heads := s.heads()
	around := s.outerHeads(heads)
	out := make([]Lesson, len(heads))
	for i := range heads {
		h := &heads[i]
		v := s.scene(h, around[i])
		s.cueFeatures(&f, h, &v)
		out[i] = Lesson{Head: d.Tokens[h.head].Span, Cue: copied()}
		if !wanted(out[i].Head) {
			continue
		}
		out[i].Options = s.lessonOptions(h, &v)
		sources := s.sourceOptions(h)
		for k := range sources {
			s.sourceFeatures(&f, h, &v, &sources[k])
			out[i].Sources = append(out[i].Sources, LessonSource{copied(), d.Span(sources[k].Range)})
		}
	}
	return out
}

func (s *stage) lessonOptions(h *head, v *scene) []LessonOption {
	var f features
	options := s.options(h)
	out := make([]LessonOption, len(options))
	for i := range options {
		o := &options[i]
		s.optionFeatures(&f, h, v, o)
		out[i].Features = append([]uint32(nil), f.list...)
		if len(o.ends) == 0 {
			out[i].Contents = [][]model.Span{s.spans(o.fixed)}
			continue
		}
		x := s.crossingAt(o)
		from := o.at
		for n := range o.ends {
			out[i].Contents = append(out[i].Contents, s.spans(o.content(n)))
			if o.kind != optionLeft {
				s.cross(&x, from, o.ends[n])
				from = o.ends[n]
			}
			if n < len(o.ends)-1 {
				s.endFeatures(&f, h, v, o, n, &x)
				out[i].Ends = append(out[i].Ends, append([]uint32(nil), f.list...))
			}
		}
	}
	return out
}

// Trial is a statement that Annotate would consider, with the features by
// which it is taken or left.
type Trial struct {
	Head     model.Span
	Source   model.Span
	Content  []model.Span
	Features []uint32
}

// Trials returns what Annotate considers when the weights of all decisions but
// the last are known.
func Trials(d *doc.Document, weights Scorer) []Trial {
	s := newStage(d)
	s.findPhrases()
	j := &judge{stage: s, weights: weights}
	heads := s.heads()
	verdicts := j.hear(heads, s.outerHeads(heads))
	companies := j.companies(verdicts)
	out := make([]Trial, len(verdicts))
	for i := range verdicts {
		v := &verdicts[i]
		j.claimFeatures(v, &companies[i])
		out[i] = Trial{d.Tokens[v.head.head].Span, d.Span(v.claim.source), s.spans(v.content), append([]uint32(nil), j.f.list...)}
	}
	return out
}

// AnnotateWith is Annotate with weights of one's own.
func AnnotateWith(d *doc.Document, weights Scorer) { annotate(d, weights) }

func (s *stage) spans(ranges []doc.Range) []model.Span {
	var out []model.Span
	for _, r := range ranges {
		if span := s.d.Span(r); !span.Empty() {
			out = append(out, span)
		}
	}
	return out
}
