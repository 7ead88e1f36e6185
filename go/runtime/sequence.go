package runtime

// This file defines the structs of list and tuple and their making. Methods:
// listmethods.go, tuplemethods.go. Tests: corpus/list,
// corpus/tuple.

// List is a list. Its slice grows by appending.
type List struct {
	Obj
	items []Value
}

// Tuple is a tuple. Its items never change after making.
type Tuple struct {
	Obj
	items []Value
	hash  int64 // cached, 0 if not computed
}

const valueSize = 16

// NewList returns a list that takes over items.
func (th *Thread) NewList(items []Value) *List {
	th.charge(48 + cap(items)*valueSize)
	l := &List{items: items}
	l.shape = &listShape
	return l
}

func (l *List) value() Value { return objValue(&l.Obj) }

// list4 and list8 hold header and items of short lists in one allocation.
type (
	list4 struct {
		List
		inline [4]Value
	}
	list8 struct {
		List
		inline [8]Value
	}
)

// newListOf returns a list of n unset items, which the caller fills in before
// guest code can see it.
func (th *Thread) newListOf(n int) (*List, error) {
	if err := th.reserve(48 + n*valueSize); err != nil {
		return nil, err
	}
	return listFor(n), nil
}

// listFor returns a list with n places.
func listFor(n int) *List {
	switch {
	case n == 0:
		return newList(nil)
	case n <= 4:
		l := &list4{}
		l.shape, l.items = &listShape, l.inline[:n]
		return &l.List
	case n <= 8:
		l := &list8{}
		l.shape, l.items = &listShape, l.inline[:n]
		return &l.List
	}
	return newList(make([]Value, n))
}

// tuple1 to tuple16 hold header and items in one allocation.
type (
	tuple1 struct {
		Tuple
		inline [1]Value
	}
	tuple2 struct {
		Tuple
		inline [2]Value
	}
	tuple3 struct {
		Tuple
		inline [3]Value
	}
	tuple4 struct {
		Tuple
		inline [4]Value
	}
	tuple6 struct {
		Tuple
		inline [6]Value
	}
	tuple8 struct {
		Tuple
		inline [8]Value
	}
	tuple12 struct {
		Tuple
		inline [12]Value
	}
)

// tupleFor returns a tuple of n unset items, which the caller fills in before
// guest code can see it.
func tupleFor(n int) *Tuple {
	switch {
	case n == 0:
		return emptyTuple
	case n == 1:
		t := &tuple1{}
		t.shape, t.items = &tupleShape, t.inline[:]
		return &t.Tuple
	case n == 2:
		t := &tuple2{}
		t.shape, t.items = &tupleShape, t.inline[:]
		return &t.Tuple
	case n == 3:
		t := &tuple3{}
		t.shape, t.items = &tupleShape, t.inline[:]
		return &t.Tuple
	case n == 4:
		t := &tuple4{}
		t.shape, t.items = &tupleShape, t.inline[:]
		return &t.Tuple
	case n <= 6:
		t := &tuple6{}
		t.shape, t.items = &tupleShape, t.inline[:n:n]
		return &t.Tuple
	case n <= 8:
		t := &tuple8{}
		t.shape, t.items = &tupleShape, t.inline[:n:n]
		return &t.Tuple
	case n <= 12:
		t := &tuple12{}
		t.shape, t.items = &tupleShape, t.inline[:n:n]
		return &t.Tuple
	}
	t := &Tuple{items: make([]Value, n)}
	t.shape = &tupleShape
	return t
}

var emptyTuple = &Tuple{Obj: Obj{&tupleShape}}

// NewTuple returns a tuple of a copy of items.
func (th *Thread) NewTuple(items ...Value) *Tuple {
	th.charge(48 + len(items)*valueSize)
	return newTuple(items)
}

func newTuple(items []Value) *Tuple {
	t := tupleFor(len(items))
	for i := 0; i < len(t.items); i++ {
		setValue(&t.items[i], items[i])
	}
	return t
}

// ownTuple returns a tuple that takes over items.
func ownTuple(items []Value) *Tuple {
	if len(items) == 0 {
		return emptyTuple
	}
	t := &Tuple{items: items}
	t.shape = &tupleShape
	return t
}

// tupleOf is ownTuple, charged.
func (th *Thread) tupleOf(items []Value) Value {
	th.charge(48 + len(items)*valueSize)
	return ownTuple(items).value()
}

func (t *Tuple) value() Value { return objValue(&t.Obj) }

// asList returns v's list if v is a list or of a subclass.
func asList(v Value) (*List, bool) {
	if v.p.shape == &listShape {
		return v.list(), true
	}
	if v.layout() == layoutList {
		return unwrap(v).list(), true
	}
	return nil, false
}

// asTuple returns v's tuple if v is a tuple or of a subclass.
func asTuple(v Value) (*Tuple, bool) {
	if v.p.shape == &tupleShape {
		return v.tuple(), true
	}
	if v.layout() == layoutTuple {
		return unwrap(v).tuple(), true
	}
	return nil, false
}

func visitList(v Value, f func(Value)) {
	for _, x := range v.list().items {
		f(x)
	}
}

func sizeList(v Value) int { return 48 + cap(v.list().items)*valueSize }

func visitTuple(v Value, f func(Value)) {
	for _, x := range v.tuple().items {
		f(x)
	}
}

func sizeTuple(v Value) int { return 48 + len(v.tuple().items)*valueSize }
