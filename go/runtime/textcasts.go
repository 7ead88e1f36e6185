//go:build !pynterp_checkcasts

package runtime

import "unsafe"

// This file has the casts from an object header to the structs of the text
// types' helpers, beside those in value.go. Each is valid only for objects of
// the type that it names; the slot functions of that type are their only
// callers. Tests: those of the types.

func (v Value) strIter() *strIter     { return (*strIter)(unsafe.Pointer(v.p)) }
func (v Value) bytesIter() *bytesIter { return (*bytesIter)(unsafe.Pointer(v.p)) }
func (v Value) byteArray() *ByteArray { return (*ByteArray)(unsafe.Pointer(v.p)) }
func (v Value) memoryView() *memView  { return (*memView)(unsafe.Pointer(v.p)) }
