package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"os"
	"path"
	"path/filepath"
	"sort"
	"strings"

	"github.com/pkg/errors"
)

// This file writes the switches into copies of the sources: what each guard's
// entry says, and the charges and depth counters that sites.go finds. Tests:
// mutate_test.go.

// Guard is something that can be taken away.
type Guard struct {
	Name  string
	About string
	Edits []Edit
	// Cases are single cases that are to notice, in place of what scope says.
	Cases []string
	// Spare says why nothing need notice: another guard stands behind it.
	Spare string
}

// Edit changes a function. Body is put in front of it and runs where the guard
// is off; or Old, which the function has exactly once, becomes New, in which
// OFF is true where the guard is off.
type Edit struct {
	File     string // below go/
	Func     string // name, or Type.name for a method
	Body     string
	Old, New string
}

// splice is a change of a file's text.
type splice struct {
	from, to int
	text     string
}

// file is a source on its way to its switched form.
type file struct {
	text    []byte
	tree    *ast.File
	fset    *token.FileSet
	splices []splice
}

type files struct {
	root string
	all  map[string]*file
}

func (fs *files) open(name string) (*file, error) {
	if f := fs.all[name]; f != nil {
		return f, nil
	}
	full := filepath.Join(fs.root, "go", filepath.FromSlash(name))
	text, err := os.ReadFile(full)
	if err != nil {
		return nil, errors.WithStack(err)
	}
	f := &file{text: text, fset: token.NewFileSet()}
	if f.tree, err = parser.ParseFile(f.fset, full, text, parser.ParseComments); err != nil {
		return nil, errors.WithStack(err)
	}
	fs.all[name] = f
	return f, nil
}

// offset is a position's place in the text.
func (f *file) offset(p token.Pos) int { return f.fset.Position(p).Offset }

// funcName is the name by which edits call a function.
func funcName(d *ast.FuncDecl) string {
	if d.Recv == nil {
		return d.Name.Name
	}
	t := d.Recv.List[0].Type
	if star, ok := t.(*ast.StarExpr); ok {
		t = star.X
	}
	if id, ok := t.(*ast.Ident); ok {
		return id.Name + "." + d.Name.Name
	}
	return d.Name.Name
}

func (f *file) function(name string) *ast.FuncDecl {
	for _, d := range f.tree.Decls {
		if fn, ok := d.(*ast.FuncDecl); ok && fn.Body != nil && funcName(fn) == name {
			return fn
		}
	}
	return nil
}

// apply notes an edit of a guard.
func (fs *files) apply(guard string, e Edit) error {
	f, err := fs.open(e.File)
	if err != nil {
		return err
	}
	fn := f.function(e.Func)
	if fn == nil {
		return errors.Errorf("%s: no function %s in %s", guard, e.Func, e.File)
	}
	off := fmt.Sprintf("(mutant == %q)", guard)
	if e.Body != "" {
		at := f.offset(fn.Body.Lbrace) + 1
		f.splices = append(f.splices, splice{at, at, "\nif " + off + " {\n" + e.Body + "\n}\n"})
		return nil
	}
	from, to := f.offset(fn.Pos()), f.offset(fn.End())
	body := string(f.text[from:to])
	if strings.Count(body, e.Old) != 1 {
		return errors.Errorf("%s: %s in %s has %d times %q", guard, e.Func, e.File, strings.Count(body, e.Old), e.Old)
	}
	at := from + strings.Index(body, e.Old)
	f.splices = append(f.splices, splice{at, at + len(e.Old), strings.ReplaceAll(e.New, "OFF", off)})
	return nil
}

// switched is the text with all changes.
func (f *file) switched() ([]byte, error) {
	sort.SliceStable(f.splices, func(i, j int) bool { return f.splices[i].from < f.splices[j].from })
	var out bytes.Buffer
	at := 0
	for _, s := range f.splices {
		if s.from < at {
			return nil, errors.Errorf("two changes of the same place: %q", s.text)
		}
		out.Write(f.text[at:s.from])
		out.WriteString(s.text)
		at = s.to
	}
	out.Write(f.text[at:])
	return format.Source(out.Bytes())
}

// switchFile declares the switch in a package, and what site switches call.
const switchFile = `package %s

import (
	"os"
	"sync"
)

var mutant = os.Getenv("PYNTERP_MUTANT")

var mutantsReached sync.Map

func mutantErr(name string, f func() error) error {
	if mutant == name {
		return nil
	}
	if mutant == "reach" {
		if _, again := mutantsReached.LoadOrStore(name, true); !again {
			println("reached", name)
		}
	}
	return f()
}

var mutantID uint32

var _, _ = mutantErr, mutantID
`

// sources is every changed file by its path, with the switch's own file in
// each package.
func (fs *files) sources() (map[string][]byte, error) {
	out := map[string][]byte{}
	for name, f := range fs.all {
		if len(f.splices) == 0 {
			continue
		}
		text, err := f.switched()
		if err != nil {
			return nil, errors.Wrap(err, name)
		}
		full := filepath.Join(fs.root, "go", filepath.FromSlash(name))
		out[full] = text
		own := filepath.Join(fs.root, "go", filepath.FromSlash(path.Dir(name)), "mutant_switch.go")
		out[own] = fmt.Appendf(nil, switchFile, f.tree.Name.Name)
	}
	return out, nil
}

// plan is all guards and the sources with their switches.
func plan(root string) ([]Guard, map[string][]byte, error) {
	fs := &files{root: root, all: map[string]*file{}}
	guards := append([]Guard{}, table...)
	for _, g := range guards {
		for _, e := range g.Edits {
			if err := fs.apply(g.Name, e); err != nil {
				return nil, nil, err
			}
		}
	}
	sites, err := fs.sites()
	if err != nil {
		return nil, nil, err
	}
	entries, err := fs.entries()
	if err != nil {
		return nil, nil, err
	}
	guards = append(append(guards, sites...), entries...)
	sources, err := fs.sources()
	return guards, sources, err
}
