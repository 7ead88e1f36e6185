package host

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
//	host function   Func, NamedFunc in
//	host class      *Class
//	host object     *Object
//	anything else   *pynterp.Object, an opaque handle
//
// Copies share nothing: a list that is met twice becomes two lists, one that
// contains itself is an error. An object of a type that the guest defined,
// also below int, str or a host class, is always a handle, so that none of its
// code runs in the host.

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
