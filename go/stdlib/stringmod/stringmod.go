// Package stringmod is the module string of the safe library: constants,
// capwords, Formatter and Template. It is written in Python, in string.py, and
// runs with the guest's rights: Formatter reads attributes through getattr,
// which the policy guards. Tests: stringmod_test.go, corpus/string_module.
package stringmod

import (
	"embed"

	"github.com/pynterp/pynterp/go/runtime"
)

//go:embed string.py
var files embed.FS

// Module returns the definition of the module.
func Module() *runtime.ModuleDef { return &module }

var module = runtime.ModuleDef{
	Name:   "string",
	Doc:    "Constants of characters, and classes that build text from templates.",
	Source: source(),
}

// source is the text of string.py; that it is there is the compiler's doing.
func source() string {
	text, err := files.ReadFile("string.py")
	if err != nil {
		return ""
	}
	return string(text)
}
