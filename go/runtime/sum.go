package runtime

import "github.com/pynterp/pynterp/go/numeric"

// This file is the builtin sum. As long as the items are ints, floats or
// complex numbers they are added without making objects; floats with a
// compensation of the rounding errors. Tests: float_test.go,
// corpus/builtins.

// unsummable is the kind of text that v is, from which sum does not start.
func unsummable(v Value) string {
	switch v.layout() {
	case layoutStr:
		return "strings [use ''"
	case layoutBytes:
		return "bytes [use b''"
	case layoutByteArray:
		return "bytearray [use b''"
	}
	return ""
}

func builtinSum(th *Thread, a []Value) (Value, error) {
	start := a[1]
	if kind := unsummable(start); kind != "" {
		if _, err := th.Iter(a[0]); err != nil {
			return Value{}, err
		}
		return Value{}, th.TypeError("sum() can't sum %s.join(seq) instead]", kind)
	}
	m := th.mark()
	defer th.release(m)
	s := newSummer(th, start)
	if items, ok := exactItems(a[0]); ok {
		for i := 0; i < len(items); {
			i += s.addInts(items[i:])
			if i < len(items) {
				if err := s.add(items[i]); err != nil {
					return Value{}, err
				}
				i++
			}
			// Adding may have run guest code that changed the list.
			items, _ = exactItems(a[0])
		}
		if err := th.spend(len(items) / 16); err != nil {
			return Value{}, err
		}
		return s.value(), nil
	}
	err := th.iterateWith(a[0], &yieldSink{sum: s}, func(v Value) (bool, error) { return true, s.add(v) })
	if err != nil {
		return Value{}, err
	}
	return s.value(), nil
}

// sumMode is what kind of number the sum so far is.
type sumMode uint8

// The modes go up only, as in CPython: once the sum is no int any more, ints
// are added to what it has become, and once a float was added to in another
// way than here, to a float of a subclass say, there is no compensation.
const (
	sumInts sumMode = iota
	sumFloats
	sumComplex
	sumObjects
)

// summer adds values.
type summer struct {
	th    *Thread
	mode  sumMode
	n     int64
	f     numeric.FloatSum
	c     numeric.ComplexSum
	total Value // in mode sumObjects
	kept  int   // its place among the kept values
}

func newSummer(th *Thread, start Value) *summer {
	s := &summer{th: th, kept: th.keep(None)}
	if start.isInt() {
		s.n = start.int()
		return s
	}
	s.set(start)
	return s
}

// set goes on from v, in the mode of its type.
func (s *summer) set(v Value) {
	switch {
	case v.isFloat() && s.mode < sumFloats:
		s.mode, s.f = sumFloats, numeric.NewFloatSum(v.float())
	case v.p.shape == &complexShape && s.mode < sumComplex:
		s.mode, s.c = sumComplex, numeric.NewComplexSum(v.complexObj().c)
	default:
		s.mode, s.total = sumObjects, v
		s.th.rekeep(s.kept, v)
	}
}

// addInts adds small ints and floats from the front of items, as many as it
// can without leaving the mode, and returns how many.
func (s *summer) addInts(items []Value) int {
	switch s.mode {
	case sumInts:
		for i, v := range items {
			if v.p != &tagInt {
				return i
			}
			n, ok := numeric.AddInt64(s.n, v.int())
			if !ok {
				return i
			}
			s.n = n
		}
		return len(items)
	case sumFloats:
		for i, v := range items {
			if v.p != &tagFloat {
				return i
			}
			s.f.Add(v.float())
		}
		return len(items)
	}
	return 0
}

// addNumber adds v if it is a small int or float of the mode.
func (s *summer) addNumber(v Value) bool {
	switch {
	case s.mode == sumInts && v.p == &tagInt:
		n, ok := numeric.AddInt64(s.n, v.int())
		if ok {
			s.n = n
		}
		return ok
	case s.mode == sumFloats && v.p == &tagFloat:
		s.f.Add(v.float())
		return true
	}
	return false
}

// add adds any value.
func (s *summer) add(v Value) error {
	switch s.mode {
	case sumInts:
		if v.p == &tagInt || v.p == &tagBool {
			if n, ok := numeric.AddInt64(s.n, v.int()); ok {
				s.n = n
				return nil
			}
		}
	case sumFloats:
		if f, ok, err := s.real(v); ok {
			s.f.Add(f)
			return err
		}
	case sumComplex:
		if v.p.shape == &complexShape {
			s.c.Add(complexOf(v))
			return nil
		}
		if f, ok, err := s.real(v); ok {
			s.c.AddReal(f)
			return err
		}
	}
	r, err := s.th.Binary(s.value(), v, OpAdd)
	if err == nil {
		s.set(r)
	}
	return err
}

// real returns an exact float or any int as a float, in a complex sum also a
// float of a subclass; ok is false for others.
func (s *summer) real(v Value) (f float64, ok bool, err error) {
	if v.isFloat() || s.mode == sumComplex && v.layout() == layoutFloat {
		return floatOf(v), true, nil
	}
	if v.layout() != layoutInt {
		return 0, false, nil
	}
	f, err = s.th.intFloat(plainInt(v))
	return f, true, err
}

// value returns the sum so far.
func (s *summer) value() Value {
	switch s.mode {
	case sumInts:
		return Int(s.n)
	case sumFloats:
		return Float(s.f.Value())
	case sumComplex:
		return s.th.newComplex(s.c.Value())
	}
	return s.total
}
