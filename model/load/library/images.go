package library

import (
	"encoding/hex"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
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
	if err == nil {
		tidyImages(path)
	}
	return err
}

const (
	// mostImages is how many sets of articles have an image at a time.
	mostImages = 40
	// leftOver is the age from which on nobody is still writing an image.
	leftOver = time.Hour
)

// tidyImages removes, beside an image just saved, what writers that were killed
// have left, and the oldest where there are many. The age is that beside the new
// one, as no clock is read here.
func tidyImages(saved string) {
	now, err := os.Stat(saved)
	if err != nil {
		return
	}
	files, _ := os.ReadDir(filepath.Dir(saved))
	type image struct {
		path string
		at   time.Time
	}
	var images []image
	for _, file := range files {
		info, err := file.Info()
		if err != nil || filepath.Ext(file.Name()) != imageSuffix {
			continue
		}
		path := filepath.Join(filepath.Dir(saved), file.Name())
		if !strings.HasPrefix(file.Name(), "new-") {
			images = append(images, image{path, info.ModTime()})
		} else if now.ModTime().Sub(info.ModTime()) > leftOver {
			_ = os.Remove(path)
		}
	}
	slices.SortFunc(images, func(a, b image) int { return b.at.Compare(a.at) })
	for _, old := range images[min(len(images), mostImages):] {
		_ = os.Remove(old.path)
	}
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
