package load

import (
	"encoding/binary"
	"fmt"
	"os"
	"sync"

	"dateline/model"
	"dateline/model/internal/pack"
)

// scratch keeps packed stories while a dossier is open: the first ones in
// memory, and when they become many, all of them in a file that has no name any
// more and goes with the program. It is safe for concurrent use.
//
// A record is the length of the text and of the rest, four bytes each, then
// both. Records lie in blocks and are known by block and place.
type scratch struct {
	mu     sync.RWMutex
	dir    string // of the file; "" for none
	file   *os.File
	blocks []block
	size   int64 // of all blocks in the file
}

// block is a stretch of records, in memory or in the file.
type block struct {
	data []byte // nil when it is in the file
	at   int64
}

const (
	blockSize = 1 << 20
	// inMemory is how many full blocks stay in memory before the file is
	// begun: some 5,000 stories of the usual length.
	inMemory     = 16
	recordHeader = 8
)

// put keeps a story and returns where.
func (s *scratch) put(text string, packed []byte) model.Place {
	s.mu.Lock()
	defer s.mu.Unlock()
	n := recordHeader + len(text) + len(packed)
	last := len(s.blocks) - 1
	if last < 0 || len(s.blocks[last].data)+n > blockSize {
		s.spill()
		s.blocks = append(s.blocks, block{data: make([]byte, 0, min(blockSize, max(n, 4<<10)))})
		last++
	}
	b := &s.blocks[last]
	key := int64(last)<<32 | int64(len(b.data))
	b.data = binary.LittleEndian.AppendUint32(b.data, uint32(len(text)))
	b.data = binary.LittleEndian.AppendUint32(b.data, uint32(len(packed)))
	b.data = append(b.data, text...)
	b.data = append(b.data, packed...)
	return model.Place{Store: s, Key: key}
}

// spill writes all blocks to the file once they are many. Where that cannot be
// done they stay in memory.
func (s *scratch) spill() {
	if s.file == nil && (s.dir == "" || len(s.blocks) < inMemory) {
		return
	}
	if s.file == nil {
		file, err := os.CreateTemp(s.dir, "dateline-*.tmp")
		if err != nil {
			s.dir = ""
			return
		}
		// From here on the file is gone when the program is, however it ends.
		if err := os.Remove(file.Name()); err != nil {
			s.dir = ""
			_ = file.Close()
			return
		}
		s.file = file
	}
	for i := range s.blocks {
		b := &s.blocks[i]
		if b.data == nil {
			continue
		}
		if _, err := s.file.WriteAt(b.data, s.size); err != nil {
			return // a full disk; it is tried again with the next block
		}
		b.at = s.size
		s.size += int64(len(b.data))
		b.data = nil
	}
}

// Text implements model.Store.
func (s *scratch) Text(key int64) (string, error) {
	text, _, err := s.get(key)
	return string(text), err
}

// Story implements model.Store.
func (s *scratch) Story(key int64) (*model.Story, error) {
	text, packed, err := s.get(key)
	if err != nil {
		return nil, err
	}
	return pack.Unpack(packed, string(text))
}

// get returns the two parts of a record, which must not be changed.
func (s *scratch) get(key int64) (text, packed []byte, err error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	n, offset := key>>32, key&(1<<32-1)
	if n < 0 || n >= int64(len(s.blocks)) {
		return nil, nil, fmt.Errorf("%w: no record %d", pack.ErrDamaged, key)
	}
	record := s.blocks[n].data
	if record != nil {
		record = record[min(offset, int64(len(record))):]
	} else {
		const usual = 8 << 10
		if record, err = s.read(s.blocks[n].at+offset, usual); err != nil {
			return nil, nil, err
		}
	}
	if len(record) < recordHeader {
		return nil, nil, fmt.Errorf("%w: record %d is cut off", pack.ErrDamaged, key)
	}
	split := recordHeader + int(binary.LittleEndian.Uint32(record))
	end := split + int(binary.LittleEndian.Uint32(record[4:]))
	if end > len(record) && s.blocks[n].data == nil {
		if record, err = s.read(s.blocks[n].at+offset, end); err != nil {
			return nil, nil, err
		}
	}
	if end > len(record) {
		return nil, nil, fmt.Errorf("%w: record %d is cut off", pack.ErrDamaged, key)
	}
	return record[recordHeader:split], record[split:end], nil
}

// read returns up to size bytes of the file.
func (s *scratch) read(at int64, size int) ([]byte, error) {
	buffer := make([]byte, min(int64(size), s.size-at))
	if _, err := s.file.ReadAt(buffer, at); err != nil {
		return nil, err
	}
	return buffer, nil
}

// lay keeps bytes that are looked at in slices: in the file if there is one.
func (s *scratch) lay(data []byte) block {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.file == nil {
		return block{data: data}
	}
	if _, err := s.file.WriteAt(data, s.size); err != nil {
		return block{data: data}
	}
	b := block{at: s.size}
	s.size += int64(len(data))
	return b
}

// slice returns a part of what was laid down.
func (s *scratch) slice(b *block, from, size int) ([]byte, error) {
	if b.data != nil {
		return b.data[from : from+size], nil
	}
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.read(b.at+int64(from), size)
}
