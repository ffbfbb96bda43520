package watch

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"dateline/model/internal/source"
)

// stat looks through links, as opening does.
func stat(name string) (fs.FileInfo, error) { return os.Stat(name) }

// root watches a path that the reader has named: through the folder it lies
// in, where it may come back after it has gone, and if it is a folder itself
// with all in it.
func (w *Watch) root(path string) {
	name := filepath.Clean(path)
	w.names[name] = path
	w.watch(filepath.Dir(name))
	if info, err := stat(name); err == nil && info.IsDir() {
		w.folder(name)
	}
}

// folder watches a folder and those in it, and returns the articles there.
func (w *Watch) folder(name string) (files []string) {
	real, err := filepath.EvalSymlinks(name)
	if other, seen := w.real[real]; err != nil || seen && other != name {
		return nil
	}
	w.folders[name], w.real[real] = real, name
	// The watch comes before the reading, so that a file that comes between
	// is met twice rather than never.
	w.watch(name)
	entries, err := os.ReadDir(name)
	if err != nil {
		w.problem(name, err)
		return nil
	}
	for _, e := range entries {
		path := filepath.Join(name, e.Name())
		if strings.HasPrefix(e.Name(), ".") {
			continue
		}
		info, err := stat(path)
		switch {
		case err != nil:
		case info.IsDir():
			files = append(files, w.folder(path)...)
		case info.Mode().IsRegular() && source.IsArticle(path):
			files = append(files, path)
			w.known[path] = true
		}
	}
	return files
}

// watch asks the system to watch a folder.
func (w *Watch) watch(folder string) {
	if w.files == nil {
		return
	}
	if err := w.files.Add(folder); err != nil {
		w.problem(folder, err)
	}
}

// forget lets go of a name that is gone, and of all in it if it was a folder.
func (w *Watch) forget(name string) {
	delete(w.known, name)
	if _, folder := w.folders[name]; !folder {
		return
	}
	inside := name + string(filepath.Separator)
	for folder, real := range w.folders {
		if folder == name || strings.HasPrefix(folder, inside) {
			delete(w.folders, folder)
			delete(w.real, real)
			_ = w.files.Remove(folder) // mostly the system has done so already
		}
	}
	for file := range w.known {
		if strings.HasPrefix(file, inside) {
			delete(w.known, file)
		}
	}
}
