package library

import (
	"encoding/hex"
	"os"
	"path/filepath"
)

// Images are dossiers as they lie in memory (model.Dossier.WriteImage), kept in
// files beside the library: the whole of one must be there at once, mapped and
// not read. They can always be made again out of the library.

const imageSuffix = ".image"

// ImagePath is the file of an image, for a library in the file path.
func ImagePath(path string, key Key) string {
	return filepath.Join(imageFolder(path), hex.EncodeToString(key[:16])+imageSuffix)
}

func imageFolder(path string) string { return path + "-dossiers" }

// SaveImage writes an image, whole or not at all: one that is in use stays what
// it is.
func SaveImage(path string, write func(*os.File) error) (err error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), "new-*"+imageSuffix)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = os.Remove(f.Name())
		}
	}()
	err = write(f)
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	return err
}

// dropImages removes the images of the library, and nothing else that may be
// in the folder.
func (l *Library) dropImages() {
	folder := imageFolder(l.path)
	files, _ := os.ReadDir(folder)
	for _, file := range files {
		if filepath.Ext(file.Name()) == imageSuffix {
			_ = os.Remove(filepath.Join(folder, file.Name()))
		}
	}
}
