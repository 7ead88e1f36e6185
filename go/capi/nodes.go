package main

// #include <stdlib.h>
// #include <string.h>
// #include "pynterp.h"
import "C"

import (
	"math/big"
	"strings"
	"unsafe"

	"github.com/pynterp/pynterp/go/host"
)

// This file turns values into arrays of nodes, the plain C data of pynterp.h,
// and back. Tests: bindings/c/capi_test.c.

// maxDepth bounds the nesting of values from C, so that no walk of one exhausts
// the stack; the guest's side allows less.
const maxDepth = 1000

var errDeep = fail(C.PYNTERP_ERR_CONVERT, "value is nested too deeply")

// cForm is a value in C memory: its nodes, followed by their texts.
type cForm struct {
	nodes   *C.pynterp_node
	count   int
	objects []uint64 // handles in the nodes
}

// release frees the form, which nobody uses any more.
func (f *cForm) release() {
	if f == nil {
		return
	}
	for _, h := range f.objects {
		if v, ok := handles.remove(kindValue, h).(*value); ok {
			v.free()
		}
	}
	C.free(unsafe.Pointer(f.nodes))
}

// kindOf returns the kind of a value.
func kindOf(x any) C.int32_t {
	switch x.(type) {
	case nil:
		return C.PYNTERP_NONE
	case bool:
		return C.PYNTERP_BOOL
	case int64:
		return C.PYNTERP_INT
	case *big.Int:
		return C.PYNTERP_BIGINT
	case float64:
		return C.PYNTERP_FLOAT
	case complex128:
		return C.PYNTERP_COMPLEX
	case string:
		return C.PYNTERP_STR
	case []byte:
		return C.PYNTERP_BYTES
	case host.ByteArray:
		return C.PYNTERP_BYTEARRAY
	case []any:
		return C.PYNTERP_LIST
	case host.Tuple:
		return C.PYNTERP_TUPLE
	case *host.Dict:
		return C.PYNTERP_DICT
	case host.Set:
		return C.PYNTERP_SET
	case host.FrozenSet:
		return C.PYNTERP_FROZENSET
	case *hostFunction:
		return C.PYNTERP_FUNCTION
	case *hostClass:
		return C.PYNTERP_CLASS
	case *hostInstance:
		return C.PYNTERP_INSTANCE
	}
	return C.PYNTERP_OBJECT
}

// textOf returns the bytes that a node has beside its numbers.
func textOf(x any) string {
	switch x := x.(type) {
	case *big.Int:
		if x.Sign() < 0 {
			return "-0x" + x.Text(16)[1:]
		}
		return "0x" + x.Text(16)
	case string:
		return x
	case []byte:
		return string(x)
	case host.ByteArray:
		return string(x)
	case *hostFunction:
		return x.name
	case *hostClass:
		return x.name
	case *hostInstance:
		return x.class.name
	case object:
		return x.o.TypeName()
	}
	return ""
}

// hasText reports whether nodes of the kind have data.
func hasText(k C.int32_t) bool {
	switch k {
	case C.PYNTERP_BIGINT, C.PYNTERP_STR, C.PYNTERP_BYTES, C.PYNTERP_BYTEARRAY, C.PYNTERP_OBJECT, C.PYNTERP_FUNCTION, C.PYNTERP_CLASS, C.PYNTERP_INSTANCE:
		return true
	}
	return false
}

func isContainer(k C.int32_t) bool { return k >= C.PYNTERP_LIST && k <= C.PYNTERP_FROZENSET }

// cForm returns the value's C form. The caller holds the lock.
func (v *value) cForm() (*cForm, error) {
	if v.freed {
		return nil, errHandle
	}
	if v.form != nil {
		return v.form, nil
	}
	m := flattener{plain: v.plain}
	m.add(v.x)
	nodeBytes := len(m.nodes) * C.sizeof_pynterp_node
	memory := C.malloc(C.size_t(nodeBytes + len(m.text)))
	if memory == nil {
		return nil, fail(C.PYNTERP_ERR_CONVERT, "out of memory")
	}
	copy(unsafe.Slice((*byte)(unsafe.Add(memory, nodeBytes)), len(m.text)), m.text)
	nodes := unsafe.Slice((*C.pynterp_node)(memory), len(m.nodes))
	for i, n := range m.nodes {
		if hasText(n.kind) {
			n.data = (*C.char)(unsafe.Add(memory, nodeBytes+m.places[i]))
		}
		nodes[i] = n
	}
	v.form = &cForm{nodes: &nodes[0], count: len(nodes), objects: m.objects}
	return v.form, nil
}

// flattener writes a value's nodes and texts one after the other.
type flattener struct {
	plain   bool
	nodes   []C.pynterp_node
	places  []int // of the nodes' texts
	text    []byte
	objects []uint64
}

func (m *flattener) add(x any) {
	n := C.pynterp_node{kind: kindOf(x)}
	m.places = append(m.places, len(m.text))
	if hasText(n.kind) {
		s := textOf(x)
		n.size = C.size_t(len(s))
		m.text = append(append(m.text, s...), 0)
	}
	switch x := x.(type) {
	case bool:
		n.integer = C.int64_t(boolInt(x))
	case int64:
		n.integer = C.int64_t(x)
	case float64:
		n.real = C.double(x)
	case complex128:
		n.real, n.imag = C.double(real(x)), C.double(imag(x))
	case object, *hostFunction, *hostClass, *hostInstance:
		n.integer = numberOf(x)
		h := handles.add(kindValue, &value{x: x})
		m.objects = append(m.objects, h)
		n.object = C.pynterp_value(h)
	case *host.Dict:
		n.size = C.size_t(len(x.Items))
		m.nodes = append(m.nodes, n)
		for _, it := range x.Items {
			m.add(it.Key)
			m.add(it.Value)
		}
		return
	}
	items := itemsOf(x)
	if isContainer(n.kind) {
		n.size = C.size_t(len(items))
	}
	m.nodes = append(m.nodes, n)
	for _, item := range items {
		m.add(item)
	}
}

// numberOf is the number that stands for an object.
func numberOf(x any) C.int64_t {
	switch x := x.(type) {
	case object:
		return C.int64_t(x.id)
	case *hostFunction:
		return C.int64_t(x.data)
	case *hostClass:
		return C.int64_t(x.data)
	case *hostInstance:
		return C.int64_t(x.pointer)
	}
	return 0
}

// withForm calls f with the C form of a value, which nobody frees meanwhile.
func withForm(h C.pynterp_value, f func(*cForm)) error {
	v, err := lookup[*value](kindValue, uint64(h))
	if err != nil {
		return err
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	form, err := v.cForm()
	if err == nil {
		f(form)
	}
	return err
}

//export pynterpgo_value_nodes
func pynterpgo_value_nodes(h C.pynterp_value, nodes **C.pynterp_node, count *C.size_t, errp **C.char) C.pynterp_status {
	return guard(errp, func() error {
		if nodes == nil || count == nil {
			return errNull
		}
		*nodes, *count = nil, 0
		return withForm(h, func(f *cForm) { *nodes, *count = f.nodes, C.size_t(f.count) })
	})
}

//export pynterpgo_value_read
func pynterpgo_value_read(h C.pynterp_value, node *C.pynterp_node) C.pynterp_status {
	return guard(nil, func() error {
		return withForm(h, func(f *cForm) { *node = *f.nodes })
	})
}

//export pynterpgo_value_from_nodes
func pynterpgo_value_from_nodes(nodes *C.pynterp_node, count C.size_t, out *C.pynterp_value, errp **C.char) C.pynterp_status {
	return guard(errp, func() error {
		if out == nil || nodes == nil || count == 0 {
			return errNull
		}
		*out = 0
		if count > 1<<32 {
			return fail(C.PYNTERP_ERR_ARG, "%d nodes", uint64(count))
		}
		r := nodeReader{nodes: unsafe.Slice(nodes, int(count)), plain: true}
		x, err := r.read(0)
		if err != nil {
			return err
		}
		if len(r.nodes) > 0 {
			return fail(C.PYNTERP_ERR_ARG, "%d nodes after the value", len(r.nodes))
		}
		*out = newValue(&value{x: x, plain: r.plain})
		return nil
	})
}

// nodeReader builds a value of nodes.
type nodeReader struct {
	nodes []C.pynterp_node // that are left
	plain bool
}

func (r *nodeReader) read(depth int) (any, error) {
	if len(r.nodes) == 0 {
		return nil, fail(C.PYNTERP_ERR_ARG, "a container has fewer items than its size")
	}
	if depth > maxDepth {
		return nil, errDeep
	}
	n := &r.nodes[0]
	r.nodes = r.nodes[1:]
	switch n.kind {
	case C.PYNTERP_NONE:
		return nil, nil
	case C.PYNTERP_BOOL:
		return n.integer != 0, nil
	case C.PYNTERP_INT:
		return int64(n.integer), nil
	case C.PYNTERP_FLOAT:
		return float64(n.real), nil
	case C.PYNTERP_COMPLEX:
		return complex(float64(n.real), float64(n.imag)), nil
	case C.PYNTERP_OBJECT, C.PYNTERP_FUNCTION, C.PYNTERP_CLASS, C.PYNTERP_INSTANCE:
		r.plain = false
		return readObject(n)
	}
	if hasText(n.kind) {
		return readText(n)
	}
	return r.readItems(n, depth)
}

// readObject reads a node that stands for an object. An instance may be given as
// its class and its pointer.
func readObject(n *C.pynterp_node) (any, error) {
	v, err := lookup[*value](kindValue, uint64(n.object))
	if err != nil {
		return nil, err
	}
	if c, ok := v.x.(*hostClass); ok && n.kind == C.PYNTERP_INSTANCE {
		return &hostInstance{c, C.uintptr_t(n.integer)}, nil
	}
	if kindOf(v.x) != n.kind {
		return nil, errKind
	}
	return v.x, nil
}

func readText(n *C.pynterp_node) (any, error) {
	b, err := sizedBytes(unsafe.Pointer(n.data), n.size)
	if err != nil {
		return nil, err
	}
	switch n.kind {
	case C.PYNTERP_STR:
		return string(b), nil
	case C.PYNTERP_BYTES:
		return append([]byte{}, b...), nil
	case C.PYNTERP_BYTEARRAY:
		return append(host.ByteArray{}, b...), nil
	}
	return readInt(string(b))
}

// readInt reads an int of any size; decimal text is bounded as Python bounds
// it, because reading it takes quadratic time.
func readInt(s string) (any, error) {
	digits, base := s, 10
	if rest, ok := strings.CutPrefix(strings.TrimPrefix(s, "-"), "0x"); ok {
		digits, base = s[:len(s)-len(rest)-2]+rest, 16
	}
	if base == 10 && len(digits) > 4301 {
		return nil, fail(C.PYNTERP_ERR_ARG, "decimal text of more than 4300 digits: use hexadecimal")
	}
	i, ok := new(big.Int).SetString(digits, base)
	if !ok {
		return nil, fail(C.PYNTERP_ERR_ARG, "no int: %.40q", s)
	}
	if i.IsInt64() {
		return i.Int64(), nil
	}
	return i, nil
}

func (r *nodeReader) readItems(n *C.pynterp_node, depth int) (any, error) {
	count, perItem := uint64(n.size), uint64(1)
	if n.kind == C.PYNTERP_DICT {
		perItem = 2
	}
	if count > uint64(len(r.nodes))/perItem {
		return nil, fail(C.PYNTERP_ERR_ARG, "a container has fewer items than its size")
	}
	items := make([]any, count*perItem)
	for i := range items {
		x, err := r.read(depth + 1)
		if err != nil {
			return nil, err
		}
		items[i] = x
	}
	if n.kind == C.PYNTERP_DICT {
		d := &host.Dict{Items: make([]host.Item, count)}
		for i := range d.Items {
			d.Items[i] = host.Item{Key: items[2*i], Value: items[2*i+1]}
		}
		return d, nil
	}
	return container(n.kind, items)
}
