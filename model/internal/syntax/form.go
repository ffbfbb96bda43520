package syntax

import "dateline/model/internal/linear"

// Form is a word as the network reads it: the hash of its letters, by which its
// vector is found, and a row in each of the tables that speak for words without
// one, and for all others beside theirs.
type Form struct {
	Word    uint32
	Affixes [AffixTables]uint16
}

// AffixTables is the number of tables: endings of three letters, of two,
// beginnings of three, and shapes (capitals, digits, hyphens).
const AffixTables = 4

// AffixRows are the rows of the tables. What a word says is hashed to a row; row
// 0 is of the root, which is no word.
var affixRows = [AffixTables]uint32{4096, 1024, 4096, 256}

// AffixRows returns the number of rows of a table.
func AffixRows(table int) int { return int(affixRows[table]) }

// ReadForm reads a word.
func ReadForm(word string) Form {
	var w Word
	w.view(word)
	return w.form()
}

func (w *Word) form() Form {
	f := Form{Word: w.Lower}
	for i, value := range [AffixTables]uint32{w.suffix & 0xffffff, w.suffix & 0xffff, w.prefix, w.shape} {
		f.Affixes[i] = uint16(1 + uint64(linear.Mix(20+uint32(i), value, 0, 0))*uint64(affixRows[i]-1)>>32)
	}
	return f
}
