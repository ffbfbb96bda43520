package syntax

import (
	"encoding/binary"
	"errors"
	"slices"
	"sync"

	"dateline/model/internal/doc"
)

// ParserModel is a [Model] as it lies in the binary. It is read-only and may be
// shared.
type ParserModel struct {
	transitions *Lanes
	relations   *Rows
}

// NewParserModel reads a model and returns what follows it: the length of a
// table of lanes, as an unsigned varint, that table, and one of rows. The two
// tables are decoded at the same time.
func NewParserModel(data []byte) (*ParserModel, []byte, error) {
	in := input{data: data}
	length := in.count(1)
	if in.bad {
		return nil, nil, errWeights
	}
	m := &ParserModel{}
	var wait sync.WaitGroup
	var lanesErr, rowsErr error
	wait.Go(func() { m.transitions, _, lanesErr = DecodePackedLanes(in.data[:length]) })
	m.relations, data, rowsErr = DecodePackedRows(in.data[length:], doc.Relations)
	wait.Wait()
	if err := errors.Join(lanesErr, rowsErr); err != nil {
		return nil, nil, errWeights
	}
	return m, data, nil
}

// EncodeParserModel writes a model.
func EncodeParserModel(transitions, relations []Entry) []byte {
	lanes := EncodePackedLanes(transitions)
	out := binary.AppendUvarint(nil, uint64(len(lanes)))
	return slices.Concat(out, lanes, EncodePackedRows(relations))
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
