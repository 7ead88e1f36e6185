package compiler

import (
	"unicode/utf8"

	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/position"
	"github.com/pynterp/pynterp/go/symtable"
)

// This file compiles calls. The function and its arguments stand in
// consecutive temporaries above all others, where the result arrives too.

// window returns the first register of a call's window: dst itself if that is
// the topmost temporary.
func (c *compiler) window(dst int) int {
	if c.isTemp(dst) && dst == c.next-1 {
		return dst
	}
	return c.temp()
}

func (c *compiler) call(e *ast.Call, dst int) {
	c.checkKeywords(e.Keywords)
	mark := c.next
	t := c.window(dst)
	if attr, ok := e.Func.(*ast.Attribute); ok && c.fits(e.Args, e.Keywords) {
		c.callMethod(e, attr, t)
	} else {
		c.expr(e.Func, t)
		c.callWith(c.callPos(e), t, e.Args, e.Keywords, 0)
	}
	c.move(dst, t, e.Range)
	c.next = mark
}

// callPos is the place of a call. CPython makes a loop of all, any and tuple of
// a generator expression, whose place is that of the name.
func (c *compiler) callPos(e *ast.Call) position.Range {
	name, ok := e.Func.(*ast.Name)
	if !ok || len(e.Args) != 1 || len(e.Keywords) > 0 || name.ID != "all" && name.ID != "any" && name.ID != "tuple" {
		return e.Range
	}
	gen, ok := e.Args[0].(*ast.GeneratorExp)
	if !ok || gen.Generators[0].IsAsync || c.resolve(name.ID).kind != inGlobals {
		return e.Range
	}
	if s := c.table.Top.Symbols[name.ID]; s != nil && s.Flags&symtable.DefBound != 0 {
		return e.Range // not the builtin
	}
	return name.Range
}

// fits says whether the arguments can be passed in registers.
func (c *compiler) fits(args []ast.Expr, kws []*ast.Keyword) bool {
	if n := len(args) + len(kws); n > min(maxWindow, c.room()-4) {
		return false
	}
	for _, a := range args {
		if _, ok := a.(*ast.Starred); ok {
			return false
		}
	}
	for _, k := range kws {
		if k.Arg == "" {
			return false
		}
	}
	return true
}

func (c *compiler) callMethod(e *ast.Call, attr *ast.Attribute, t int) {
	obj := c.operandIn(attr.Value, t)
	c.emit(attrPos(attr.Range, attr), bytecode.GetMethod, t, obj, 0, c.cache(c.mangle(attr.Attr)))
	c.next = t + 1
	c.temp()
	at := attrPos(e.Range, attr)
	if len(e.Keywords) == 0 {
		c.exprs(e.Args)
		c.emit(at, bytecode.CallMethod, t, len(e.Args), 0, 0)
	} else {
		names := c.argsAndKeywords(e.Args, e.Keywords)
		n := len(e.Args) + len(e.Keywords)
		c.emit(at, bytecode.CallMethodKw, t, n, len(e.Keywords), c.constant(names))
	}
	c.next = t + 1
}

// attrPos is the place of an attribute's use: where the expression before the
// name ends on another line, it is shown from the name on.
func attrPos(at position.Range, attr *ast.Attribute) position.Range {
	if at.Line != attr.EndLine {
		at.Line = attr.EndLine
		at.Col = max(0, attr.EndCol-int32(utf8.RuneCountInString(attr.Attr)))
	}
	return at
}

func (c *compiler) argsAndKeywords(args []ast.Expr, kws []*ast.Keyword) bytecode.Tuple {
	c.exprs(args)
	names := make(bytecode.Tuple, len(kws))
	for i, k := range kws {
		names[i] = k.Arg
		c.expr(k.Value, c.temp())
	}
	return names
}

// callWith emits a call of register t, the first extra arguments being in the
// registers after it already.
func (c *compiler) callWith(at position.Range, t int, args []ast.Expr, kws []*ast.Keyword, extra int) {
	c.next = t + 1 + extra
	switch {
	case !c.fits(args, kws):
		c.callEx(at, t, args, kws, extra)
	case len(kws) == 0:
		c.exprs(args)
		c.emit(at, bytecode.Call, t, extra+len(args), 0, 0)
	default:
		names := c.argsAndKeywords(args, kws)
		c.emit(at, bytecode.CallKw, t, extra+len(args)+len(kws), len(kws), c.constant(names))
	}
	c.next = t + 1
}

// callEx emits a call with unpacked or too many arguments.
func (c *compiler) callEx(at position.Range, t int, args []ast.Expr, kws []*ast.Keyword, extra int) {
	list := t + 1
	if star, ok := onlyStar(args); ok && extra == 0 {
		// The call unpacks it, after the keywords are evaluated.
		c.expr(star, c.temp())
	} else if elts, ok := c.starLast(args); ok && extra == 0 {
		first := c.exprs(elts)
		c.emit(at, bytecode.MakeStar, list, first, 0, int32(len(elts)-1))
		c.next = list
		c.temp()
	} else if extra == 0 && !hasStar(args) && len(args) <= c.batch() {
		first := c.exprs(args)
		c.emit(at, bytecode.MakeTuple, list, first, 0, int32(len(args)))
		c.next = list
		c.temp()
	} else {
		c.emit(at, bytecode.MakeList, list, list, 0, int32(extra))
		c.next = list
		c.temp()
		c.extendList(at, list, args)
	}
	hasKw, merge := 0, 0
	switch {
	case len(kws) == 1 && kws[0].Arg == "":
		// The call takes the mapping as it is.
		hasKw, merge = 1, 1
		c.expr(kws[0].Value, c.temp())
	case len(kws) > 0:
		hasKw = 1
		c.callKeywords(at, t, kws)
	}
	c.emit(at, bytecode.CallEx, t, hasKw, merge, 0)
}

// onlyStar returns x where the arguments are *x alone.
func onlyStar(args []ast.Expr) (ast.Expr, bool) {
	if len(args) != 1 {
		return nil, false
	}
	s, ok := args[0].(*ast.Starred)
	if !ok {
		return nil, false
	}
	return s.Value, true
}

// callKeywords builds the dict of keyword arguments in the register after the
// list of the positional ones. Names that come after **mapping are merged as a
// dict of their own, which reports duplicates.
func (c *compiler) callKeywords(at position.Range, t int, kws []*ast.Keyword) {
	d := c.temp()
	n := namedPrefix(kws, c.room()-8)
	c.keywordDict(at, d, kws[:n])
	for kws = kws[n:]; len(kws) > 0; {
		m := c.temp()
		n := 1
		if kws[0].Arg == "" {
			c.expr(kws[0].Value, m)
		} else {
			n = namedPrefix(kws, c.room()-8)
			c.keywordDict(at, m, kws[:n])
		}
		c.emit(at, bytecode.DictMerge, d, m, t, 0)
		c.free(m)
		kws = kws[n:]
	}
}

// namedPrefix counts the keywords up to the first **mapping that can be put
// in a dict at once.
func namedPrefix(kws []*ast.Keyword, room int) int {
	n := 0
	for n < len(kws) && kws[n].Arg != "" && n < chunk && 2*n+2 <= room {
		n++
	}
	if n == 0 && len(kws) > 0 && kws[0].Arg != "" {
		return 1
	}
	return n
}

func (c *compiler) keywordDict(at position.Range, d int, kws []*ast.Keyword) {
	mark := c.next
	first := c.next
	for _, k := range kws {
		c.loadConst(c.temp(), k.Arg, k.Range)
		c.expr(k.Value, c.temp())
	}
	c.emit(at, bytecode.MakeDict, d, first, 0, int32(len(kws)))
	c.next = mark
}

func (c *compiler) checkKeywords(kws []*ast.Keyword) {
	for i, k := range kws {
		for _, prev := range kws[:min(i, 256)] {
			if k.Arg != "" && prev.Arg == k.Arg {
				c.fail(k.Range, "keyword argument repeated: "+k.Arg)
				return
			}
		}
	}
}
