package runtime

import (
	"math/big"
	"sort"
	"unicode/utf8"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/go/host"
)

// This file copies values across the boundary: FromGo makes guest values of Go
// values, ToGo the other way. Only exact built-in types are copied out; an
// object of any other type, a guest's subclass included, stays an opaque
// handle, so that none of its methods runs on the host's side. Tests:
// convert_test.go.

// maxCopyDepth bounds the nesting of copied containers.
const maxCopyDepth = 200

// maxCopyItems bounds the items of all containers of one copied value.
const maxCopyItems = 1 << 24

// Object is an opaque handle of a guest object. It belongs to its sandbox.
type Object struct {
	th *Thread
	v  Value
}

// Value returns the object and whether it belongs to th.
func (o *Object) Value(th *Thread) (Value, bool) { return o.v, o.th == th }

// TypeName returns the name of the object's type.
func (o *Object) TypeName() string { return o.v.Type().name }

// NewObject wraps a guest value in a handle.
func (th *Thread) NewObject(v Value) *Object { return &Object{th, v} }

// FromGo makes a guest value of a Go value; see package host for the forms.
func (th *Thread) FromGo(x any) (Value, error) { return th.fromGo(x, 0) }

func (th *Thread) fromGo(x any, depth int) (Value, error) {
	if depth > maxCopyDepth {
		return Value{}, errors.New("value is nested too deeply")
	}
	switch x := x.(type) {
	case nil:
		return None, nil
	case bool:
		return Bool(x), nil
	case string:
		return th.fromGoString(x)
	case []byte:
		if err := th.reserve(len(x)); err != nil {
			return Value{}, err
		}
		return th.newBytes(string(x)), nil
	case host.ByteArray:
		return th.Call(ByteArrayType.value(), th.newBytes(string(x)))
	case float64:
		return Float(x), nil
	case float32:
		return Float(float64(x)), nil
	case complex128:
		return th.newComplex(x), nil
	case *big.Int:
		return th.newBigInt(new(big.Int).Set(x)), nil
	case []any:
		items, err := th.fromGoList(x, depth)
		return th.NewList(items).value(), err
	case host.Tuple:
		items, err := th.fromGoList(x, depth)
		return th.tupleOf(items), err
	case host.Set:
		return th.fromGoSet(x, &SetType, depth)
	case host.FrozenSet:
		return th.fromGoSet(x, &FrozenSetType, depth)
	case *host.Dict:
		return th.fromGoDict(x.Items, depth)
	case map[string]any:
		return th.fromGoMap(x, depth)
	case host.Func:
		return th.newHostFunc(host.NamedFunc{Name: "host_function", Fn: x}), nil
	case host.NamedFunc:
		return th.newHostFunc(x), nil
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

func (th *Thread) fromGoString(s string) (Value, error) {
	if err := th.reserve(len(s) + strSize); err != nil {
		return Value{}, err
	}
	if !utf8.ValidString(s) && !validWTF8(s) {
		return Value{}, errors.New("a Go string for the guest must be valid UTF-8, or the form in which strs with lone surrogates come out")
	}
	return th.rawStr(s).value(), nil
}

// validWTF8 reports whether s is UTF-8 but for lone surrogates.
func validWTF8(s string) bool {
	for s != "" {
		if len(s) >= 3 && s[0] == 0xed && s[1] >= 0xa0 && s[1] <= 0xbf && s[2]&0xc0 == 0x80 {
			s = s[3:]
			continue
		}
		r, n := utf8.DecodeRuneInString(s)
		if r == utf8.RuneError && n <= 1 {
			return false
		}
		s = s[n:]
	}
	return true
}

func (th *Thread) fromGoList(xs []any, depth int) ([]Value, error) {
	if err := th.reserve(len(xs) * valueSize); err != nil {
		return nil, err
	}
	items := make([]Value, len(xs))
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
	return th.Call(t.value(), th.tupleOf(items))
}

func (th *Thread) fromGoDict(items []host.Item, depth int) (Value, error) {
	d := th.newDictSized(len(items))
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
// their WTF-8 form.
func (th *Thread) ToGo(v Value) (any, error) {
	c := copier{th: th, active: map[*Obj]bool{}}
	return c.copy(v, 0)
}

// copier is one copy to Go: the containers it is inside of, to find cycles.
type copier struct {
	th     *Thread
	active map[*Obj]bool
	count  int
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
		return new(big.Int).Set(bigOf(v)), nil
	case &complexShape:
		return v.complexObj().c, nil
	case &strShape:
		return v.str().s, nil
	case &bytesShape:
		b, _ := bytesText(v)
		return []byte(b), nil
	case &byteArrayShape:
		b, _ := bytesText(v)
		return host.ByteArray(b), nil
	case &listShape, &tupleShape, &dictShape, &setShape, &frozenSetShape:
		return c.container(v, depth)
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
	if err := c.grow(2 * v.dict().used); err != nil {
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

// grow counts items that are about to be copied: shared parts are copied once
// a reference, so a small value can be large outside.
func (c *copier) grow(n int) error {
	if c.count += n; c.count > maxCopyItems {
		return errors.Errorf("value is too large to copy: more than %d items", maxCopyItems)
	}
	return nil
}

func (c *copier) slice(items []Value, depth int) ([]any, error) {
	if err := c.grow(len(items)); err != nil {
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

// newHostFunc makes the guest's form of a host function.
func (th *Thread) newHostFunc(f host.NamedFunc) Value {
	n := nativeOf(&Def{Name: f.Name, Sig: "(*args, **kwargs)", Doc: f.Doc}, "")
	n.raw = func(th *Thread, args []Value, names []*Str) (Value, error) { return th.callHost(f.Fn, args, names) }
	th.charge(256)
	return n.value()
}

func (th *Thread) callHost(fn host.Func, args []Value, names []*Str) (Value, error) {
	npos := len(args) - len(names)
	pos := make([]any, npos)
	var kw map[string]any
	for i, v := range args {
		x, err := th.ToGo(v)
		if err != nil {
			return Value{}, th.ValueError("%s", err.Error())
		}
		if i < npos {
			pos[i] = x
			continue
		}
		if kw == nil {
			kw = map[string]any{}
		}
		kw[names[i-npos].s] = x
	}
	r, err := fn(th.ctx, pos, kw)
	if err != nil {
		return Value{}, th.hostError(err)
	}
	v, err := th.FromGo(r)
	if err == nil {
		return v, nil
	}
	if _, ok := asExc(err); ok || th.limitErr != nil {
		return Value{}, err
	}
	return Value{}, th.TypeError("host function returned an unsupported value")
}

// hostError is what the guest sees of a host function's error.
func (th *Thread) hostError(err error) error {
	if th.limitErr != nil {
		return th.limitErr
	}
	var he *host.Error
	if errors.As(err, &he) {
		if v, known := builtinValues[he.Type]; known {
			if t, ok := asType(v); ok && t.isSubtype(&BaseExceptionType) {
				return th.Errorf(t, "%s", he.Msg)
			}
		}
		return th.RuntimeError("%s", he.Msg)
	}
	return th.RuntimeError("%s", err.Error())
}
