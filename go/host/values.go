package host

import "context"

// This file defines the Go forms of guest values that have no Go type of their
// own. Values cross the boundary by copy:
//
//	None            nil
//	bool            bool
//	int             int64, or *big.Int where it does not fit; any Go integer in
//	float           float64
//	complex         complex128
//	str             string
//	bytes           []byte
//	bytearray       ByteArray
//	list            []any
//	tuple           Tuple
//	dict            *Dict; map[string]any in
//	set, frozenset  Set, FrozenSet
//	host function   Func in
//	anything else   Object, an opaque handle

// Tuple is a tuple.
type Tuple []any

// ByteArray is a bytearray.
type ByteArray []byte

// Set is a set, its elements in the guest's order.
type Set []any

// FrozenSet is a frozenset.
type FrozenSet []any

// Item is an entry of a Dict.
type Item struct {
	Key, Value any
}

// Dict is a dict: its items in insertion order.
type Dict struct {
	Items []Item
}

// Get returns the value of the first item whose key is the string key.
func (d *Dict) Get(key string) (any, bool) {
	for _, it := range d.Items {
		if it.Key == any(key) {
			return it.Value, true
		}
	}
	return nil, false
}

// Func is a host function that guest code can call. It gets copies of the
// arguments and its result is copied back. The guest sees an error as an
// exception: of the named type for an *Error, RuntimeError for others, with
// the error's text and nothing else of the host. ctx is the run's.
type Func func(ctx context.Context, args []any, kwargs map[string]any) (any, error)

// NamedFunc is a Func with the name and the documentation that the guest sees.
type NamedFunc struct {
	Name string
	Doc  string
	Fn   Func
}

// Error is an error of a host function that the guest sees as an exception of
// the built-in type Type.
type Error struct {
	Type string // such as "ValueError"
	Msg  string
}

// Error returns the message.
func (e *Error) Error() string { return e.Msg }
