package bytecode

import "math/big"

// This file estimates what code takes of memory, for those who let a program
// compile as much as it likes. Tests: measure_test.go, corpus/limits.

// Measure sets the Size of the code and of all code inside it to about the bytes
// that it takes, what is inside it included, and returns it. It must be called
// before the code is shared.
func (c *Code) Measure() int {
	const header = 448
	n := header + len(c.Name) + len(c.Qualname) + len(c.Filename) + len(c.Doc)
	n += len(c.Ins)*8 + len(c.Pos)*16 + len(c.Live) + len(c.Dropped)*4
	n += (len(c.Exc) + len(c.Handling)) * 16
	for i := range c.Vars {
		n += 32 + len(c.Vars[i].Name)
	}
	for i := range c.Hidden {
		n += 40 + len(c.Hidden[i].Name)
	}
	for i := range c.Caches {
		n += 16 + len(c.Caches[i].Name)
	}
	for _, k := range c.Consts {
		n += sizeConst(k)
	}
	c.Size = n
	return n
}

// sizeConst is what a constant takes with its place in a list.
func sizeConst(k any) int {
	const place, boxed = 16, 24
	switch k := k.(type) {
	case nil, bool, Ellipsis:
		return place
	case string:
		return place + boxed + len(k)
	case Bytes:
		return place + boxed + len(k)
	case *big.Int:
		return place + 2*boxed + len(k.Bits())*8
	case Tuple:
		return place + boxed + sizeConsts(k)
	case FrozenSet:
		return place + boxed + sizeConsts(k)
	case *Code:
		return place + k.Measure()
	}
	return place + boxed
}

func sizeConsts(ks []any) int {
	n := 0
	for _, k := range ks {
		n += sizeConst(k)
	}
	return n
}
