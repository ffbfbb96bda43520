package library

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// errOld is a library of an older schema.
var errOld = errors.New("made by an older version of dateline")

// besides are the files that SQLite keeps beside a database: its log and the
// index of that. They belong together and go together.
var besides = [...]string{"-wal", "-shm", "-journal"}

// moveAside gives the file a name that tells why it is no longer used, so that
// a new one can be begun. Nothing is ever overwritten.
func (l *Library) moveAside(why error) error {
	name := l.asideName(why)
	if err := os.Rename(l.path, name); err != nil {
		return fmt.Errorf("%w, and it cannot be moved aside: %w", why, err)
	}
	for _, suffix := range besides {
		if err := os.Rename(l.path+suffix, name+suffix); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("%w, and it cannot be moved aside: %w", why, err)
		}
	}
	l.dropImages()
	l.broken.Store(false)
	l.notice("%v; it is kept as %s, and a new library is begun", why, name)
	return nil
}

// asideName is the first free one of name.old-1 ... or name.damaged-DATE ...
func (l *Library) asideName(why error) string {
	old := errors.Is(why, errOld)
	for n := 1; ; n++ {
		name := l.path + ".old-" + strconv.Itoa(n)
		if !old {
			name = l.path + ".damaged"
			if l.options.Today != 0 {
				name += "-" + l.options.Today.String()
			}
			if n > 1 {
				name += "-" + strconv.Itoa(n)
			}
		}
		if !exists(name) {
			return name
		}
	}
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

// isArticle reports whether a file is none of SQLite's, and its name does not say
// that it ever was: who names an article with --library by mistake shall find it
// where it was. Whatever is named like a database is a damaged one.
func isArticle(path string) bool {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".db", ".db3", ".sqlite", ".sqlite3", ".library", "":
		return false
	}
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	var head [len(magic)]byte
	n, _ := io.ReadFull(f, head[:])
	return n > 0 && string(head[:n]) != magic[:n]
}

// magic begins every SQLite file.
const magic = "SQLite format 3\x00"

// The header of an SQLite file, as far as it is looked at: the format is
// described at https://sqlite.org/fileformat.html.
const (
	headerSize       = 100
	headerPageSize   = 16
	headerChange     = 24
	headerPages      = 28
	headerValidFor   = 92
	largestPage      = 65536
	smallestPage     = 512
	largestPageValue = 1
)

// truncated reports whether an SQLite file is shorter than its header says.
// SQLite itself would only tell when it comes to the part that is missing. A
// log beside the file may hold that part.
func truncated(path string) bool {
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() || info.Size() == 0 || exists(path+"-wal") {
		return false
	}
	var head [headerSize]byte
	if _, err := io.ReadFull(f, head[:]); err != nil || string(head[:len(magic)]) != magic {
		return false // opening it will tell
	}
	size := int64(binary.BigEndian.Uint16(head[headerPageSize:]))
	if size == largestPageValue {
		size = largestPage
	}
	known := binary.BigEndian.Uint32(head[headerChange:]) == binary.BigEndian.Uint32(head[headerValidFor:])
	return known && size >= smallestPage && info.Size() < size*int64(binary.BigEndian.Uint32(head[headerPages:]))
}
