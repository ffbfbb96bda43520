package syntax

import (
	"encoding/binary"
	"slices"
	"testing"

	"dateline/model/internal/doc"
)

// tiny is a network of few numbers.
func tiny() *NetworkFile {
	f := &NetworkFile{
		Word: 4, Hidden: 16, Arc: 2, Label: 2, Affix: [AffixTables]int{1, 1, 1, 1},
		Tags:      []Tags{{doc.Noun, doc.NN}, {doc.Verb, doc.ParseXPOS("VBD")}},
		Relations: []doc.Relation{doc.Subject, doc.Root},
		Hashes:    []uint32{0, 0, 7, 1 << 31},
		Layers:    make([]LayerFile, 1),
	}
	at := 0
	next := func() int { at++; return at % 100 }
	f.visit(
		func(s *[]int8, n int) {
			for range n {
				*s = append(*s, int8(next()))
			}
		},
		func(s *[]int16, n int) {
			for range n {
				*s = append(*s, int16(-next()))
			}
		},
		func(s *[]int32, n int) {
			for range n {
				*s = append(*s, int32(next()))
			}
		})
	return f
}

func TestNetworkFileComesBack(t *testing.T) {
	want := tiny()
	data := want.Encode()
	got, rest, err := readNetwork(append(slices.Clone(data), 1, 2))
	if err != nil || len(rest) != 2 {
		t.Fatalf("reading: %v, %d bytes left", err, len(rest))
	}
	if !slices.Equal(got.Encode(), data) {
		t.Error("what was read is written otherwise")
	}
}

func TestNoBeginningOfANetworkIsOne(t *testing.T) {
	data := tiny().Encode()
	for n := 0; n < len(data); n += 1 + n/50 {
		if _, _, err := readNetwork(data[:n]); err == nil {
			t.Fatalf("the first %d bytes of %d are a network", n, len(data))
		}
	}
}

// Sizes and names that the rest of the package cannot hold are damage.
func TestNetworkOfWrongSizesIsDamaged(t *testing.T) {
	for name, change := range map[string]func(*NetworkFile){
		"too many tags": func(f *NetworkFile) { f.Tags = slices.Repeat(f.Tags, 129) },
		"no such UPOS":  func(f *NetworkFile) { f.Tags[0].UPOS = 200 },
		"no such XPOS":  func(f *NetworkFile) { f.Tags[1].XPOS = 200 },
		"no relation":   func(f *NetworkFile) { f.Relations[0] = doc.Relation(doc.Relations) },
	} {
		f := tiny()
		change(f)
		f.TagWeights, f.TagBias = make([]int8, 32*len(f.Tags)), make([]int32, len(f.Tags))
		if _, _, err := readNetwork(f.Encode()); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	data := tiny().Encode()
	binary.LittleEndian.PutUint16(data[2:], 17) // cells that make no whole block
	if _, _, err := readNetwork(data); err == nil {
		t.Error("17 cells: no error")
	}
}

// FuzzNetworkFile holds that a damaged network is an error, never a panic, and
// that whatever is accepted reads a sentence.
func FuzzNetworkFile(f *testing.F) {
	f.Add(tiny().Encode())
	f.Add(tiny().Encode()[:40])
	f.Fuzz(func(t *testing.T, data []byte) {
		n, _, err := NewNetwork(data)
		if err != nil {
			return
		}
		r := NewReading(n)
		r.Read([]Form{ReadForm("Ferries"), ReadForm("sail")}, 2)
		classes, heads, relations := make([]uint8, 2), make([]int32, 2), make([]doc.Relation, 2)
		r.Tags(classes)
		n.Class(classes[0])
		r.Arcs(heads, relations)
	})
}
