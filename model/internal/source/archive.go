package source

import (
	"archive/zip"
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"
)

// The reasons why an archive does not open, or not all of it.
var (
	ErrDamaged   = errors.New("damaged or cut off; what came before is read; get the file again")
	ErrBomb      = errors.New("grows beyond all measure when unpacked; unpack it yourself if you trust it")
	ErrNested    = errors.New("an archive in an archive; unpack the outer one and open the inner")
	ErrEncrypted = errors.New("locked with a password; unpack it yourself")
	ErrNoArticle = errors.New("no articles in this archive")
)

// Text is packed to a tenth of its size, seldom to a hundredth. What grows more
// than maxRatio times beyond the first freeSize bytes is made to fill memory.
const (
	maxRatio = 200
	freeSize = 64 << 20
)

// maxEntries bounds the files of an archive.
const maxEntries = 1_000_000

// ErrEntries tells of an archive with more files than maxEntries.
var ErrEntries = errors.New("more than a million files in it; unpack it and open a folder at a time")

func packed(head []byte) bool {
	return bytes.HasPrefix(head, []byte("\x1f\x8b")) || bytes.HasPrefix(head, []byte("PK\x03\x04"))
}

// ratio reads what is unpacked, and counts it against what was packed.
type ratio struct {
	r      io.Reader
	packed func() int64
	size   int64
}

func (r *ratio) Read(p []byte) (int, error) {
	n, err := r.r.Read(p)
	r.size += int64(n)
	if r.size > freeSize && r.size/maxRatio > r.packed() {
		return n, ErrBomb
	}
	switch {
	case err == nil, errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF):
		return n, err
	default:
		return n, ErrDamaged
	}
}

// counter counts what is read through it.
type counter struct {
	r io.Reader
	n int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}

// gzip reads what a gzip file holds. One in another is not read: nobody packs
// twice but to fill memory.
func (s *splitter) gzip(r io.Reader) error {
	if s.unpacked {
		return s.fail(0, ErrNested)
	}
	packed := &counter{r: r}
	unpacked, err := gzip.NewReader(packed)
	if err != nil {
		return s.fail(0, ErrDamaged)
	}
	inner := *s
	inner.unpacked = true
	inner.ContentType, inner.file = "", nil
	inner.name = strings.TrimSuffix(s.kindName(), path.Ext(s.kindName()))
	return inner.split(&ratio{r: unpacked, packed: func() int64 { return packed.n }})
}

// zip reads the articles in a zip file, in the order in which they stand.
func (s *splitter) zip(r *bufio.Reader) error {
	if s.unpacked {
		return s.fail(0, ErrNested)
	}
	at, size, err := s.random(r)
	if err != nil {
		return s.fail(0, err)
	}
	archive, err := zip.NewReader(at, size)
	if err != nil {
		return s.fail(0, ErrDamaged)
	}
	if len(archive.File) > maxEntries {
		return s.fail(0, ErrEntries)
	}
	found := false
	total := int64(0)
	for _, f := range archive.File {
		if !wanted(f.Name) {
			continue
		}
		found = true
		n, err := s.zipped(f, freeSize+maxRatio*size-total)
		if err != nil {
			return err
		}
		if total += n; total >= freeSize+maxRatio*size {
			return s.fail(0, ErrBomb)
		}
	}
	if !found {
		return s.fail(0, ErrNoArticle)
	}
	return nil
}

// wanted reports whether a file in an archive is taken for an article: by its
// name, as in a folder, with hidden ones and folders left out.
func wanted(name string) bool {
	for part := range strings.SplitSeq(name, "/") {
		if strings.HasPrefix(part, ".") && part != "." && part != ".." || part == "__MACOSX" {
			return false
		}
	}
	return IsArticle(name) && !strings.HasSuffix(name, "/")
}

// zipped reads one file of an archive and tells how many bytes it had, of which
// no more than left are read.
func (s *splitter) zipped(f *zip.File, left int64) (size int64, err error) {
	inner := *s
	inner.unpacked = true
	inner.Path = s.Path + "/" + f.Name
	inner.ContentType, inner.name, inner.file = "", "", nil
	if f.Flags&1 != 0 {
		return 0, inner.fail(0, ErrEncrypted)
	}
	r, err := f.Open()
	if err != nil {
		return 0, inner.fail(0, fmt.Errorf("%w (%v)", ErrDamaged, err))
	}
	defer r.Close()
	count := &counter{r: io.LimitReader(r, left)}
	err = inner.split(&ratio{r: count, packed: func() int64 { return int64(f.CompressedSize64) }})
	return count.n, err
}

// random gives access to any place of a zip file, whose list stands at its end:
// the file itself where it is one, else a copy in memory.
func (s *splitter) random(r *bufio.Reader) (at io.ReaderAt, size int64, err error) {
	if at, size, ok := randomFile(s.file); ok {
		return at, size, nil
	}
	data, err := slurp(r)
	if err != nil {
		return nil, 0, err
	}
	return bytes.NewReader(data), int64(len(data)), nil
}

func randomFile(r io.Reader) (at io.ReaderAt, size int64, ok bool) {
	file, isFile := r.(fs.File)
	at, isRandom := r.(io.ReaderAt)
	if !isFile || !isRandom {
		return nil, 0, false
	}
	info, err := file.Stat()
	if err != nil || !info.Mode().IsRegular() {
		return nil, 0, false
	}
	return at, info.Size(), true
}
