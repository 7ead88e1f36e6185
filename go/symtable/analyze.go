package symtable

import (
	"slices"

	"github.com/pynterp/pynterp/go/position"
)

// This file defines the second pass: from what each block does with its names
// it finds what they mean. It goes down with the names that enclosing
// functions bind, and comes back with the names that inner blocks take free.

type nameSet map[string]bool

// implicitCells are the variables that class bodies make for the blocks in them.
var implicitCells = [...]string{"__class__", "__classdict__", "__conditional_annotations__"}

func (s nameSet) copy() nameSet {
	c := make(nameSet, len(s))
	for n := range s {
		c[n] = true
	}
	return c
}

func (s nameSet) addAll(t nameSet) {
	for n := range t {
		s[n] = true
	}
}

// context is what a block inherits from those around it.
type context struct {
	bound      nameSet // names that enclosing functions bind
	global     nameSet // names that they declare global
	typeParams nameSet
	class      *Scope // the class that annotation scopes look into
	top        bool
}

func analyze(b *builder) {
	ctx := context{bound: nameSet{}, global: nameSet{}, typeParams: nameSet{}, top: true}
	b.analyzeScope(b.table.Top, ctx)
}

// analyzeScope resolves a block and those inside it; it returns the names that
// they need from outside. ctx's sets are the block's own copies.
func (b *builder) analyzeScope(s *Scope, ctx context) nameSet {
	free, local := nameSet{}, nameSet{}
	inner := context{bound: nameSet{}, global: nameSet{}, typeParams: ctx.typeParams}
	if s.Kind == Class {
		// The names a class binds are not seen by its functions.
		inner.global.addAll(ctx.global)
		inner.bound.addAll(ctx.bound)
	}
	for _, sym := range s.Order {
		b.analyzeName(s, sym, &ctx, local, free)
	}
	if s.Kind != Class {
		if s.Kind.IsFunctionLike() {
			inner.bound.addAll(local)
		}
		inner.bound.addAll(ctx.bound)
		inner.global.addAll(ctx.global)
	} else {
		for _, n := range implicitCells {
			inner.bound[n] = true
		}
	}
	needed := nameSet{}
	for _, child := range s.Children {
		if b.err != nil {
			return nil
		}
		needed.addAll(b.analyzeChild(s, child, inner, ctx.class))
	}
	switch {
	case s.Kind.IsFunctionLike():
		makeCells(s, local, needed)
	case s.Kind == Class:
		dropClassFrees(s, needed)
	}
	updateSymbols(s, ctx.bound, needed)
	needed.addAll(free)
	return needed
}

func (b *builder) analyzeChild(s, child *Scope, inner context, class *Scope) nameSet {
	ctx := context{
		bound: inner.bound.copy(), global: inner.global.copy(), typeParams: inner.typeParams.copy(),
	}
	if child.SeesClassScope {
		ctx.class = class
		if s.Kind == Class {
			ctx.class = s
		}
	}
	child.Inlined = child.Comp != NoComprehension && child.Comp != GenExp && !s.SeesClassScope
	free := b.analyzeScope(child, ctx)
	if child.Inlined && b.err == nil {
		inlineFrees(s, child, free)
	}
	return free
}

func (b *builder) analyzeName(s *Scope, sym *Symbol, ctx *context, local, free nameSet) {
	name := sym.Name
	switch {
	case sym.Flags&DefGlobal != 0:
		if sym.Flags&DefNonlocal != 0 {
			b.failAt(s, name, quoted("name ", name, " is nonlocal and global"))
		}
		sym.Scope = GlobalExplicit
		ctx.global[name] = true
		delete(ctx.bound, name)
	case sym.Flags&DefNonlocal != 0:
		b.analyzeNonlocal(s, sym, ctx)
		free[name] = true
	case sym.Flags&DefBound != 0:
		sym.Scope = Local
		local[name] = true
		delete(ctx.global, name)
		if sym.Flags&DefTypeParam != 0 {
			ctx.typeParams[name] = true
		} else {
			delete(ctx.typeParams, name)
		}
	default:
		analyzeUse(sym, ctx, free)
	}
}

func (b *builder) analyzeNonlocal(s *Scope, sym *Symbol, ctx *context) {
	name := sym.Name
	switch {
	case ctx.top:
		b.failAt(s, name, "nonlocal declaration not allowed at module level")
	case !ctx.bound[name]:
		b.failAt(s, name, quoted("no binding for nonlocal ", name, " found"))
	case ctx.typeParams[name]:
		b.failAt(s, name, quoted("nonlocal binding not allowed for type parameter ", name, ""))
	}
	sym.Scope = Free
}

func analyzeUse(sym *Symbol, ctx *context, free nameSet) {
	if ctx.class != nil {
		in := ctx.class.Symbols[sym.Name]
		switch {
		case in == nil:
		case in.Flags&DefGlobal != 0:
			sym.Scope = GlobalExplicit
			keepImplicit(sym, ctx, free)
			return
		case in.Flags&DefBound != 0 && in.Flags&DefNonlocal == 0:
			sym.Scope = GlobalImplicit
			keepImplicit(sym, ctx, free)
			return
		}
	}
	if ctx.bound[sym.Name] {
		sym.Scope = Free
		free[sym.Name] = true
		return
	}
	sym.Scope = GlobalImplicit
}

// keepImplicit lets a block that looks into a class reach the cell that the
// class makes, where the class binds the same name in its namespace.
func keepImplicit(sym *Symbol, ctx *context, free nameSet) {
	if slices.Contains(implicitCells[:], sym.Name) && ctx.bound[sym.Name] {
		sym.Flags |= DefFreeClass
		free[sym.Name] = true
	}
}

func (b *builder) failAt(s *Scope, name, msg string) {
	at, ok := s.directives[name]
	if !ok {
		at = position.Range{}
	}
	b.fail(at, msg)
}

// inlineFrees takes out of an inlined comprehension's free names those that
// are plain variables of the block it runs in.
func inlineFrees(s, comp *Scope, free nameSet) {
	if s.Kind == Class {
		for _, n := range implicitCells {
			if sym := comp.Symbols[n]; sym != nil && sym.Scope == Free {
				sym.Scope = GlobalImplicit
				delete(free, n)
			}
		}
		return
	}
	for _, sym := range comp.Order {
		if sym.Scope != Free {
			continue
		}
		outer := s.Symbols[sym.Name]
		if outer != nil && outer.Flags&DefBound != 0 && !freeInChildren(comp, sym.Name) {
			delete(free, sym.Name)
		}
	}
}

// freeInChildren says whether a block inside the comprehension with a frame of
// its own needs the variable.
func freeInChildren(comp *Scope, name string) bool {
	for _, c := range comp.Children {
		sym := c.Symbols[name]
		if sym == nil || sym.Scope != Free && sym.Flags&DefFreeClass == 0 {
			continue
		}
		if !c.Inlined || freeInChildren(c, name) {
			return true
		}
	}
	return false
}

// makeCells turns the locals that inner blocks need into cells.
func makeCells(s *Scope, local, needed nameSet) {
	for _, sym := range s.Order {
		if sym.Scope == Local && local[sym.Name] && needed[sym.Name] {
			sym.Scope = Cell
			delete(needed, sym.Name)
		}
	}
}

func dropClassFrees(s *Scope, needed nameSet) {
	if needed["__class__"] {
		s.NeedsClassCell = true
		delete(needed, "__class__")
	}
	if needed["__classdict__"] {
		s.NeedsClassDict = true
		delete(needed, "__classdict__")
	}
	if needed["__conditional_annotations__"] {
		s.HasConditionalAnnotations = true
		delete(needed, "__conditional_annotations__")
	}
}

// updateSymbols gives the block the names that only pass through it.
func updateSymbols(s *Scope, bound, needed nameSet) {
	for name := range needed {
		if sym := s.Symbols[name]; sym != nil {
			if (s.Kind == Class || s.SeesClassScope) && sym.Flags&(DefBound|DefGlobal) != 0 {
				sym.Flags |= DefFreeClass
			} else if s.SeesClassScope && sym.Scope == GlobalImplicit && bound[name] {
				sym.Flags |= DefFreeClass // the block itself reads the class's
			} else if s.Kind == Class && sym.Scope == GlobalImplicit && bound[name] {
				sym.Scope = Free
			}
			continue
		}
		if !bound[name] {
			continue
		}
		sym := &Symbol{Name: name, Scope: Free}
		s.Symbols[name] = sym
		s.Order = append(s.Order, sym)
	}
}
