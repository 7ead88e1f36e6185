//go:build !pynterp_checkcasts

package runtime

import "unsafe"

// This file has the casts from an object header to the structs of sequences,
// iterators and dict views, beside those in value.go. Each is valid only for
// objects of the type that it names; the slot functions of that type are their
// only callers. Tests: those of the types.

func (v Value) rangeObj() *Range             { return (*Range)(unsafe.Pointer(v.p)) }
func (v Value) sliceObj() *Slice             { return (*Slice)(unsafe.Pointer(v.p)) }
func (v Value) dictView() *DictView          { return (*DictView)(unsafe.Pointer(v.p)) }
func (v Value) rangeIter() *rangeIter        { return (*rangeIter)(unsafe.Pointer(v.p)) }
func (v Value) bigRangeIter() *bigRangeIter  { return (*bigRangeIter)(unsafe.Pointer(v.p)) }
func (v Value) listIter() *listIter          { return (*listIter)(unsafe.Pointer(v.p)) }
func (v Value) listRevIter() *listRevIter    { return (*listRevIter)(unsafe.Pointer(v.p)) }
func (v Value) tupleIter() *tupleIter        { return (*tupleIter)(unsafe.Pointer(v.p)) }
func (v Value) dictIter() *dictIter          { return (*dictIter)(unsafe.Pointer(v.p)) }
func (v Value) setIter() *setIter            { return (*setIter)(unsafe.Pointer(v.p)) }
func (v Value) seqIter() *seqIter            { return (*seqIter)(unsafe.Pointer(v.p)) }
func (v Value) callableIter() *callableIter  { return (*callableIter)(unsafe.Pointer(v.p)) }
func (v Value) enumerateObj() *enumerateIter { return (*enumerateIter)(unsafe.Pointer(v.p)) }
func (v Value) zipObj() *zipIter             { return (*zipIter)(unsafe.Pointer(v.p)) }
func (v Value) mapObj() *mapIter             { return (*mapIter)(unsafe.Pointer(v.p)) }
func (v Value) filterObj() *filterIter       { return (*filterIter)(unsafe.Pointer(v.p)) }
func (v Value) reversedObj() *reversedIter   { return (*reversedIter)(unsafe.Pointer(v.p)) }
