package main

import (
	"bytes"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"dateline/model/safe"
)

// maxLines is the most a file may have; generated tables may have more.
const maxLines = 600

// goFile is a parsed file of the module.
type goFile struct {
	name string // from the root
	test bool
	code []byte
	tree *ast.File
	set  *token.FileSet
}

func (f goFile) at(n ast.Node) string {
	p := f.set.Position(n.Pos())
	return f.name + ":" + strings.TrimPrefix(p.String(), p.Filename+":")
}

func (f goFile) generated() bool { return ast.IsGenerated(f.tree) }

// goFiles lists every Go file of the module.
func goFiles(t *testing.T) []goFile {
	t.Helper()
	all, err := parsed()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// parsed reads the files once for all tests.
var parsed = sync.OnceValues(func() ([]goFile, error) {
	var all []goFile
	set := token.NewFileSet()
	for _, top := range []string{"cmd", "tui", "model", "seeds"} {
		err := filepath.WalkDir(filepath.Join("../..", top), func(path string, e os.DirEntry, err error) error {
			if err != nil || e.IsDir() || !strings.HasSuffix(path, ".go") {
				return err
			}
			code, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			tree, err := parser.ParseFile(set, path, code, parser.ParseComments)
			if err != nil {
				return err
			}
			name, err := filepath.Rel("../..", path)
			all = append(all, goFile{filepath.ToSlash(name), strings.HasSuffix(path, "_test.go"), code, tree, set})
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return all, nil
})

func TestFiles(t *testing.T) {
	for _, f := range goFiles(t) {
		if n := bytes.Count(f.code, []byte("\n")); n > maxLines && !f.generated() {
			t.Errorf("%s has %d lines; split it at %d", f.name, n, maxLines)
		}
		if formatted, err := format.Source(f.code); err != nil || !bytes.Equal(formatted, f.code) {
			t.Errorf("%s is not formatted: gofmt -w %s", f.name, f.name)
		}
		// Bidirectional controls and the like can make code read as
		// something else; tests write them as escapes.
		for i, line := range strings.Split(string(f.code), "\n") {
			plain := strings.ReplaceAll(strings.TrimRight(line, "\r"), "\t", "")
			for _, r := range plain {
				if strings.ContainsRune("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\ufeff", r) {
					t.Errorf("%s:%d holds %+q; write it as an escape (%s)", f.name, i+1, r, safe.Line(plain))
				}
			}
		}
	}
}

// TestNothingRunsAtStart: no init functions and no compiled patterns or tables
// that every start would pay for.
func TestNothingRunsAtStart(t *testing.T) {
	for _, f := range goFiles(t) {
		if f.test {
			continue
		}
		for _, d := range f.tree.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if d.Recv == nil && d.Name.Name == "init" {
					t.Errorf("%s: func init; build what is needed where it is needed", f.at(d))
				}
			case *ast.GenDecl:
				ast.Inspect(d, func(n ast.Node) bool {
					if _, inside := n.(*ast.FuncLit); inside {
						return false
					}
					if call, ok := n.(*ast.CallExpr); ok && d.Tok == token.VAR && isSelector(call.Fun, "regexp", "MustCompile") {
						t.Errorf("%s: compiled at every start; use sync.OnceValue", f.at(call))
					}
					return true
				})
			}
		}
	}
}

func isSelector(e ast.Expr, x, name string) bool {
	s, ok := e.(*ast.SelectorExpr)
	if !ok || s.Sel.Name != name {
		return false
	}
	id, ok := s.X.(*ast.Ident)
	return ok && id.Name == x
}

// TestModelReadsNoClockAndNoEnvironment: the day of today is an argument.
func TestModelReadsNoClockAndNoEnvironment(t *testing.T) {
	forbidden := [][2]string{{"time", "Now"}, {"time", "Since"}, {"os", "Getenv"}, {"os", "LookupEnv"}, {"os", "Environ"}}
	for _, f := range goFiles(t) {
		if f.test || !strings.HasPrefix(f.name, "model/") {
			continue
		}
		ast.Inspect(f.tree, func(n ast.Node) bool {
			for _, name := range forbidden {
				if e, ok := n.(ast.Expr); ok && isSelector(e, name[0], name[1]) {
					t.Errorf("%s: %s.%s; let the caller say", f.at(n), name[0], name[1])
				}
			}
			return true
		})
	}
}

// TestPackageVariablesAreConstant: what is declared outside functions is never
// assigned to, so packages have no state and tests no order.
func TestPackageVariablesAreConstant(t *testing.T) {
	byPackage := make(map[string][]goFile)
	for _, f := range goFiles(t) {
		if !f.test {
			dir := filepath.Dir(f.name)
			byPackage[dir] = append(byPackage[dir], f)
		}
	}
	for _, files := range byPackage {
		scope, uses := resolve(files)
		for _, f := range files {
			for _, target := range assigned(f.tree) {
				id := base(target)
				if id == nil {
					continue
				}
				if v, ok := uses[id].(*types.Var); ok && v.Parent() == scope {
					t.Errorf("%s: package variable %s is changed", f.at(target), id.Name)
				}
			}
		}
	}
}

// resolve finds what the names in the files of a package stand for, without
// looking at what it imports: whatever depends on that stays unresolved.
func resolve(files []goFile) (*types.Scope, map[*ast.Ident]types.Object) {
	trees := make([]*ast.File, len(files))
	for i, f := range files {
		trees[i] = f.tree
	}
	info := &types.Info{Uses: make(map[*ast.Ident]types.Object)}
	config := types.Config{Error: func(error) {}}
	p, _ := config.Check(filepath.Dir(files[0].name), files[0].set, trees, info) // errors are expected
	return p.Scope(), info.Uses
}

// assigned lists the expressions a file assigns to, counts up, deletes from or
// clears.
func assigned(f *ast.File) []ast.Expr {
	var all []ast.Expr
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			if n.Tok != token.DEFINE {
				all = append(all, n.Lhs...)
			}
		case *ast.IncDecStmt:
			all = append(all, n.X)
		case *ast.CallExpr:
			if id, ok := n.Fun.(*ast.Ident); ok && (id.Name == "delete" || id.Name == "clear") {
				all = append(all, n.Args[0])
			}
		}
		return true
	})
	return all
}

// base is the variable at the root of x, x.f, x[i], *x.
func base(e ast.Expr) *ast.Ident {
	for {
		switch x := e.(type) {
		case *ast.Ident:
			return x
		case *ast.SelectorExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.ParenExpr:
			e = x.X
		default:
			return nil
		}
	}
}
