package syntax

import "dateline/model/internal/doc"

// ParserModel is a [Model] as it lies in the binary. It is read-only and may be
// shared.
type ParserModel struct {
	transitions *Lanes
	relations   *Rows
}

// NewParserModel reads a model, a table of lanes and one of rows, and returns
// what follows it.
func NewParserModel(data []byte) (*ParserModel, []byte, error) {
	m := &ParserModel{}
	var err error
	if m.transitions, data, err = DecodeLanes(data); err != nil {
		return nil, nil, err
	}
	if m.relations, data, err = DecodeRows(data, doc.Relations); err != nil {
		return nil, nil, err
	}
	return m, data, nil
}

// EncodeParserModel writes a model.
func EncodeParserModel(transitions, relations []Entry) []byte {
	return append(EncodeLanes(transitions), EncodeRows(relations)...)
}

// Transitions scores the transitions.
func (m *ParserModel) Transitions(features []uint32) [LaneCount]int32 {
	return m.transitions.Score(features)
}

// Relations adds up the scores of the relations.
func (m *ParserModel) Relations(features []uint32, scores *[256]int32) {
	m.relations.Score(features, scores)
}

// Embedded returns the models in the binary, to measure them.
func Embedded() *Engine { return embedded() }
