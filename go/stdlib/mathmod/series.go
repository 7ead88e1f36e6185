package mathmod

import (
	"github.com/pynterp/pynterp/go/numeric"
	"github.com/pynterp/pynterp/go/runtime"
)

// This file has the functions that take any number of values: sums, products
// and distances. Tests: mathmod_test.go.

var seriesDefs = []runtime.Def{
	{Name: "dist", Sig: "(p, q, /)", Fn: dist, Doc: "Return the Euclidean distance between two points p and q."},
	{Name: "fsum", Sig: "(seq, /)", Fn: fsum, Doc: "Return an accurate floating-point sum of values in the iterable seq."},
	{Name: "hypot", Sig: "(*coordinates)", Fn: hypot, Doc: "Multidimensional Euclidean distance from the origin to a point."},
	{Name: "prod", Sig: "(iterable, /, *, start=1)", Fn: prod, Doc: "Calculate the product of all the elements in the input iterable."},
	{Name: "sumprod", Sig: "(p, q, /)", Fn: sumprod, Doc: "Return the sum of products of values from two iterables p and q."},
}

func hypot(th *thread, a []value) (value, error) {
	if err := th.Reserve(int64(8 * len(a))); err != nil {
		return value{}, err
	}
	xs := make([]float64, len(a))
	for i, v := range append([]value(nil), a...) {
		x, err := th.Float64(v)
		if err != nil {
			return value{}, err
		}
		xs[i] = x
	}
	if err := th.Spend(int64(len(xs) / 8)); err != nil {
		return value{}, err
	}
	return runtime.Float(numeric.Hypot(xs)), nil
}

func dist(th *thread, a []value) (value, error) {
	second := a[1]
	p, err := th.Collect(a[0])
	if err != nil {
		return value{}, err
	}
	defer th.Pin(&p)()
	q, err := th.Collect(second)
	if err != nil {
		return value{}, err
	}
	defer th.Pin(&q)()
	if len(p) != len(q) {
		return value{}, th.ValueError("both points must have the same number of dimensions")
	}
	xs := make([]float64, len(p))
	for i := range p {
		x, y, err := floats(th, []value{p[i], q[i]})
		if err != nil {
			return value{}, err
		}
		xs[i] = x - y
	}
	return runtime.Float(numeric.Hypot(xs)), nil
}

func fsum(th *thread, a []value) (value, error) {
	var sum numeric.FSum
	err := th.Iterate(a[0], func(v value) (bool, error) {
		x, err := th.Float64(v)
		if err != nil {
			return false, err
		}
		if err := sum.Add(x); err != nil {
			return false, th.NumberError(err)
		}
		return true, nil
	})
	if err != nil {
		return value{}, err
	}
	return th.FloatResult(sum.Value())
}

func prod(th *thread, a []value) (value, error) {
	acc := []value{a[1]}
	defer th.Pin(&acc)()
	err := th.Iterate(a[0], func(v value) (bool, error) {
		var err error
		acc[0], err = multiply(th, acc[0], v)
		return true, err
	})
	return acc[0], err
}

// multiply is x*y, with a short cut for floats.
func multiply(th *thread, x, y value) (value, error) {
	if f, ok := x.AsFloat(); ok {
		if g, ok := y.AsFloat(); ok {
			return runtime.Float(f * g), nil
		}
	}
	return th.Binary(x, y, runtime.OpMul)
}

// dot is the running sum of products. It starts with ints; when one does not
// fit, or is none, it goes on with floats, and then with any objects. Ints and
// floats are added to total when their time is over.
type dot struct {
	th       *thread
	held     []value // what only this native holds: the iterators, a pair of values, the total
	n        int64
	f        numeric.DotSum
	ints     bool
	floats   bool
	hasFloat bool
}

// The places in dot.held.
const (
	first = iota
	other
	pair
	total
)

func sumprod(th *thread, a []value) (value, error) {
	second := a[1]
	d := &dot{th: th, held: []value{first: runtime.None, other: runtime.None, pair: runtime.None, total: runtime.Int(0)}, ints: true, floats: true}
	defer th.Pin(&d.held)()
	p, err := th.Iter(a[0])
	if err != nil {
		return value{}, err
	}
	d.held[first] = p
	q, err := th.Iter(second)
	if err != nil {
		return value{}, err
	}
	d.held[other] = q
	for {
		x, err := th.Next(p)
		if err != nil {
			return value{}, err
		}
		d.held[pair] = runtime.None
		if x.IsSet() {
			d.held[pair] = x
		}
		y, err := th.Next(q)
		if err != nil {
			return value{}, err
		}
		if x.IsSet() != y.IsSet() {
			return value{}, th.ValueError("Inputs are not the same length")
		}
		if !x.IsSet() {
			return d.end()
		}
		if err := d.add(x, y); err != nil {
			return value{}, err
		}
		if err := th.Spend(1); err != nil {
			return value{}, err
		}
	}
}

func (d *dot) add(x, y value) error {
	if d.ints {
		if d.addInts(x, y) {
			return nil
		}
		if err := d.endInts(); err != nil {
			return err
		}
	}
	if d.floats {
		if d.addFloats(x, y) {
			return nil
		}
		if err := d.endFloats(); err != nil {
			return err
		}
	}
	p, err := multiply(d.th, x, y)
	if err != nil {
		return err
	}
	d.held[pair] = p
	return d.plus(p)
}

// plus adds v to the total.
func (d *dot) plus(v value) error {
	sum, err := d.th.Binary(d.held[total], v, runtime.OpAdd)
	if err == nil {
		d.held[total] = sum
	}
	return err
}

func (d *dot) addInts(x, y value) bool {
	a, ok := x.AsInt64()
	b, ok2 := y.AsInt64()
	if !ok || !ok2 || !x.IsExactInt() || !y.IsExactInt() {
		return false
	}
	p, ok := numeric.MulInt64(a, b)
	if !ok {
		return false
	}
	n, ok := numeric.AddInt64(d.n, p)
	if ok {
		d.n = n
	}
	return ok
}

// addFloats adds a product of which at least one factor is a float. A result
// that is not finite is left to the plain operations.
func (d *dot) addFloats(x, y value) bool {
	f, isFloat := x.AsFloat()
	g, isFloat2 := y.AsFloat()
	ok := true
	switch {
	case isFloat && !isFloat2:
		g, ok = real(y)
	case !isFloat && isFloat2:
		f, ok = real(x)
	case !isFloat:
		return false
	}
	if !ok {
		return false
	}
	next := d.f
	next.Add(f, g)
	if !numeric.FloatIsFinite(next.Value()) {
		return false
	}
	d.f, d.hasFloat = next, true
	return true
}

// real is an int as a float, if it is an int or bool, of no subclass, in the
// floats' range.
func real(v value) (float64, bool) {
	if !v.IsExactInt() && !v.Is(runtime.True) && !v.Is(runtime.False) {
		return 0, false
	}
	if n, ok := v.AsInt64(); ok {
		return float64(n), true
	}
	x, ok := v.AsBig()
	if !ok {
		return 0, false
	}
	f, err := numeric.IntToFloat(x)
	return f, err == nil
}

func (d *dot) endInts() error {
	d.ints = false
	if d.n == 0 {
		return nil
	}
	return d.plus(runtime.Int(d.n))
}

func (d *dot) endFloats() error {
	d.floats = false
	if !d.hasFloat {
		return nil
	}
	return d.plus(runtime.Float(d.f.Value()))
}

func (d *dot) end() (value, error) {
	if d.ints {
		if err := d.endInts(); err != nil {
			return value{}, err
		}
	}
	if d.floats {
		if err := d.endFloats(); err != nil {
			return value{}, err
		}
	}
	return d.held[total], nil
}
