package load

import (
	"bytes"
	"context"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// Source is somewhere articles come from: a path, a file system or a stream.
type Source struct {
	path   string
	files  fs.FS
	reader io.Reader
}

// Path is a file or folder. Folders are searched for articles in sorted order,
// hidden files and folders left out; a file that is named itself is opened
// whatever it is called.
func Path(name string) Source { return Source{path: name} }

// Files is a file system, such as the embedded seeds, searched like a folder.
func Files(files fs.FS) Source { return Source{files: files} }

// Reader is a stream that is read once. The name stands for it in messages and
// in the path of its stories.
func Reader(name string, r io.Reader) Source { return Source{path: name, reader: r} }

// Stdin names standard input on the command line and in messages.
const Stdin = "-"

// Paths makes sources of command line arguments: paths, and "-" for stdin.
func Paths(arguments []string, stdin io.Reader) []Source {
	sources := make([]Source, 0, len(arguments))
	for _, a := range arguments {
		if a == Stdin {
			sources = append(sources, Reader(Stdin, stdin))
			continue
		}
		sources = append(sources, Path(a))
	}
	return sources
}

// input is one file or stream to open, or what went wrong before it could be.
type input struct {
	path  string
	open  func() (io.ReadCloser, error)
	size  func() int64 // in bytes as far as known; nil for a stream
	lines bool         // JSON Lines
	sniff bool         // JSON Lines if the first byte says so
	err   error
}

// inputs lists what a source holds, without opening any of it.
func (s Source) inputs(ctx context.Context, all bool) []input {
	switch {
	case s.reader != nil:
		return []input{{
			path:  s.path,
			open:  func() (io.ReadCloser, error) { return io.NopCloser(s.reader), nil },
			lines: all, sniff: true,
		}}
	case s.files != nil:
		return list(ctx, tree{files: s.files, join: path.Join}, ".", all)
	default:
		return list(ctx, onDisk(), s.path, all)
	}
}

// tree is a file system to search: the disk, or one behind fs.FS. They differ
// in how names are joined, and only the disk has links that can form loops.
type tree struct {
	files   fs.FS
	join    func(...string) string
	resolve func(string) (string, error) // nil where there are no links
}

// disk opens any path as the operating system does; fs.FS proper allows no
// absolute ones.
type disk struct{}

func (disk) Open(name string) (fs.File, error)          { return os.Open(name) }
func (disk) Stat(name string) (fs.FileInfo, error)      { return os.Stat(name) }
func (disk) ReadDir(name string) ([]fs.DirEntry, error) { return os.ReadDir(name) }

func onDisk() tree {
	return tree{files: disk{}, join: filepath.Join, resolve: filepath.EvalSymlinks}
}

func (t tree) input(name string, all bool) input {
	return input{
		path: name,
		open: func() (io.ReadCloser, error) { return t.files.Open(name) },
		size: func() int64 {
			info, err := fs.Stat(t.files, name)
			if err != nil {
				return 0 // opening it will tell
			}
			return info.Size()
		},
		lines: all || isLines(name),
	}
}

// list returns the file named, or the articles in the folder named.
func list(ctx context.Context, t tree, name string, all bool) []input {
	info, err := fs.Stat(t.files, name)
	if err != nil {
		return []input{{path: name, err: err}}
	}
	if !info.IsDir() {
		return []input{t.input(name, all)}
	}
	w := walk{tree: t, all: all, seen: make(map[string]bool)}
	w.folder(ctx, name)
	if len(w.found) == 0 {
		return []input{{path: name, err: ErrFolder}}
	}
	return w.found
}

// walk searches a folder. Links are followed, and each real folder is entered
// once, which ends every loop.
type walk struct {
	tree
	all   bool
	seen  map[string]bool
	found []input
}

func (w *walk) folder(ctx context.Context, name string) {
	if ctx.Err() != nil || w.entered(name) {
		return
	}
	entries, err := fs.ReadDir(w.files, name)
	if err != nil {
		w.found = append(w.found, input{path: name, err: err})
		return
	}
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), ".") {
			continue
		}
		w.entry(ctx, w.join(name, e.Name()), e)
	}
}

func (w *walk) entered(name string) bool {
	if w.resolve == nil {
		return false
	}
	real, err := w.resolve(name)
	if err != nil {
		return false // reading the folder will tell what is wrong
	}
	if w.seen[real] {
		return true
	}
	w.seen[real] = true
	return false
}

func (w *walk) entry(ctx context.Context, name string, e fs.DirEntry) {
	mode := e.Type()
	if mode&fs.ModeSymlink != 0 {
		info, err := fs.Stat(w.files, name)
		if err != nil {
			if isArticle(name) {
				w.found = append(w.found, input{path: name, err: err})
			}
			return
		}
		mode = info.Mode().Type()
	}
	switch {
	case mode.IsDir():
		w.folder(ctx, name)
	case mode.IsRegular() && isArticle(name):
		w.found = append(w.found, w.input(name, w.all))
	}
}

// isArticle reports whether a file found in a folder is taken for an article.
func isArticle(name string) bool {
	switch strings.ToLower(path.Ext(filepath.ToSlash(name))) {
	case ".txt", ".text", ".md", ".markdown":
		return true
	}
	return isLines(name)
}

func isLines(name string) bool {
	switch strings.ToLower(path.Ext(filepath.ToSlash(name))) {
	case ".jsonl", ".ndjson":
		return true
	}
	return false
}

// isObject reports whether text begins with a JSON object.
func isObject(text []byte) bool {
	text = bytes.TrimLeft(bytes.TrimPrefix(text, []byte("\ufeff")), " \t\r\n")
	return len(text) > 0 && text[0] == '{'
}
