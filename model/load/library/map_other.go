//go:build !unix

package library

import "os"

// Map reads a file into memory.
func Map(path string) ([]byte, error) { return os.ReadFile(path) }
