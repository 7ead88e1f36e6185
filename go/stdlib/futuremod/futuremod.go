// Package futuremod is the module __future__ of the safe library: what the names
// of language features stand for. It is written in Python, in future.py. Tests:
// futuremod_test.go, corpus/annotations.
package futuremod

import (
	"embed"

	"github.com/pynterp/pynterp/go/runtime"
)

//go:embed future.py
var files embed.FS

// Module returns the definition of the module.
func Module() *runtime.ModuleDef { return &module }

var module = runtime.ModuleDef{
	Name:   "__future__",
	Doc:    "Features of the language that a program may ask for before they are part of it.",
	Source: source(),
}

// source is the text of future.py; that it is there is the compiler's doing.
func source() string {
	text, err := files.ReadFile("future.py")
	if err != nil {
		return ""
	}
	return string(text)
}
