// Package templatelibmod is the module string.templatelib of the safe library:
// the types of t-strings, and convert, which applies a conversion as t-strings
// leave it to the program. Tests: templatelibmod_test.go, corpus/tstrings.
package templatelibmod

import "github.com/pynterp/pynterp/go/runtime"

// Module returns the definition of the module.
func Module() *runtime.ModuleDef { return &module }

var module = runtime.ModuleDef{
	Name: "string.templatelib",
	Doc:  "The types of template strings.",
	Funcs: []runtime.Def{
		{Name: "convert", Sig: "(obj, /, conversion)", Doc: "Apply a conversion, None, 's', 'r' or 'a', to a value.", Fn: convert},
	},
	Setup: func(th *runtime.Thread, m *runtime.Module) error {
		template, interpolation := runtime.TemplateTypes()
		m.Set(th, "Template", template)
		m.Set(th, "Interpolation", interpolation)
		return nil
	},
}

func convert(th *runtime.Thread, a []runtime.Value) (runtime.Value, error) {
	if a[1].IsNone() {
		return a[0], nil
	}
	c, ok := a[1].AsString()
	if !ok || c != "s" && c != "r" && c != "a" {
		shown, err := th.Str(a[1])
		if err != nil {
			return runtime.Value{}, err
		}
		return runtime.Value{}, th.ValueError("invalid conversion specifier: %s", shown.String())
	}
	return th.Convert(a[0], c[0])
}
