package main

import (
	"path/filepath"
	"runtime"

	"github.com/spf13/cobra"

	"dateline/model/load"
)

// addLibrary adds the flag that names the library.
func (f *inputFlags) addLibrary(c *cobra.Command) {
	c.Flags().StringVar(&f.library, "library", "", "keep what is worked out in this `FILE`; without a PATH, open what it has")
}

// keeperFor chooses the library for a command that opens the arguments. The
// reader's own one serves for files and addresses, but not for a filter and not
// for what comes through a pipe, of which there may be no end.
func (p *program) keeperFor(f inputFlags, args []string) (*load.Keeper, error) {
	switch {
	case f.library != "" && f.noLibrary:
		return nil, wrongUse("--library and --no-library exclude each other")
	case f.noLibrary:
		return nil, nil
	case f.library != "":
		return p.keep(f.library), nil
	case f.filter || allPipes(args):
		return nil, nil
	}
	if path := libraryPath(p.Env); path != "" {
		return p.keep(path), nil
	}
	return nil, nil
}

// allPipes reports whether nothing but standard input is opened, or nothing at
// all.
func allPipes(args []string) bool {
	for _, a := range args {
		if a != load.Stdin {
			return false
		}
	}
	return true
}

// keep makes the keeper of this run.
func (p *program) keep(path string) *load.Keeper {
	p.keeper = load.NewKeeper(path, p.Today)
	return p.keeper
}

// closeLibrary ends the use of the library and says what the reader should
// know of it.
func (p *program) closeLibrary() {
	if p.keeper == nil {
		return
	}
	if err := p.keeper.Close(); err != nil {
		p.say("%s: %v", p.keeper.Path(), err)
	}
	for _, notice := range p.keeper.Notices() {
		p.say("%s", notice)
	}
	p.keeper = nil
}

// libraryPath is the library of the reader: $XDG_DATA_HOME/dateline/library.db,
// in the home folder without that variable, and none without a home.
func libraryPath(env []string) string {
	if dir := xdgFolder(env, "XDG_DATA_HOME", ".local", "share"); dir != "" {
		return filepath.Join(dir, "library.db")
	}
	return ""
}

// xdgFolder is the program's folder in that of a variable, else in one of the
// home folder, and "" without a home. Relative values do not count, as the
// XDG Base Directory Specification has it.
func xdgFolder(env []string, name string, home ...string) string {
	if dir := variable(env, name); filepath.IsAbs(dir) {
		return filepath.Join(dir, "dateline")
	}
	if dir := variable(env, homeVariable()); filepath.IsAbs(dir) {
		return filepath.Join(append(append([]string{dir}, home...), "dateline")...)
	}
	return ""
}

// scratchFolder is where a file may lie, without a name, for as long as the
// program runs: the user's folder of caches. Where files cannot be without a
// name there is none.
func scratchFolder(env []string) string {
	if folder := xdgFolder(env, "XDG_CACHE_HOME", ".cache"); folder != "" && runtime.GOOS != "windows" {
		return filepath.Dir(folder)
	}
	return ""
}
