//go:build unix

package library

import (
	"os"
	"syscall"
)

// Map maps a file into memory. It is not unmapped: dossiers use it as long as
// the program runs. A file that is written under this name later is another
// one.
func Map(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	size := int(info.Size())
	if !info.Mode().IsRegular() || size <= 0 {
		return nil, os.ErrInvalid
	}
	return syscall.Mmap(int(f.Fd()), 0, size, syscall.PROT_READ, syscall.MAP_PRIVATE)
}
