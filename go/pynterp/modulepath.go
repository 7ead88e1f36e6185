package pynterp

import (
	"io"
	"io/fs"
	"os"
	"path"
	"strings"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/go/host"
)

// This file reads guest modules from folders. os.Root keeps every access below
// its folder, links included. Tests: guestmodules_test.go.

// maxModuleSize is the largest module source that is read, in bytes.
const maxModuleSize = 16 << 20

type modulePath struct {
	roots []*os.Root
	names []string
}

// ModulePath returns a finder for the pure-Python modules and packages below
// the folders, searched in order. Nothing outside them can be reached, not by
// links either.
func ModulePath(dirs ...string) (host.Modules, error) {
	p := &modulePath{}
	for _, d := range dirs {
		root, err := os.OpenRoot(d)
		if err != nil {
			return nil, errors.Wrap(err, "module path")
		}
		p.roots = append(p.roots, root)
		p.names = append(p.names, path.Base(d))
	}
	return p, nil
}

// Find implements host.Modules.
func (p *modulePath) Find(name string) (*host.Source, error) {
	rel := strings.ReplaceAll(name, ".", "/")
	for i, root := range p.roots {
		for _, try := range []struct {
			file string
			pkg  bool
		}{{rel + "/__init__.py", true}, {rel + ".py", false}} {
			text, err := readModule(root, try.file)
			if errors.Is(err, fs.ErrNotExist) {
				continue
			}
			if err != nil {
				return nil, err
			}
			return &host.Source{Text: text, Filename: path.Join(p.names[i], try.file), Package: try.pkg}, nil
		}
	}
	return p.namespace(rel), nil
}

// namespace is the package of a folder without __init__.py.
func (p *modulePath) namespace(rel string) *host.Source {
	for _, root := range p.roots {
		if info, err := root.Stat(rel); err == nil && info.IsDir() {
			return &host.Source{Package: true}
		}
	}
	return nil
}

func readModule(root *os.Root, file string) ([]byte, error) {
	f, err := root.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, fs.ErrNotExist
	}
	text, err := io.ReadAll(io.LimitReader(f, maxModuleSize+1))
	if len(text) > maxModuleSize {
		return nil, errors.Errorf("module %s is larger than %d bytes", file, maxModuleSize)
	}
	return text, err
}
