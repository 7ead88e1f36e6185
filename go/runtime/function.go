package runtime

import "github.com/pynterp/pynterp/go/bytecode"

// This file defines Function, the struct of guest functions, Cell, and Code:
// a bytecode.Code linked into one sandbox and one module's globals, with its
// constants as values and its inline caches. Binding of arguments is in
// callbind.go, the attributes of functions in functiontype.go.

// Function is a function that guest code defined.
type Function struct {
	Obj
	code *Code
	*functionNames
	closure    *Tuple         // of cells, or nil
	defaults   *Tuple         // or nil
	kwdefaults *Dict          // or nil
	extra      *functionExtra // or nil
	id         uint32
	frozen     bool // of a safe library module: guest code may not change it
}

// functionNames is what the functions of one code share until guest code gives
// one of them another name: it is never changed, but replaced (rename).
type functionNames struct {
	name, qualname, doc, module Value
}

// functionExtra holds what few functions have.
type functionExtra struct {
	annotate   Value // the __annotate__ function, None, or unset
	annots     *Dict // __annotations__ once computed
	typeParams Value // tuple or unset
	dict       *Dict // attributes that guest code added, or nil
	// tail are the defaults of the last parameters where there are keyword-only
	// ones, each with a default, and guest code has not got hold of them.
	tail []Value
}

// rename returns names of f's own, to be changed.
func (f *Function) rename() *functionNames {
	own := *f.functionNames
	f.functionNames = &own
	return &own
}

// rename returns names of g's own, to be changed.
func (g *Generator) rename() *functionNames {
	own := *g.functionNames
	g.functionNames = &own
	return &own
}

// more returns f's functionExtra to be changed.
func (f *Function) more() *functionExtra {
	if f.extra == nil {
		f.extra = &functionExtra{}
	}
	return f.extra
}

// noExtra is what functions without a functionExtra have.
var noExtra functionExtra

// rare returns f's functionExtra to be read.
func (f *Function) rare() *functionExtra {
	if f.extra == nil {
		return &noExtra
	}
	return f.extra
}

// Cell holds a variable that is shared with inner functions.
type Cell struct {
	Obj
	v Value
}

// Code is a code object linked into a sandbox.
type Code struct {
	Obj
	bc       *bytecode.Code
	ins      []bytecode.Instr
	consts   []Value // code constants are unset: children holds them
	children map[int32]*Code
	kwcalls  []keywordCall // by the constant that has the names
	params   []*Str        // names of the parameters, the star ones left out
	caches   []inlineCache
	globals  *Dict
	builtins *Dict
	scope    *scopeMapping  // where a namespace is no plain dict
	names    *functionNames // of the last function made
	kept     int            // of a generator: how many registers it has of its own
	ownRegs  bool           // of a generator: they are all the registers
	// makesPlain: a call with ArgCount arguments gives a generator without more ado.
	makesPlain bool
	most       int   // how many positional arguments a call may have
	star       int   // place of *args among the parameters, from 1, if it is special alone or with **kwargs
	starKw     bool  // **kwargs is behind it
	nargs      int   // parameters of a plain function; -1 if calls need the binder
	total      int   // parameters of a function without star parameters; -1 otherwise
	nslots     int   // window size needed
	linked     *Code // of a code object of compile(): what its last run linked
	id         uint32
}

// nativePad is how many slots behind its registers a window has for defaults
// of natives' parameters: stepNative puts them behind the arguments.
const nativePad = 8

// inlineCache remembers the last look-ups of an instruction: of attributes for
// two shapes, so that code that sees two kinds of objects in turn stays fast.
type inlineCache struct {
	shape, shape2 *Shape // GetAttr, SetAttr, GetMethod: the receiver's shape
	next, next2   *Shape // SetAttr that adds the attribute: the shape after
	val, val2     Value  // GetMethod: what was found on the type
	constant      constAttr
	version       uint64 // LoadGlobal: version of the globals
	bver          uint64 // LoadGlobal: version of the builtins, if found there
	epoch         uint64 // the thread's type epoch at the attribute look-ups
	idx, idx2     int32  // slot or entry
	name          *Str
	inBuiltins    bool
	blocked       bool // the policy blocks the name
}

// constAttr is an attribute that is the same for all objects of a shape, or of
// one class: a class attribute. self is the first argument that a method call
// adds, if any.
type constAttr struct {
	shape  *Shape
	recv   *Obj // the class that is read from, for super() the class it starts behind; nil for any object of the shape
	val    Value
	self   Value
	values uint64 // the thread's class values at the look-up
}

// remember makes an attribute look-up the first of the two, and the first the
// second.
func (ic *inlineCache) remember(epoch uint64, shape, next *Shape, val Value, idx int32) {
	if ic.epoch == epoch && ic.shape != shape {
		ic.shape2, ic.next2, ic.val2, ic.idx2 = ic.shape, ic.next, ic.val, ic.idx
	} else if ic.epoch != epoch {
		ic.shape2 = nil
	}
	ic.epoch, ic.shape, ic.next, ic.val, ic.idx = epoch, shape, next, val, idx
}

func newCell(v Value) *Cell {
	c := &Cell{v: v}
	c.shape = &cellShape
	return c
}

// link makes the sandbox's instance of bc for the given globals.
func (th *Thread) link(bc *bytecode.Code, globals *Dict) *Code {
	c := &Code{bc: bc, ins: bc.Ins, globals: globals, nslots: bc.NumSlots + nativePad}
	var builtins Value
	c.builtins, builtins = th.builtinsOf(globals)
	c.setScope(Value{}, builtins)
	if cap(c.ins) == len(c.ins) {
		// The loop's pc may point behind the last instruction.
		c.ins = append(make([]bytecode.Instr, 0, len(bc.Ins)+1), bc.Ins...)
	}
	c.shape = &codeShape
	th.charge(256 + len(bc.Consts)*valueSize + len(bc.Caches)*192)
	c.consts = make([]Value, len(bc.Consts))
	for i, k := range bc.Consts {
		if _, isCode := k.(*bytecode.Code); !isCode {
			c.consts[i] = th.constant(k)
		}
	}
	c.caches = make([]inlineCache, len(bc.Caches))
	for i := range bc.Caches {
		name := th.internString(bc.Caches[i].Name)
		c.caches[i].name = name
		c.caches[i].blocked = th.isBlocked(name.s)
	}
	c.params = make([]*Str, bc.ArgCount+bc.KwOnlyCount)
	for i := range c.params {
		c.params[i] = th.internString(bc.Vars[i].Name)
	}
	if c.isGenerator() {
		c.keepRegisters()
	}
	c.nargs, c.total, c.most = -1, -1, bc.ArgCount
	if bc.Flags&bytecode.VarArgs != 0 {
		c.most = bytecode.MaxFast
	}
	const suspends = bytecode.Generator | bytecode.Coroutine | bytecode.AsyncGenerator
	const stars = bytecode.VarArgs | bytecode.VarKeywords
	if bc.LocalsSlot != 0 || bc.NumSlots > bytecode.MaxFast {
		return c
	}
	c.makesPlain = bc.Flags&(stars|suspends) == bytecode.Generator && bc.KwOnlyCount == 0
	if bc.Flags&(bytecode.VarArgs|suspends) == bytecode.VarArgs && bc.KwOnlyCount == 0 {
		c.star = bc.ArgCount + 1
		c.starKw = bc.Flags&bytecode.VarKeywords != 0
	}
	if bc.Flags&(stars|suspends) == 0 {
		c.total = bc.ArgCount + bc.KwOnlyCount
		if bc.KwOnlyCount == 0 {
			c.nargs = bc.ArgCount
		}
	}
	return c
}

// keepRegisters sets how many registers a generator of c has: all of them, or
// those that are live while it is suspended.
func (c *Code) keepRegisters() {
	if c.bc.NumSlots <= mostOwnRegisters {
		c.kept, c.ownRegs = c.bc.NumSlots, true
		return
	}
	c.kept = c.bc.NumParams() + 1
	for i := range c.ins {
		if c.ins[i].Op == bytecode.Yield {
			c.kept = max(c.kept, int(c.ins[i].D))
		}
	}
}

// child returns the linked code of constant i.
func (th *Thread) child(c *Code, i int32) *Code {
	if k := c.children[i]; k != nil {
		return k
	}
	k := th.link(c.bc.Consts[i].(*bytecode.Code), c.globals)
	if c.scope != nil {
		k.setScope(c.scope.globals, c.scope.builtins)
	}
	if c.children == nil {
		c.children = map[int32]*Code{}
	}
	c.children[i] = k
	return k
}

// newFunction makes a function of code with the code's names.
func (th *Thread) newFunction(code *Code) *Function {
	th.charge(80)
	f := &Function{code: code}
	f.shape = &functionShape
	module := None
	if m, ok := code.globals.GetStr(nameName); ok {
		module = m
	}
	if code.names == nil || code.names.module != module {
		code.names = th.functionNamesOf(code.bc, module)
	}
	f.functionNames = code.names
	return f
}

func (th *Thread) functionNamesOf(bc *bytecode.Code, module Value) *functionNames {
	th.charge(64)
	n := &functionNames{th.internString(bc.Name).value(), th.internString(bc.Qualname).value(), None, module}
	if bc.Flags&bytecode.HasDocstring != 0 {
		n.doc = th.NewStr(bc.Doc)
	}
	return n
}

// keepTail remembers the defaults of f's last parameters as calls need them.
func (th *Thread) keepTail(f *Function) {
	bc := f.code.bc
	if f.code.total < 0 || f.kwdefaults == nil || f.kwdefaults.used != bc.KwOnlyCount {
		return
	}
	n := bc.KwOnlyCount
	if f.defaults != nil {
		n += len(f.defaults.items)
	}
	th.charge(96 + n*valueSize)
	tail := make([]Value, 0, n)
	if f.defaults != nil {
		tail = append(tail, f.defaults.items...)
	}
	for _, name := range f.code.params[bc.ArgCount:] {
		v, ok := f.kwdefaults.GetStr(name)
		if !ok {
			return
		}
		tail = append(tail, v)
	}
	f.more().tail = tail
}

// forgetTail is called before guest code can change f's defaults.
func (f *Function) forgetTail() {
	if f.extra != nil {
		f.extra.tail = nil
	}
}

func (f *Function) value() Value { return objValue(&f.Obj) }

func visitFunction(v Value, visit func(Value)) {
	f := v.function()
	visit(objValue(&f.code.Obj))
	for _, t := range [...]*Tuple{f.closure, f.defaults} {
		if t != nil {
			visit(t.value())
		}
	}
	x := f.rare()
	for _, d := range [...]*Dict{f.kwdefaults, x.annots, x.dict} {
		if d != nil {
			visit(d.value())
		}
	}
	f.functionNames.visit(visit)
	visitSet(x.annotate, visit)
	visitSet(x.typeParams, visit)
}

func (n *functionNames) visit(visit func(Value)) {
	for _, x := range [...]Value{n.name, n.qualname, n.doc, n.module} {
		visitSet(x, visit)
	}
}

func visitCode(v Value, visit func(Value)) {
	c := v.code()
	for _, k := range c.consts {
		visitSet(k, visit)
	}
	for _, k := range c.children {
		visit(objValue(&k.Obj))
	}
	for i := range c.caches {
		visitSet(c.caches[i].val, visit)
		visitSet(c.caches[i].val2, visit)
		visitSet(c.caches[i].constant.val, visit)
		visitSet(c.caches[i].constant.self, visit)
	}
	if c.names != nil {
		c.names.visit(visit)
	}
	visit(c.globals.value())
	if c.scope != nil {
		visitSet(c.scope.globals, visit)
		visitSet(c.scope.builtins, visit)
	}
	if c.linked != nil {
		visit(objValue(&c.linked.Obj))
	}
}

// visitSet visits x unless it is unset.
func visitSet(x Value, visit func(Value)) {
	if x.IsSet() {
		visit(x)
	}
}
