package runtime

import (
	"math/big"
	"sort"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/go/host"
)

// This file copies values across the boundary: FromGo makes guest values of Go
// values, ToGo the other way. Only exact built-in types are copied out; an
// object of any other type, a guest's subclass included, stays an opaque
// handle (handles.go), so that none of its methods runs on the host's side. What the host
// lends in place of a copy is in hostcall.go and hostclass.go. Tests:
// convert_test.go.

// maxCopyDepth bounds the nesting of copied containers.
const maxCopyDepth = 200

var errNilPointer = errors.New("cannot pass a nil pointer to the guest: None is nil")

// copiedItem is what an item of a copied container costs beside its bytes.
const copiedItem = 32

// FromGo makes a guest value of a Go value; see package host for the forms.
func (th *Thread) FromGo(x any) (Value, error) { return th.fromGo(x, 0) }

func (th *Thread) fromGo(x any, depth int) (Value, error) {
	if depth > maxCopyDepth {
		return Value{}, errors.New("value is nested too deeply, or contains itself")
	}
	switch x := x.(type) {
	case nil:
		return None, nil
	case bool:
		return Bool(x), nil
	case string:
		return th.fromGoString(x)
	case []byte:
		return th.fromGoBytes(x)
	case host.ByteArray:
		b, err := th.fromGoBytes(x)
		if err != nil {
			return Value{}, err
		}
		return th.Call(ByteArrayType.value(), b)
	case float64:
		return Float(x), nil
	case float32:
		return Float(float64(x)), nil
	case complex128:
		return th.newComplex(x), nil
	case *big.Int:
		if x == nil {
			return Value{}, errNilPointer
		}
		return th.newBigInt(new(big.Int).Set(x)), nil
	case []any:
		items, err := th.fromGoList(x, depth)
		return newList(items).value(), err
	case host.Tuple:
		items, err := th.fromGoList(x, depth)
		return ownTuple(items).value(), err
	case host.Set:
		return th.fromGoSet(x, &SetType, depth)
	case host.FrozenSet:
		return th.fromGoSet(x, &FrozenSetType, depth)
	case *host.Dict:
		if x == nil {
			return Value{}, errNilPointer
		}
		return th.fromGoDict(x.Items, depth)
	case map[string]any:
		return th.fromGoMap(x, depth)
	case host.Func:
		return th.newHostFunc(host.NamedFunc{Name: "host_function", Fn: x})
	case host.NamedFunc:
		return th.newHostFunc(x)
	case *host.Class:
		t, err := th.hostClass(x)
		if err != nil {
			return Value{}, err
		}
		return t.value(), nil
	case *host.Object:
		return th.hostObject(x)
	case *Object:
		v, ok := x.Value(th)
		if !ok {
			return Value{}, errors.New("object belongs to another sandbox")
		}
		return v, nil
	}
	if v, ok := fromGoInt(x); ok {
		return v, nil
	}
	if u, ok := x.(uint64); ok {
		return th.newBigInt(new(big.Int).SetUint64(u)), nil
	}
	return Value{}, errors.Errorf("cannot pass a Go value of type %T to the guest", x)
}

func fromGoInt(x any) (Value, bool) {
	switch x := x.(type) {
	case int:
		return Int(int64(x)), true
	case int8:
		return Int(int64(x)), true
	case int16:
		return Int(int64(x)), true
	case int32:
		return Int(int64(x)), true
	case int64:
		return Int(x), true
	case uint8:
		return Int(int64(x)), true
	case uint16:
		return Int(int64(x)), true
	case uint32:
		return Int(int64(x)), true
	case uint:
		if uint64(x) < 1<<63 {
			return Int(int64(x)), true
		}
	case uint64:
		if x < 1<<63 {
			return Int(int64(x)), true
		}
	}
	return Value{}, false
}

func (th *Thread) fromGoBytes(b []byte) (Value, error) {
	if err := th.reserve(bytesSize + len(b)); err != nil {
		return Value{}, err
	}
	return rawBytes(string(b)), nil
}

func (th *Thread) fromGoString(s string) (Value, error) {
	if err := th.reserve(len(s) + strSize); err != nil {
		return Value{}, err
	}
	if !validWTF8(s) {
		return Value{}, errors.New("a Go string for the guest must be valid UTF-8, or the form in which strs with lone surrogates come out")
	}
	return th.rawStr(s).value(), nil
}

func (th *Thread) fromGoList(xs []any, depth int) ([]Value, error) {
	if err := th.reserve(48 + len(xs)*valueSize); err != nil {
		return nil, err
	}
	if err := th.spend(len(xs)); err != nil {
		return nil, err
	}
	items := make([]Value, len(xs))
	defer th.release(th.mark())
	th.pin(&items)
	for i, x := range xs {
		v, err := th.fromGo(x, depth+1)
		if err != nil {
			return nil, err
		}
		items[i] = v
	}
	return items, nil
}

func (th *Thread) fromGoSet(xs []any, t *Type, depth int) (Value, error) {
	items, err := th.fromGoList(xs, depth)
	if err != nil {
		return Value{}, err
	}
	return th.Call(t.value(), ownTuple(items).value())
}

func (th *Thread) fromGoDict(items []host.Item, depth int) (Value, error) {
	d := th.newDictSized(len(items))
	defer th.release(th.mark())
	th.keep(d.value())
	for _, it := range items {
		k, err := th.fromGo(it.Key, depth+1)
		if err != nil {
			return Value{}, err
		}
		v, err := th.fromGo(it.Value, depth+1)
		if err != nil {
			return Value{}, err
		}
		if err := d.Set(th, k, v); err != nil {
			return Value{}, err
		}
	}
	return d.value(), nil
}

// fromGoMap copies a map in the order of its keys: Go has none of its own.
func (th *Thread) fromGoMap(m map[string]any, depth int) (Value, error) {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	items := make([]host.Item, len(keys))
	for i, k := range keys {
		items[i] = host.Item{Key: k, Value: m[k]}
	}
	return th.fromGoDict(items, depth)
}

// ToGo copies a guest value to Go; what cannot be copied becomes an *Object.
// Lone surrogates in strs, which Go strings cannot hold as text, come out in
// their WTF-8 form. The copy may be as large as the guest's memory.
func (th *Thread) ToGo(v Value) (any, error) {
	c := copier{th: th, active: map[*Obj]bool{}, left: th.limits.Memory}
	return c.copy(v, 0)
}

// toGoCharged is ToGo for copies that the guest asks for, by calling a function
// of the host: they cost it steps and count as its memory while they are made.
func (th *Thread) toGoCharged(v Value) (any, error) {
	c := copier{th: th, active: map[*Obj]bool{}, left: th.limits.Memory, charged: true}
	return c.copy(v, 0)
}

// copier is one copy to Go: the containers it is inside of, to find cycles.
type copier struct {
	th      *Thread
	active  map[*Obj]bool
	left    int64 // bytes that the copy may still take
	charged bool
}

func (c *copier) copy(v Value, depth int) (any, error) {
	switch v.p {
	case &tagNone:
		return nil, nil
	case &tagBool:
		return v.n != 0, nil
	case &tagInt:
		return v.int(), nil
	case &tagFloat:
		return v.float(), nil
	}
	switch v.p.shape {
	case &bigIntShape:
		b := bigOf(v)
		if err := c.grow(b.BitLen() / 8); err != nil {
			return nil, err
		}
		return new(big.Int).Set(b), nil
	case &complexShape:
		return v.complexObj().c, nil
	case &strShape:
		s := v.str().s
		return s, c.grow(len(s))
	case &bytesShape, &byteArrayShape:
		b, _ := bytesText(v)
		if err := c.grow(len(b)); err != nil {
			return nil, err
		}
		if v.p.shape == &byteArrayShape {
			return host.ByteArray(b), nil
		}
		return []byte(b), nil
	case &listShape, &tupleShape, &dictShape, &setShape, &frozenSetShape:
		return c.container(v, depth)
	}
	if x, ok := c.th.hostForm(v); ok {
		return x, nil
	}
	return c.th.NewObject(v), nil
}

func (c *copier) container(v Value, depth int) (any, error) {
	if depth > maxCopyDepth {
		return nil, errors.New("value is nested too deeply")
	}
	if c.active[v.p] {
		return nil, errors.New("value contains itself")
	}
	c.active[v.p] = true
	defer delete(c.active, v.p)
	switch v.p.shape {
	case &listShape:
		return c.slice(v.list().items, depth)
	case &tupleShape:
		xs, err := c.slice(v.tuple().items, depth)
		return host.Tuple(xs), err
	case &setShape:
		xs, err := c.slice(setElements(v.set()), depth)
		return host.Set(xs), err
	case &frozenSetShape:
		xs, err := c.slice(setElements(v.set()), depth)
		return host.FrozenSet(xs), err
	}
	if err := c.growItems(2 * v.dict().used); err != nil {
		return nil, err
	}
	d := &host.Dict{}
	var fail error
	v.dict().each(func(k, val Value) {
		if fail != nil {
			return
		}
		key, err := c.copy(k, depth+1)
		if err == nil {
			var x any
			if x, err = c.copy(val, depth+1); err == nil {
				d.Items = append(d.Items, host.Item{Key: key, Value: x})
			}
		}
		fail = err
	})
	return d, fail
}

// setElements returns the elements in the set's own order.
func setElements(s *Set) []Value {
	out := make([]Value, 0, s.used)
	for i := s.next(0); i >= 0; i = s.next(i + 1) {
		out = append(out, s.table[i].key)
	}
	return out
}

// grow accounts for n bytes that are about to be copied. Shared parts are
// copied once a reference, so a small value can be large outside.
func (c *copier) grow(n int) error {
	if c.left -= int64(n); c.left < 0 {
		return errors.New("value is too large to copy")
	}
	if !c.charged {
		return nil
	}
	if err := c.th.spend(1 + n/bytesPerStep); err != nil {
		return err
	}
	return c.th.reserve(n)
}

// growItems accounts for the items of a container.
func (c *copier) growItems(n int) error {
	if c.charged {
		if err := c.th.spend(n); err != nil {
			return err
		}
	}
	return c.grow(n * copiedItem)
}

func (c *copier) slice(items []Value, depth int) ([]any, error) {
	if err := c.growItems(len(items)); err != nil {
		return nil, err
	}
	out := make([]any, len(items))
	for i, x := range items {
		y, err := c.copy(x, depth+1)
		if err != nil {
			return nil, err
		}
		out[i] = y
	}
	return out, nil
}
