package pynterp

import (
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
