package pynterp

import (
	"strings"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/go/runtime"
	"github.com/pynterp/pynterp/go/stdlib/futuremod"
	"github.com/pynterp/pynterp/go/stdlib/mathmod"
	"github.com/pynterp/pynterp/go/stdlib/stringmod"
	"github.com/pynterp/pynterp/go/stdlib/templatelibmod"
	"github.com/pynterp/pynterp/policy"
)

// library is the safe library: every native module there is.
func library() []*runtime.ModuleDef {
	return []*runtime.ModuleDef{
		futuremod.Module(),
		mathmod.Module(),
		stringmod.Module(),
		templatelibmod.Module(),
	}
}

// librarySource is the text of a module of the library that is written in
// Python, by the file name that its code has; nil for other names. Any sandbox
// may have compiled it.
func librarySource(filename string) []string {
	for _, def := range library() {
		if def.Source != "" && filename == "<frozen "+def.Name+">" {
			return strings.SplitAfter(def.Source, "\n")
		}
	}
	return nil
}

// safeModules are the modules of the library that the policy lists.
func safeModules(p *policy.Profile) (map[string]*runtime.ModuleDef, error) {
	out := map[string]*runtime.ModuleDef{}
	for _, def := range library() {
		if _, ok := p.Modules[def.Name]; ok {
			out[def.Name] = def
		}
	}
	for name := range p.Modules {
		if out[name] == nil {
			return nil, errors.Errorf("policy %s lists module %s, which does not exist", p.Version, name)
		}
	}
	return out, nil
}
