// Package host defines what a sandbox may ask of its host. Everything is
// absent unless the embedder supplies it: an empty Host gives the guest no
// output, no modules from outside and no clock. Implementations live with the
// embedder (package pynterp has the usual ones).
package host

import "io"

// Source is the source text of a guest module.
type Source struct {
	Text     []byte
	Filename string // shown in tracebacks; never a path of the host machine unless the host wants it
	Package  bool   // the module can have submodules
}

// Modules finds the sources of modules that the guest imports.
type Modules interface {
	// Find returns the source of the module with the dotted name, nil if
	// there is none. The name's parts are identifiers.
	Find(name string) (*Source, error)
}

// Host is what the guest's surroundings consist of.
type Host struct {
	Stdout  io.Writer // nil: output is dropped
	Stderr  io.Writer
	Modules Modules // nil: no modules beside the built-in ones
}
