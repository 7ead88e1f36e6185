// Package runtime is the execution core of the sandbox: values, types, the
// built-in types and functions, and the virtual machine that runs bytecode.
//
// # Values and objects
//
// A Value is two words. Small ints, floats, bools and None live in the Value
// itself; everything else is a Go struct that starts with an Obj header. The
// header's one word is a Shape: it tells the type and, for instances of guest
// classes, which attribute is in which slot.
//
// # Threads
//
// A Thread runs guest code for one sandbox: it owns the register stack, the
// frames, the step budget, the memory account and everything a sandbox may
// change. Nearly every function takes it as its receiver or first argument.
// Objects never point back to it.
//
// # Errors
//
// Functions that can fail return a Go error. It is an *Exc (a Python
// exception object), which guest code can catch, or a *limits.Error, which it
// cannot. Nothing panics.
//
// # What is not here
//
// No file of this package opens a file, a socket or a process, or reads the
// environment or a clock; the host hands in what there is (package host).
package runtime
