package load

import (
	"context"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"dateline/model/internal/source"
	"dateline/model/load/fetch"
)

// Source is somewhere articles come from: a path, a file system or a stream.
type Source struct {
	path   string
	found  bool // in a folder
	files  fs.FS
	reader io.Reader

	address string
	listed  bool   // the address stands in a list of feeds
	from    string // the address of that list, "" for a file
	keeper  *Keeper
	// waiting limits the keeper's stories to those still to be worked out.
	waiting bool
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

// Paths makes sources of command line arguments: paths, web addresses, and "-"
// for stdin.
func Paths(arguments []string, stdin io.Reader) []Source {
	sources := make([]Source, 0, len(arguments))
	for _, a := range arguments {
		if a == Stdin {
			sources = append(sources, Reader(Stdin, stdin))
			continue
		}
		if fetch.IsAddress(a) {
			sources = append(sources, Address(a))
			continue
		}
		sources = append(sources, Path(a))
	}
	return sources
}

// input is one file or stream to open, or what went wrong before it could be.
type input struct {
	path string
	// open gives the bytes and what is known about them.
	open   func() (io.ReadCloser, source.Hints, error)
	many   bool // may hold more than one story
	named  bool // by the reader, and not found in a folder
	remote *remote
	kept   *keptInput
	err    error
}

// inputs lists what a source holds, without opening any of it.
func (s Source) inputs(ctx context.Context, o Options) []input {
	switch {
	case s.address != "":
		return []input{remoteInput(ctx, s.request(), o)}
	case s.keeper != nil:
		return s.kept(ctx)
	case s.reader != nil:
		return []input{{
			path: s.path,
			open: func() (io.ReadCloser, source.Hints, error) {
				return io.NopCloser(s.reader), o.hints(s.path), nil
			},
			many: true, named: true,
		}}
	case s.files != nil:
		return list(ctx, tree{files: s.files, join: path.Join, options: o}, ".")
	case s.found:
		if !source.IsArticle(s.path) {
			return nil
		}
		return []input{onDisk(o).input(s.path)}
	default:
		return list(ctx, onDisk(o), s.path)
	}
}

// hints are what the options say about an input.
func (o Options) hints(path string) source.Hints {
	return source.Hints{Path: path, Lines: o.Input == InputLines, Today: o.Today}
}

// tree is a file system to search: the disk, or one behind fs.FS. They differ
// in how names are joined, and only the disk has links that can form loops.
type tree struct {
	files   fs.FS
	options Options
	join    func(...string) string
	resolve func(string) (string, error) // nil where there are no links
}

// disk opens any path as the operating system does; fs.FS proper allows no
// absolute ones.
type disk struct{}

func (disk) Open(name string) (fs.File, error)          { return os.Open(name) }
func (disk) Stat(name string) (fs.FileInfo, error)      { return os.Stat(name) }
func (disk) ReadDir(name string) ([]fs.DirEntry, error) { return os.ReadDir(name) }

func onDisk(o Options) tree {
	return tree{files: disk{}, options: o, join: filepath.Join, resolve: filepath.EvalSymlinks}
}

func (t tree) input(name string) input {
	return input{
		path: name,
		open: func() (io.ReadCloser, source.Hints, error) {
			f, err := t.files.Open(name)
			return f, t.options.hints(name), err
		},
		many: t.options.Input == InputLines || source.IsCollection(name),
	}
}

// list returns the file named, or the articles in the folder named.
func list(ctx context.Context, t tree, name string) []input {
	info, err := fs.Stat(t.files, name)
	if err != nil {
		return []input{{path: name, err: err}}
	}
	if !info.IsDir() {
		in := t.input(name)
		in.named = true
		return []input{in}
	}
	w := walk{tree: t, seen: make(map[string]bool)}
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
			if source.IsArticle(name) {
				w.found = append(w.found, input{path: name, err: err})
			}
			return
		}
		mode = info.Mode().Type()
	}
	switch {
	case mode.IsDir():
		w.folder(ctx, name)
	case mode.IsRegular() && source.IsArticle(name):
		w.found = append(w.found, w.input(name))
	}
}
