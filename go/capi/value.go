package main

// #include <stdlib.h>
// #include "pynterp.h"
import "C"

import (
	"context"
	"math/big"
	"sync"
	"sync/atomic"
	"unsafe"

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/pynterp"
)

// This file is values on their way between C and the guest. In here a value is
// one of the forms of package host, except that what is the host's is a
// *hostFunction, *hostClass or *hostInstance and a guest object an object. nodes.go turns them into plain C
// data. Tests: bindings/c/capi_test.c.

// value is what a handle of a value stands for. It does not change, except that
// its C form is made when it is first asked for.
type value struct {
	x     any
	plain bool // no function and no guest object in it

	nested atomic.Int32 // the containers that are inside each other, and 1; 0: not counted yet

	mu    sync.Mutex
	freed bool // nothing owns a C form any more
	form  *cForm
}

// again returns the value for another handle.
func (v *value) again() *value { return &value{x: v.x, plain: v.plain} }

// levels returns how many containers of the value are inside each other.
func (v *value) levels() int {
	if n := v.nested.Load(); n > 0 {
		return int(n - 1)
	}
	n := levelsOf(v.x)
	v.nested.Store(int32(n + 1))
	return n
}

func levelsOf(x any) int {
	n := 0
	for _, item := range itemsOf(x) {
		n = max(n, levelsOf(item))
	}
	if isContainer(kindOf(x)) {
		n++
	}
	return n
}

// object is a guest object with the sandbox that it belongs to and its number
// there.
type object struct {
	sandbox *sandbox
	o       *pynterp.Object
	id      uint64
}

func newValue(v *value) C.pynterp_value { return C.pynterp_value(handles.add(kindValue, v)) }

// fromGuest wraps what the guest sent, in place. It is an error if the copies on
// the host's side would take more memory than the guest may: a guest's object
// can hold another many times over, its copy holds as many copies.
func fromGuest(s *sandbox, x any) (*value, error) {
	w := wrapper{s: s, plain: true, left: s.maxCopy}
	x = w.wrap(x)
	if w.left < 0 {
		return nil, fail(C.PYNTERP_ERR_CONVERT, "value is too large to copy")
	}
	return &value{x: x, plain: w.plain}, nil
}

type wrapper struct {
	s     *sandbox
	plain bool
	left  int64 // bytes
}

func (w *wrapper) wrap(x any) any {
	if w.left -= C.sizeof_pynterp_node; w.left < 0 {
		return x
	}
	switch x := x.(type) {
	case string:
		w.left -= int64(len(x))
	case []byte:
		w.left -= int64(len(x))
	case host.ByteArray:
		w.left -= int64(len(x))
	case *big.Int:
		w.left -= int64(x.BitLen() / 4)
	case *pynterp.Object:
		w.plain = false
		if id, ok := w.s.sb.Identity(x); ok {
			if f, ok := w.s.byObject[id]; ok {
				return f
			}
		}
		return object{w.s, x, w.s.sb.ObjectID(x)}
	case *host.Class:
		w.plain = false
		return w.s.byClass[x]
	case *host.Object:
		w.plain = false
		return x.Data
	case object, *hostFunction, *hostClass, *hostInstance:
		w.plain = false
	case []any:
		w.items(x)
	case host.Tuple:
		w.items(x)
	case host.Set:
		w.items(x)
	case host.FrozenSet:
		w.items(x)
	case *host.Dict:
		for i := range x.Items {
			it := &x.Items[i]
			it.Key, it.Value = w.wrap(it.Key), w.wrap(it.Value)
		}
	}
	return x
}

func (w *wrapper) items(items []any) {
	for i, x := range items {
		items[i] = w.wrap(x)
	}
}

// register makes the host functions in the value known to the guest, each as
// one object. It is called inside the sandbox; ctx says whether in a run.
func (v *value) register(ctx context.Context, s *sandbox) error {
	if v.plain {
		return nil
	}
	return eachFunction(v.x, func(f *hostFunction) error {
		if s.functions[f] != nil {
			return nil
		}
		o, err := s.sb.NewFunction(ctx, f.in(s))
		if err != nil {
			return err
		}
		s.functions[f] = o
		if id, ok := s.sb.Identity(o); ok {
			s.byObject[id] = f
		}
		return nil
	})
}

func eachFunction(x any, do func(*hostFunction) error) error {
	if f, ok := x.(*hostFunction); ok {
		return do(f)
	}
	for _, item := range itemsOf(x) {
		if err := eachFunction(item, do); err != nil {
			return err
		}
	}
	return nil
}

// itemsOf lists the items of a container, keys and values in turn for a dict.
func itemsOf(x any) []any {
	switch x := x.(type) {
	case []any:
		return x
	case host.Tuple:
		return x
	case host.Set:
		return x
	case host.FrozenSet:
		return x
	case *host.Dict:
		out := make([]any, 0, 2*len(x.Items))
		for _, it := range x.Items {
			out = append(out, it.Key, it.Value)
		}
		return out
	}
	return nil
}

// forGuest returns the value in the forms of package host. Its functions are
// registered.
func (v *value) forGuest(s *sandbox) any {
	if v.plain {
		return v.x
	}
	return unwrap(s, v.x)
}

func unwrap(s *sandbox, x any) any {
	switch x := x.(type) {
	case object:
		return x.o
	case *hostFunction:
		if o := s.functions[x]; o != nil {
			return o
		}
		return x.in(s)
	case *hostClass:
		return s.class(x)
	case *hostInstance:
		return s.instance(x)
	case []any:
		return unwrapItems(s, x)
	case host.Tuple:
		return host.Tuple(unwrapItems(s, x))
	case host.Set:
		return host.Set(unwrapItems(s, x))
	case host.FrozenSet:
		return host.FrozenSet(unwrapItems(s, x))
	case *host.Dict:
		d := &host.Dict{Items: make([]host.Item, len(x.Items))}
		for i, it := range x.Items {
			d.Items[i] = host.Item{Key: unwrap(s, it.Key), Value: unwrap(s, it.Value)}
		}
		return d
	}
	return x
}

func unwrapItems(s *sandbox, items []any) []any {
	out := make([]any, len(items))
	for i, x := range items {
		out[i] = unwrap(s, x)
	}
	return out
}

//export pynterpgo_value_free
func pynterpgo_value_free(h C.pynterp_value) C.pynterp_status {
	return guard(nil, func() error {
		if h == 0 {
			return nil
		}
		v, ok := handles.remove(kindValue, uint64(h)).(*value)
		if !ok {
			return errHandle
		}
		v.free()
		return nil
	})
}

// free releases what the value owns in C memory; its handle is gone.
func (v *value) free() {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.form.release()
	v.form, v.freed = nil, true
}

//export pynterpgo_value_new_function
func pynterpgo_value_new_function(name, doc *C.char, fn C.pynterp_function, data C.uintptr_t, out *C.pynterp_value) C.pynterp_status {
	return guard(nil, func() error {
		if out == nil || name == nil || fn == nil {
			return errNull
		}
		f := &hostFunction{name: C.GoString(name), doc: text(doc), fn: fn, data: data}
		*out = newValue(&value{x: f})
		return nil
	})
}

//export pynterpgo_value_new_container
func pynterpgo_value_new_container(k C.int32_t, keys, items *C.pynterp_value, count C.size_t, out *C.pynterp_value) C.pynterp_status {
	return guard(nil, func() error {
		if out == nil || count > 0 && (items == nil || k == C.PYNTERP_DICT && keys == nil) {
			return errNull
		}
		b := builder{plain: true}
		list, err := b.values(items, count)
		if err != nil {
			return err
		}
		x, err := container(k, list)
		if k == C.PYNTERP_DICT {
			var names []any
			if names, err = b.values(keys, count); err == nil {
				x = pairs(names, list)
			}
		}
		if err != nil {
			return err
		}
		if b.levels >= maxDepth {
			return errDeep
		}
		v := &value{x: x, plain: b.plain}
		v.nested.Store(int32(b.levels + 2))
		*out = newValue(v)
		return nil
	})
}

// builder collects values that C gave us.
type builder struct {
	plain  bool
	levels int // the most that one of them has
}

func (b *builder) values(array *C.pynterp_value, count C.size_t) ([]any, error) {
	if count > 1<<30 {
		return nil, fail(C.PYNTERP_ERR_ARG, "%d items", uint64(count))
	}
	out := make([]any, int(count))
	for i := range out {
		v, err := lookup[*value](kindValue, uint64(unsafe.Slice(array, int(count))[i]))
		if err != nil {
			return nil, err
		}
		out[i] = v.x
		b.plain, b.levels = b.plain && v.plain, max(b.levels, v.levels())
	}
	return out, nil
}

// container makes the container of the kind, a dict excepted.
func container(k C.int32_t, items []any) (any, error) {
	switch k {
	case C.PYNTERP_LIST:
		return items, nil
	case C.PYNTERP_TUPLE:
		return host.Tuple(items), nil
	case C.PYNTERP_SET:
		return host.Set(items), nil
	case C.PYNTERP_FROZENSET:
		return host.FrozenSet(items), nil
	}
	return nil, fail(C.PYNTERP_ERR_ARG, "kind %d is no container of items", int32(k))
}

func pairs(keys, values []any) *host.Dict {
	d := &host.Dict{Items: make([]host.Item, len(keys))}
	for i := range keys {
		d.Items[i] = host.Item{Key: keys[i], Value: values[i]}
	}
	return d
}

//export pynterpgo_value_item
func pynterpgo_value_item(h C.pynterp_value, index C.size_t, key, out *C.pynterp_value, isPair C.int) C.pynterp_status {
	return guard(nil, func() error {
		v, err := lookup[*value](kindValue, uint64(h))
		if err != nil {
			return err
		}
		d, isDict := v.x.(*host.Dict)
		if isDict != (isPair != 0) {
			return errKind
		}
		if isDict {
			if uint64(index) >= uint64(len(d.Items)) {
				return fail(C.PYNTERP_ERR_NOT_FOUND, "no such item")
			}
			it := d.Items[index]
			v.sub(it.Key, key)
			v.sub(it.Value, out)
			return nil
		}
		if !isContainer(kindOf(v.x)) {
			return errKind
		}
		items := itemsOf(v.x)
		if uint64(index) >= uint64(len(items)) {
			return fail(C.PYNTERP_ERR_NOT_FOUND, "no such item")
		}
		v.sub(items[index], out)
		return nil
	})
}

// sub stores a handle of a part of v.
func (v *value) sub(x any, out *C.pynterp_value) {
	if out != nil {
		*out = newValue(&value{x: x, plain: v.plain})
	}
}

//export pynterpgo_value_get
func pynterpgo_value_get(h C.pynterp_value, key *C.char, out *C.pynterp_value) C.pynterp_status {
	return guard(nil, func() error {
		v, err := lookup[*value](kindValue, uint64(h))
		if err != nil {
			return err
		}
		d, ok := v.x.(*host.Dict)
		if !ok {
			return errKind
		}
		name := C.GoString(key)
		for _, it := range d.Items { // not Dict.Get: keys may be of types that Go cannot compare
			if k, ok := it.Key.(string); ok && k == name {
				v.sub(it.Value, out)
				return nil
			}
		}
		return fail(C.PYNTERP_ERR_NOT_FOUND, "no key %q", name)
	})
}

//export pynterpgo_value_same
func pynterpgo_value_same(a, b C.pynterp_value, out *C.int) C.pynterp_status {
	return guard(nil, func() error {
		va, err := lookup[*value](kindValue, uint64(a))
		if err != nil {
			return err
		}
		vb, err := lookup[*value](kindValue, uint64(b))
		if err != nil {
			return err
		}
		switch xa := va.x.(type) {
		case *hostFunction:
			xb, ok := vb.x.(*hostFunction)
			*out = boolInt(ok && xa == xb)
			return nil
		case object:
			xb, ok := vb.x.(object)
			*out = boolInt(ok && xa.same(xb))
			return nil
		case *hostClass:
			xb, ok := vb.x.(*hostClass)
			*out = boolInt(ok && xa == xb)
			return nil
		case *hostInstance:
			xb, ok := vb.x.(*hostInstance)
			*out = boolInt(ok && *xa == *xb)
			return nil
		}
		return errKind
	})
}

func (o object) same(other object) bool {
	if o.sandbox != other.sandbox {
		return false
	}
	a, ok := o.sandbox.sb.Identity(o.o)
	b, ok2 := o.sandbox.sb.Identity(other.o)
	return ok && ok2 && a == b
}

func boolInt(b bool) C.int {
	if b {
		return 1
	}
	return 0
}

//export pynterpgo_value_decimal
func pynterpgo_value_decimal(h C.pynterp_value, out **C.char) C.pynterp_status {
	return guard(nil, func() error {
		v, err := lookup[*value](kindValue, uint64(h))
		if err != nil {
			return err
		}
		switch x := v.x.(type) {
		case int64:
			*out = C.CString(big.NewInt(x).String())
		case *big.Int:
			*out = C.CString(x.String())
		default:
			return errKind
		}
		return nil
	})
}
