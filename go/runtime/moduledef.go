package runtime

import (
	"sync"

	"github.com/pynterp/pynterp/go/bytecode"
)

// This file makes the modules of the safe library from their ModuleDefs. The
// function objects and the compiled Python source of a module are immutable:
// they are made once and shared by all sandboxes. Tests: corpus/imports, the
// tests of the modules.

// sharedModule is what all sandboxes share of a module once one loaded it.
type sharedModule struct {
	mu    sync.Mutex
	funcs []*Native
	code  *bytecode.Code
}

// natives returns the module's function objects.
func (def *ModuleDef) natives() []*Native {
	def.shared.mu.Lock()
	defer def.shared.mu.Unlock()
	if def.shared.funcs == nil {
		for i := range def.Funcs {
			n := nativeOf(&def.Funcs[i], def.Name)
			if def.Leaves {
				n.markLeaf(leafPlain)
			}
			def.shared.funcs = append(def.shared.funcs, n)
		}
	}
	return def.shared.funcs
}

// compiled returns the code of the module's Python source. Which sandbox
// compiles it makes no difference to any: none is charged.
func (th *Thread) compiled(def *ModuleDef) (*bytecode.Code, error) {
	def.shared.mu.Lock()
	defer def.shared.mu.Unlock()
	if def.shared.code != nil {
		return def.shared.code, nil
	}
	if th.cfg.Compile == nil {
		return nil, th.Errorf(&ImportErrorType, "no compiler in this environment")
	}
	code, err := th.cfg.Compile([]byte(def.Source), CompileOptions{Filename: "<frozen " + def.Name + ">"})
	if err != nil {
		return nil, th.Errorf(&ImportErrorType, "cannot compile module '%s': %s", def.Name, err.Error())
	}
	def.shared.code = code
	return code, nil
}

func (th *Thread) loadNative(def *ModuleDef) (Value, error) {
	if err := th.enter(" during import"); err != nil {
		return Value{}, err
	}
	defer th.leave()
	m := th.newModule(def.Name)
	if def.Doc != "" {
		m.dict.SetStr(th, docName, th.NewStr(def.Doc))
	}
	for _, n := range def.natives() {
		m.Set(th, n.name(), n.value())
	}
	if def.Setup != nil {
		if err := def.Setup(th, m); err != nil {
			return Value{}, err
		}
	}
	if def.Source != "" {
		if err := th.runModuleSource(def, m); err != nil {
			return Value{}, err
		}
		th.freezeModule(m)
	}
	m.readOnly = true
	th.Modules.SetStr(th, th.internString(def.Name), m.value())
	return m.value(), nil
}

// runModuleSource runs the module's Python source in its namespace.
func (th *Thread) runModuleSource(def *ModuleDef, m *Module) error {
	code, err := th.compiled(def)
	if err != nil {
		return err
	}
	m.dict.SetStr(th, builtinsName, th.Builtins.value())
	_, err = th.Exec(code, m.dict)
	return err
}
