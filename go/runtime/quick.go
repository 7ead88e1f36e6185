package runtime

import (
	"math"
	"strings"

	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/numeric"
)

// This file executes instructions that need more than the loop has in it, but
// neither guest code nor an error nor more of the stack: the loop calls quick
// and goes on. While it does the machine's state is not stored, so nothing here
// may look at it: no census, no call, no exception. What is not of that kind
// changes nothing and leaves by false; slow.go then executes the instruction in
// full. Tests: corpus/operators, corpus/iterators, and quick_test.go.

const (
	// quickItems is how many values or bytes an instruction may work through
	// without paying for them by steps of their own.
	quickItems = 64
	quickBytes = 256
	// quickTable is how large a table may be that grows.
	quickTable = 128
	// quickText is how long a text may be that is compared with keys.
	quickText = 4096
)

// quick executes in on the registers r, or does nothing and reports false.
func (th *Thread) quick(in *bytecode.Instr, r *[256]Value) bool {
	switch in.Op {
	case bytecode.MakeTuple:
		b, n := int(in.B), int(in.D)
		if n > quickItems || b+n > len(r) {
			return false
		}
		r[in.A] = th.NewTuple(r[b : b+n]...).value()
	case bytecode.MakeStar:
		rest, ok := exactItems(r[int(in.B)+int(in.D)])
		n := int(in.D) + len(rest)
		if !ok || in.C != 0 || n > quickItems {
			return false
		}
		th.charge(48 + n*valueSize)
		t := tupleFor(n)
		copy(t.items[copy(t.items, r[in.B:int(in.B)+int(in.D)]):], rest)
		r[in.A] = t.value()
	case bytecode.MakeCell:
		th.charge(32)
		r[in.A] = objValue(&newCell(r[in.A]).Obj)
	case bytecode.ListAppend:
		return th.quickAppend(r[in.A].list(), r[in.B])
	case bytecode.SetAdd:
		return th.quickAdd(r[in.A].set(), r[in.B])
	case bytecode.DictSet:
		return th.quickStore(r[in.A].dict(), r[in.B], r[in.C])
	case bytecode.SetItem:
		return r[in.A].p.shape == &dictShape && th.quickStore(r[in.A].dict(), r[in.B], r[in.C])
	case bytecode.GetItem:
		if r[in.B].p.shape != &dictShape {
			return false
		}
		d := r[in.B].dict()
		i, ok := d.quickFind(r[in.C])
		if !ok || i < 0 {
			return false
		}
		r[in.A] = d.entries[i].val
	case bytecode.GetItemI:
		return quickItem(&r[in.A], r[in.B], int(in.D))
	case bytecode.In, bytecode.NotIn:
		found, ok := quickContains(r[in.C], r[in.B])
		if !ok {
			return false
		}
		setBool(&r[in.A], found == (in.Op == bytecode.In))
	case bytecode.Pow:
		return quickPower(&r[in.A], r[in.B], r[in.C])
	case bytecode.MakeList, bytecode.MakeDict, bytecode.MakeSet, bytecode.BuildString:
		return th.quickMake(in, r)
	case bytecode.Format:
		return th.quickFormat(in, r)
	case bytecode.Iter:
		return th.quickIter(&r[in.A], r[in.B])
	case bytecode.GetYieldFrom:
		if r[in.B].p.shape != &generatorShape {
			return th.quickIter(&r[in.A], r[in.B])
		}
		r[in.A] = r[in.B]
	case bytecode.Invert:
		if r[in.B].p != &tagInt {
			return false
		}
		setInt(&r[in.A], ^r[in.B].int())
	case bytecode.DelItem:
		return r[in.A].p.shape == &dictShape && r[in.A].dict().quickDelete(r[in.B])
	default:
		return false
	}
	return true
}

// quickItem reads v[i] of ASCII text or of a dict.
func quickItem(to *Value, v Value, i int) bool {
	switch v.p.shape {
	case &strShape:
		s := v.str()
		i, ok := adjustIndex(i, len(s.s))
		if !ok || !s.isASCII() {
			return false
		}
		setValue(to, asciiChars[s.s[i]&127].value())
		return true
	case &dictShape:
		d := v.dict()
		at, ok := d.quickFind(Int(int64(i)))
		if !ok || at < 0 {
			return false
		}
		setValue(to, d.entries[at].val)
		return true
	}
	return false
}

// quickBinary executes an arithmetic instruction; consts are the code's.
func (th *Thread) quickBinary(in *bytecode.Instr, r *[256]Value, consts []Value) bool {
	switch op := in.Op; {
	case op <= bytecode.MatMul:
		if in.D != 0 && r[in.B].p.shape == &listShape {
			return false // in place
		}
		return th.quickArith(&r[in.A], r[in.B], r[in.C], BinaryOp(op-bytecode.Add))
	case op <= bytecode.RShiftI:
		if in.C&1 != 0 && r[in.B].p.shape == &listShape {
			return false
		}
		return th.quickArith(&r[in.A], r[in.B], Int(int64(in.D)), immediateOps[op-bytecode.AddI])
	}
	x, y := r[in.B], consts[in.D]
	if in.C&2 != 0 {
		x, y = y, x
	}
	return th.quickArith(&r[in.A], x, y, constantOps[in.Op-bytecode.AddK])
}

// quickAppend appends to a list that has room or grows by little.
func (th *Thread) quickAppend(l *List, v Value) bool {
	if len(l.items) == cap(l.items) {
		if cap(l.items) > quickTable {
			return false
		}
		size := grownRoom(l, 1)
		th.charge((size - cap(l.items)) * valueSize)
		l.items = append(make([]Value, 0, size), l.items...)
	}
	l.items = append(l.items, v)
	return true
}

// quickAdd adds a simple value to a set that has room for it or grows by little.
func (th *Thread) quickAdd(s *Set, v Value) bool {
	h, ok := quickHash(v)
	if !ok {
		return false
	}
	if len(s.table) > quickTable && (s.fill+1)*5 >= (len(s.table)-1)*3 {
		return false
	}
	at, ok := s.quickLookup(v, h)
	switch {
	case !ok:
		return false
	case at.found:
		return true
	case at.removed >= 0:
		s.table[at.removed] = setEntry{v, h}
	default:
		s.table[at.place] = setEntry{v, h}
		s.fill++
	}
	s.used++
	if s.isFull() {
		size := setRoom(s.growth())
		if size > setMinTable {
			th.charge(size * setEntrySize)
		}
		s.refill(size)
	}
	return true
}

// quickHash is the hash of a small int, a str, or a tuple of some of them.
func quickHash(v Value) (int64, bool) {
	if v.p == &tagInt {
		return numeric.HashInt64(v.int()), true
	}
	switch v.p.shape {
	case &strShape:
		return v.str().hashOf(), len(v.str().s) <= quickText
	case &tupleShape:
		return quickTupleHash(v.tuple())
	}
	return 0, false
}

func quickTupleHash(t *Tuple) (int64, bool) {
	if !isSimple(t) {
		return 0, false
	}
	if t.hash != 0 {
		return t.hash, true
	}
	hasher := numeric.NewTupleHasher()
	for _, x := range t.items {
		h, _ := quickHash(x)
		hasher.Add(h)
	}
	h := hasher.Sum(len(t.items))
	if t != emptyTuple {
		t.hash = h
	}
	return h, true
}

// isSimple reports whether t is a short tuple of small ints and strs.
func isSimple(t *Tuple) bool {
	if len(t.items) > quickShallow {
		return false
	}
	for _, x := range t.items {
		if x.p != &tagInt && (x.p.shape != &strShape || len(x.str().s) > quickText) {
			return false
		}
	}
	return true
}

// quickEqual compares a stored key with one that quickHash has a hash of, that
// is not the same value but has the same hash.
func quickEqual(stored, key Value) (equal, ok bool) {
	switch {
	case key.p == &tagInt:
		return false, stored.p == &tagInt || stored.p.shape == &strShape
	case key.p.shape == &tupleShape && stored.p.shape == &tupleShape:
		return compareShallow(stored.tuple().items, key.tuple().items, CmpEq)
	case key.p.shape == &tupleShape:
		return false, stored.p == &tagInt || stored.p.shape == &strShape
	case stored.p.shape == &strShape:
		return stored.str().s == key.str().s, true
	}
	return false, stored.p == &tagInt
}

// quickLookup is lookup for a value that quickHash has a hash of.
func (s *Set) quickLookup(v Value, h int64) (at setPlace, ok bool) {
	table := s.table
	mask := uint64(len(table) - 1)
	perturb := uint64(h)
	removed := -1
	for base := uint64(h) & mask; ; {
		last := base
		if base+setProbes <= mask {
			last = base + setProbes
		}
		for i := base; i <= last; i++ {
			e := &table[i]
			if e.key.p == nil {
				if e.hash != removedHash {
					return setPlace{int(i), removed, false}, true
				}
				removed = int(i)
				continue
			}
			if e.hash != h {
				continue
			}
			if e.key == v {
				return setPlace{int(i), -1, true}, true
			}
			equal, ok := quickEqual(e.key, v)
			if !ok {
				return setPlace{}, false
			}
			if equal {
				return setPlace{int(i), -1, true}, true
			}
		}
		perturb >>= 5
		base = (base*5 + 1 + perturb) & mask
	}
}

// quickFind is find for a value that quickHash has a hash of.
func (d *Dict) quickFind(key Value) (at int, ok bool) {
	h, ok := quickHash(key)
	if !ok {
		return 0, false
	}
	if !d.nonStr {
		if key.p.shape != &strShape {
			return -1, true
		}
		return d.lookupStr(key.str()), true
	}
	if d.index == nil {
		for i := range d.entries {
			e := &d.entries[i]
			if e.hash != h || e.key.p == nil {
				continue
			}
			equal, ok := e.key == key, true
			if !equal {
				equal, ok = quickEqual(e.key, key)
			}
			if equal || !ok {
				return i, ok
			}
		}
		return -1, true
	}
	mask := uint64(len(d.index) - 1)
	perturb := uint64(h)
	i := uint64(h) & mask
	for {
		ix := d.index[i]
		if ix == 0 {
			return -1, true
		}
		if ix > 0 && d.entries[ix-1].hash == h {
			k := d.entries[ix-1].key
			equal, ok := k == key, true
			if !equal {
				equal, ok = quickEqual(k, key)
			}
			if equal || !ok {
				return int(ix - 1), ok
			}
		}
		perturb >>= 5
		i = (i*5 + perturb + 1) & mask
	}
}

// quickStore sets an item of a dict whose table need not grow.
func (th *Thread) quickStore(d *Dict, key, v Value) bool {
	i, ok := d.quickFind(key)
	if !ok {
		return false
	}
	if i >= 0 {
		setValue(&d.entries[i].val, v)
		return true
	}
	if len(d.entries) == cap(d.entries) || d.index == nil && len(d.entries) >= minIndexed || key.p.shape != &strShape && !d.nonStr {
		return false
	}
	h, _ := quickHash(key)
	d.insert(th, key, h, v)
	return true
}

// quickDelete removes an item that is there.
func (d *Dict) quickDelete(key Value) bool {
	i, ok := d.quickFind(key)
	if !ok || i < 0 {
		return false
	}
	d.deleteAt(i)
	return true
}

// quickContains is the in operator for such a value.
func quickContains(in, v Value) (found, ok bool) {
	switch in.p.shape {
	case &dictShape:
		i, ok := in.dict().quickFind(v)
		return i >= 0, ok
	case &setShape, &frozenSetShape:
		h, ok := quickHash(v)
		if !ok {
			return false, false
		}
		at, ok := in.set().quickLookup(v, h)
		return at.found, ok
	case &listShape:
		return quickMember(in.list().items, v)
	case &tupleShape:
		return quickMember(in.tuple().items, v)
	case &strShape:
		if v.p.shape != &strShape || len(in.str().s) > quickBytes {
			return false, false
		}
		return strings.Contains(in.str().s, v.str().s), true
	}
	return false, false
}

func quickMember(items []Value, v Value) (found, ok bool) {
	if len(items) > quickItems || v.p != &tagInt && (v.p.shape != &strShape || len(v.str().s) > quickText) {
		return false, false
	}
	for _, x := range items {
		if x == v {
			return true, true
		}
		equal, ok := quickEqual(x, v)
		if equal || !ok {
			return equal, ok
		}
	}
	return false, true
}

// quickConcat joins short strs, tuples and lists.
func (th *Thread) quickConcat(to *Value, v, w Value) bool {
	if v.p.shape != w.p.shape {
		return false
	}
	switch v.p.shape {
	case &strShape:
		x, y := v.str(), w.str()
		if len(x.s)+len(y.s) > maxInlineText {
			return false
		}
		s, err := th.concat(x, y)
		*to = s
		return err == nil
	case &tupleShape:
		x, y := v.tuple().items, w.tuple().items
		n := len(x) + len(y)
		if n > quickItems || len(x) == 0 || len(y) == 0 {
			return false
		}
		th.charge(48 + n*valueSize)
		t := tupleFor(n)
		copy(t.items[copy(t.items, x):], y)
		*to = t.value()
		return true
	case &listShape:
		x, y := v.list().items, w.list().items
		n := len(x) + len(y)
		if n > quickItems {
			return false
		}
		th.charge(48 + n*valueSize)
		l := listFor(n)
		copy(l.items[copy(l.items, x):], y)
		*to = l.value()
		return true
	}
	return false
}

// quickPower is a power of floats that is a float, and the square of an int.
func quickPower(to *Value, v, w Value) bool {
	var x, y float64
	switch {
	case v.p == &tagFloat:
		x = v.float()
	case v.p == &tagInt && small(v.int()):
		if w.p == &tagInt && w.n == 2 {
			setInt(to, v.int()*v.int())
			return true
		}
		if w.p != &tagFloat {
			return false
		}
		x = float64(v.int())
	default:
		return false
	}
	switch {
	case w.p == &tagFloat:
		y = w.float()
	case w.p == &tagInt && small(w.int()):
		y = float64(w.int())
	default:
		return false
	}
	z, isComplex, err := numeric.PowFloat(x, y)
	if err != nil || isComplex {
		return false
	}
	setFloat(to, z)
	return true
}

// quickIter makes the iterator of a built-in container.
func (th *Thread) quickIter(to *Value, v Value) bool {
	switch v.p.shape {
	case &listShape, &tupleShape, &rangeShape, &strShape, &dictShape, &enumerateShape, &generatorShape, &dictItemsShape:
		it, err := v.Type().slots.Iter(th, v)
		if err == nil {
			*to = it
		}
		return err == nil
	}
	return false
}

// quickNext takes the next value of a built-in iterator, an unset one at its end.
func (th *Thread) quickNext(it Value) (v Value, ok bool) {
	switch it.p.shape {
	case &dictKeyIterShape:
		e, ok := it.dictIter().quickAdvance()
		if e != nil {
			return e.key, true
		}
		return Value{}, ok
	case &dictValueIterShape:
		e, ok := it.dictIter().quickAdvance()
		if e != nil {
			return e.val, true
		}
		return Value{}, ok
	}
	if !walksSequence(it) {
		return Value{}, false
	}
	v, err := it.p.shape.typ.slots.Next(th, it)
	return v, err == nil
}

// walksSequence reports whether the iterator's own next value is there without
// guest code, error or census.
func walksSequence(it Value) bool {
	switch it.p.shape {
	case &listIterShape, &tupleIterShape, &listRevIterShape, &rangeIterShape, StrASCIIIterType.root:
		return true
	}
	return false
}

// quickAdvance is advance where the next entry is there and no gap before it, or
// where none is left.
func (it *dictIter) quickAdvance() (e *entry, ok bool) {
	d := it.dict
	switch {
	case d == nil:
		return nil, true
	case it.used != d.used:
		return nil, false
	case it.pos >= len(d.entries):
		it.dict = nil
		return nil, true
	case it.left <= 0 || d.entries[it.pos].key.p == nil:
		return nil, false
	}
	it.pos, it.left = it.pos+1, it.left-1
	return &d.entries[it.pos-1], true
}

// quickSlice executes a MakeSlice with the GetItem behind it, for a short part
// of a list, tuple or ASCII text, or with the SetItem behind it that replaces a
// short part of a list by as many items.
func (th *Thread) quickSlice(in, next *bytecode.Instr, r *[256]Value) bool {
	if next.Op == bytecode.SetItem {
		return next.B == in.A && quickSetSlice(in, next, r)
	}
	if next.Op != bytecode.GetItem || next.C != in.A {
		return false
	}
	obj := r[next.B]
	var items []Value
	n := 0
	switch obj.p.shape {
	case &listShape:
		items = obj.list().items
		n = len(items)
	case &tupleShape:
		items = obj.tuple().items
		n = len(items)
	case &strShape:
		if !obj.str().isASCII() {
			return false
		}
		n = obj.str().n
	default:
		return false
	}
	i, step, count, ok := quickBounds(r[in.B:], n)
	if !ok || count > quickItems || step != 1 && obj.p.shape != &listShape {
		return false
	}
	switch obj.p.shape {
	case &listShape:
		th.charge(48 + count*valueSize)
		l := listFor(count)
		for k := range l.items {
			setValue(&l.items[k], items[i+k*step])
		}
		r[next.A] = l.value()
	case &tupleShape:
		if count == n {
			r[next.A] = obj
			return true
		}
		th.charge(48 + count*valueSize)
		r[next.A] = newTuple(items[i : i+count]).value()
	default:
		r[next.A] = th.part(obj.str(), i, i+count, count)
	}
	return true
}

// quickSetSlice is quickSlice for a SetItem.
func quickSetSlice(in, next *bytecode.Instr, r *[256]Value) bool {
	obj, val := r[next.A], r[next.C]
	items, ok := exactItems(val)
	if !ok || obj.p.shape != &listShape || val == obj || len(items) > quickItems {
		return false
	}
	to := obj.list().items
	i, step, count, ok := quickBounds(r[in.B:], len(to))
	if !ok || count != len(items) {
		return false
	}
	for k, v := range items {
		setValue(&to[i+k*step], v)
	}
	return true
}

// quickBounds says which count items of n a slice takes whose bounds and step
// are the first of part; they are None or small ints.
func quickBounds(part []Value, n int) (first, step, count int, ok bool) {
	step = 1
	if s := part[2]; s.p == &tagInt && small(s.int()) && s.n != 0 {
		step = int(s.int())
	} else if s.p != &tagNone {
		return 0, 0, 0, false
	}
	if step > 0 {
		i, ok1 := clipBound(part[0], n, 0)
		j, ok2 := clipBound(part[1], n, n)
		if i < j {
			count = (j-i-1)/step + 1
		}
		return i, step, count, ok1 && ok2
	}
	i, ok1 := clipDown(part[0], n, n-1)
	j, ok2 := clipDown(part[1], n, -1)
	if j < i {
		count = (i-j-1)/-step + 1
	}
	return i, step, count, ok1 && ok2
}

// clipDown is clipBound for a negative step.
func clipDown(v Value, n, none int) (int, bool) {
	switch v.p {
	case &tagNone:
		return none, true
	case &tagInt:
		i := v.int()
		if i < 0 {
			i = max(-1, i+int64(n))
		}
		return int(min(i, int64(n-1))), true
	}
	return 0, false
}

// quickFor executes a ForNext over a built-in iterator with body, the
// instruction that it goes on with. skip is how many instructions it jumps.
func (th *Thread) quickFor(in, body *bytecode.Instr, r *[256]Value) (skip int, ok bool) {
	it := r[in.B]
	if body.Op == bytecode.Unpack && body.D == 2 && body.B == in.A {
		a, b, ok := th.quickPair(it)
		if ok {
			if !a.IsSet() {
				return 0, true
			}
			setValue(&r[body.A], a)
			setValue(&r[body.A+1], b)
			return int(in.D) + 1, true
		}
	}
	v, ok := th.quickNext(it)
	if !ok || !v.IsSet() {
		return 0, ok
	}
	setValue(&r[in.A], v)
	return int(in.D), true
}

// quickPair takes the next pair of an iterator that gives pairs, unset at its
// end.
func (th *Thread) quickPair(it Value) (a, b Value, ok bool) {
	switch it.p.shape {
	case &enumerateShape:
		e := it.enumerateObj()
		if e.count.p != &tagInt || e.count.int() == math.MaxInt64 {
			return a, b, false
		}
		if b, ok = th.quickNext(e.it); ok && b.IsSet() {
			a = e.count
			e.count.n++
		}
		return a, b, ok
	case &dictItemIterShape:
		e, ok := it.dictIter().quickAdvance()
		if e != nil {
			return e.key, e.val, true
		}
		return a, b, ok
	case &zipShape:
		z := it.zipObj()
		if len(z.its) != 2 || z.strict || !walksSequence(z.its[0]) || !walksSequence(z.its[1]) {
			return a, b, false
		}
		if a, _ = th.quickNext(z.its[0]); a.IsSet() {
			b, _ = th.quickNext(z.its[1])
		}
		if !b.IsSet() {
			a = b
		}
		return a, b, true
	}
	return a, b, false
}
