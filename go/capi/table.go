package main

import "sync"

// This file defines the table of handles: the numbers by which C knows our
// objects. A handle holds the object's kind, its slot, and the generation of
// the slot, which grows with each use: a handle that was freed is recognised
// even when the slot has a new object. Tests: table_test.go.
//
//	63     56 55               32 31          0
//	[ kind  ] [   generation    ] [ slot + 1  ]

type kind uint8

const (
	kindSandbox kind = iota + 1
	kindProgram
	kindEnv
	kindValue
	kindResult
	kindCall
)

const maxGeneration = 1<<24 - 1

type slot struct {
	object     any // nil: free
	kind       kind
	generation uint32
}

type table struct {
	mu    sync.RWMutex
	slots []slot
	free  []uint32
}

// handles has all objects of the process.
var handles table

// add enters an object and returns its handle.
func (t *table) add(k kind, object any) uint64 {
	t.mu.Lock()
	defer t.mu.Unlock()
	var at uint32
	if n := len(t.free); n > 0 {
		at = t.free[n-1]
		t.free = t.free[:n-1]
	} else {
		at = uint32(len(t.slots))
		t.slots = append(t.slots, slot{})
	}
	s := &t.slots[at]
	s.object, s.kind = object, k
	return uint64(k)<<56 | uint64(s.generation)<<32 | uint64(at+1)
}

// find returns the slot of a handle, nil if the handle is not valid. The caller
// holds the lock.
func (t *table) find(k kind, handle uint64) *slot {
	at := handle & (1<<32 - 1)
	if at == 0 || at > uint64(len(t.slots)) {
		return nil
	}
	s := &t.slots[at-1]
	if s.object == nil || s.kind != k || uint64(k)<<56|uint64(s.generation)<<32|at != handle {
		return nil
	}
	return s
}

// get returns the object of a handle of the kind, nil if there is none.
func (t *table) get(k kind, handle uint64) any {
	t.mu.RLock()
	defer t.mu.RUnlock()
	if s := t.find(k, handle); s != nil {
		return s.object
	}
	return nil
}

// remove makes a handle invalid and returns its object, nil if there is none.
func (t *table) remove(k kind, handle uint64) any {
	t.mu.Lock()
	defer t.mu.Unlock()
	s := t.find(k, handle)
	if s == nil {
		return nil
	}
	object := s.object
	s.object = nil
	if s.generation < maxGeneration { // otherwise the slot is not used again
		s.generation++
		t.free = append(t.free, uint32(handle)-1)
	}
	return object
}

// lookup returns the object of a handle, which must be a T of the kind.
func lookup[T any](k kind, handle uint64) (T, error) {
	object, ok := handles.get(k, handle).(T)
	if !ok {
		return object, errHandle
	}
	return object, nil
}
