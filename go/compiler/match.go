package compiler

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/position"
)

// This file compiles the match statement. What a pattern captures is kept in
// temporaries and bound when the whole pattern has matched.

// matcher is the state of one case.
type matcher struct {
	fail  *label
	slots map[string]int // of captured names: a temporary, or an index in list
	list  int            // of many captures, in a temporary; or 0
	order []string
	pos   map[string]position.Range
	bound map[string]bool // captured so far, on this way through |
	any   bool            // a pattern that always matches may stand here
}

// maxCaptures is how many captured values are kept in registers.
const maxCaptures = 20

func (c *compiler) match(s *ast.Match) {
	subject := c.temp()
	c.expr(s.Subject, subject)
	end := newLabel()
	for i, k := range s.Cases {
		mark := c.next
		next := newLabel()
		m := &matcher{fail: next, bound: map[string]bool{}, any: k.Guard != nil || i == len(s.Cases)-1}
		c.captureSlots(m, k.Pattern)
		c.pattern(m, k.Pattern, subject)
		c.bindCaptures(m)
		c.next = mark
		if k.Guard != nil {
			c.branch(k.Guard, false, next)
		}
		c.stmts(k.Body)
		c.goTo(k.Pattern.Pos(), end)
		c.place(next)
		c.next = mark
	}
	c.place(end)
}

// captureSlots reserves a place for every name that the pattern captures.
func (c *compiler) captureSlots(m *matcher, p ast.Pattern) {
	m.slots, m.pos = map[string]int{}, map[string]position.Range{}
	m.collect(p)
	registers := len(m.order) <= maxCaptures && len(m.order) < c.room()/2
	if registers {
		for _, name := range m.order {
			m.slots[name] = c.temp()
		}
		return
	}
	at := p.Pos()
	m.list = c.temp()
	c.emit(at, bytecode.MakeList, m.list, 0, 0, 0)
	t := c.temp()
	c.loadConst(t, nil, at)
	for i, name := range m.order {
		m.slots[name] = i
		c.emit(at, bytecode.ListAppend, m.list, t, 0, 0)
	}
	c.free(t)
}

func (m *matcher) collect(p ast.Pattern) {
	name := ""
	var parts []ast.Pattern
	switch p := p.(type) {
	case *ast.MatchSequence:
		parts = p.Patterns
	case *ast.MatchMapping:
		parts, name = p.Patterns, p.Rest
	case *ast.MatchClass:
		parts = append(append(parts, p.Patterns...), p.KwdPatterns...)
	case *ast.MatchStar:
		name = p.Name
	case *ast.MatchAs:
		name = p.Name
		if p.Pattern != nil {
			parts = []ast.Pattern{p.Pattern}
		}
	case *ast.MatchOr:
		parts = p.Patterns
	}
	for _, sub := range parts {
		m.collect(sub)
	}
	if _, ok := m.pos[name]; name != "" && !ok {
		m.pos[name] = p.Pos()
		m.order = append(m.order, name)
	}
}

func (c *compiler) bindCaptures(m *matcher) {
	for _, name := range m.order {
		slot, at := m.slots[name], m.pos[name]
		if m.list == 0 {
			c.storeName(name, slot, at)
			continue
		}
		t := c.temp()
		c.emit(at, bytecode.GetItemI, t, m.list, 0, int32(slot))
		c.storeName(name, t, at)
		c.free(t)
	}
}

// capture keeps the value in register r for a name.
func (c *compiler) capture(m *matcher, name string, r int, at position.Range) {
	if name == "" {
		return
	}
	if m.bound[name] {
		c.fail(at, "multiple assignments to name '"+name+"' in pattern")
		return
	}
	m.bound[name] = true
	if m.list == 0 {
		c.move(m.slots[name], r, at)
	} else {
		c.setInList(m.list, m.slots[name], r, at)
	}
}

// pattern compiles the match of the value in register r; it jumps to m.fail
// unless the pattern matches.
func (c *compiler) pattern(m *matcher, p ast.Pattern, r int) {
	if !c.deeper() {
		return
	}
	mark := c.next
	at := p.Pos()
	switch p := p.(type) {
	case *ast.MatchValue:
		if isFormatted(p.Value) {
			c.fail(at, "patterns may only match literals and attribute lookups")
		}
		c.branchPair(at, ast.Eq, r, p.Value, false, m.fail)
	case *ast.MatchSingleton:
		c.branchPair(at, ast.Is, r, &ast.Constant{Range: at, Value: p.Value}, false, m.fail)
	case *ast.MatchSequence:
		c.sequencePattern(m, p, r)
	case *ast.MatchMapping:
		c.mappingPattern(m, p, r)
	case *ast.MatchClass:
		c.classPattern(m, p, r)
	case *ast.MatchStar:
		c.capture(m, p.Name, r, at)
	case *ast.MatchAs:
		c.asPattern(m, p, r)
	case *ast.MatchOr:
		c.orPattern(m, p, r)
	}
	c.next = mark
	c.depth--
}

// subpattern is a pattern in another, where one that always matches is fine.
func (c *compiler) subpattern(m *matcher, p ast.Pattern, r int) {
	saved := m.any
	m.any = true
	c.pattern(m, p, r)
	m.any = saved
}

func (c *compiler) asPattern(m *matcher, p *ast.MatchAs, r int) {
	if p.Pattern != nil {
		c.pattern(m, p.Pattern, r)
	} else if !m.any {
		what := "wildcard"
		if p.Name != "" {
			what = "name capture '" + p.Name + "'"
		}
		c.fail(p.Range, what+" makes remaining patterns unreachable")
	}
	c.capture(m, p.Name, r, p.Range)
}

func (c *compiler) orPattern(m *matcher, p *ast.MatchOr, r int) {
	fail, before, any := m.fail, m.bound, m.any
	done := newLabel()
	var first map[string]bool
	last := len(p.Patterns) - 1
	for i, alt := range p.Patterns {
		m.fail = newLabel()
		if i == last {
			m.fail = fail
		}
		m.any = any && i == last
		m.bound = copyNames(before)
		c.pattern(m, alt, r)
		if i == 0 {
			first = m.bound
		} else if !sameNames(first, m.bound) {
			c.fail(p.Range, "alternative patterns bind different names")
		}
		if i < last {
			c.goTo(alt.Pos(), done)
			c.place(m.fail)
		}
	}
	c.place(done)
	m.fail, m.any = fail, any
}

func copyNames(names map[string]bool) map[string]bool {
	c := make(map[string]bool, len(names))
	for n := range names {
		c[n] = true
	}
	return c
}

func sameNames(a, b map[string]bool) bool {
	if len(a) != len(b) {
		return false
	}
	for n := range a {
		if !b[n] {
			return false
		}
	}
	return true
}

func isWildcard(p ast.Pattern) bool {
	switch p := p.(type) {
	case *ast.MatchAs:
		return p.Name == "" && p.Pattern == nil
	case *ast.MatchStar:
		return p.Name == ""
	}
	return false
}

func (c *compiler) sequencePattern(m *matcher, p *ast.MatchSequence, r int) {
	star := noSlot
	allWild := true
	for i, sub := range p.Patterns {
		if _, ok := sub.(*ast.MatchStar); ok {
			if star != noSlot {
				c.fail(p.Range, "multiple starred names in sequence pattern")
				return
			}
			star = i
		}
		allWild = allWild && isWildcard(sub)
	}
	t := c.temp()
	c.emit(p.Range, bytecode.MatchSequence, t, r, 0, 0)
	c.branchReg(p.Range, t, false, m.fail)
	n := len(p.Patterns)
	switch {
	case star == noSlot:
		c.lengthCheck(p.Range, r, n, ast.Eq, m.fail)
	case n > 1:
		c.lengthCheck(p.Range, r, n-1, ast.GtE, m.fail)
	}
	c.free(t)
	switch {
	case allWild:
	case star != noSlot && isWildcard(p.Patterns[star]) || n > c.batch():
		c.itemPatterns(m, p, r, star)
	default:
		first := c.temps(n)
		if star == noSlot {
			c.emit(p.Range, bytecode.Unpack, first, r, 0, int32(n))
		} else {
			c.emit(p.Range, bytecode.UnpackEx, first, r, star, int32(n-star-1))
		}
		for i, sub := range p.Patterns {
			c.subpattern(m, sub, first+i)
		}
	}
}

// lengthCheck fails unless len(r) compares with n as wanted.
func (c *compiler) lengthCheck(at position.Range, r, n int, op ast.CmpOp, fail *label) {
	t := c.temp()
	c.emit(at, bytecode.Len, t, r, 0, 0)
	c.branchPair(at, op, t, &ast.Constant{Range: at, Value: int64(n)}, false, fail)
	c.free(t)
}

// itemPatterns matches the elements one by one by index.
func (c *compiler) itemPatterns(m *matcher, p *ast.MatchSequence, r, star int) {
	t := c.temp()
	for i, sub := range p.Patterns {
		switch {
		case isWildcard(sub):
			continue
		case i == star:
			c.restPattern(m, p, r, star, t)
			continue
		case star != noSlot && i > star:
			c.emit(p.Range, bytecode.Len, t, r, 0, 0)
			c.emit(p.Range, bytecode.SubI, t, t, 0, int32(len(p.Patterns)-i))
			c.emit(p.Range, bytecode.GetItem, t, r, t, 0)
		default:
			c.emit(p.Range, bytecode.GetItemI, t, r, 0, int32(i))
		}
		c.subpattern(m, sub, t)
	}
}

// restPattern captures what a star stands for in a pattern too long to unpack
// into registers: the list of all without its first and last elements.
func (c *compiler) restPattern(m *matcher, p *ast.MatchSequence, r, star, t int) {
	at := p.Patterns[star].Pos()
	c.emit(p.Range, bytecode.MakeList, t, 0, 0, 0)
	c.emit(p.Range, bytecode.ListExtend, t, r, 0, 0)
	s := c.temps(3)
	c.loadConst(s, int64(star), at)
	c.emit(at, bytecode.Len, s+1, r, 0, 0)
	c.emit(at, bytecode.SubI, s+1, s+1, 0, int32(len(p.Patterns)-star-1))
	c.loadConst(s+2, nil, at)
	c.emit(at, bytecode.MakeSlice, s, s, 0, 0)
	c.emit(at, bytecode.GetItem, t, t, s, 0)
	c.free(s)
	c.subpattern(m, p.Patterns[star], t)
}

func (c *compiler) mappingPattern(m *matcher, p *ast.MatchMapping, r int) {
	c.checkKeys(p)
	t := c.temp()
	c.emit(p.Range, bytecode.MatchMapping, t, r, 0, 0)
	c.branchReg(p.Range, t, false, m.fail)
	n := len(p.Keys)
	if n == 0 && p.Rest == "" {
		return
	}
	keys := c.temp()
	c.tuple(&ast.Tuple{Range: p.Range, Elts: p.Keys}, keys)
	if n > 0 {
		c.lengthCheck(p.Range, r, n, ast.GtE, m.fail)
		c.emit(p.Range, bytecode.MatchKeys, t, r, keys, 0)
		c.jump(p.Range, bytecode.JumpNone, t, 0, 0, m.fail)
		c.tupleItems(m, p.Patterns, t, p.Range)
	}
	if p.Rest != "" {
		c.emit(p.Range, bytecode.MatchRest, t, r, keys, 0)
		c.capture(m, p.Rest, t, p.Range)
	}
}

// tupleItems matches the elements of the tuple in register t.
func (c *compiler) tupleItems(m *matcher, list []ast.Pattern, t int, at position.Range) {
	v := c.temp()
	for i, sub := range list {
		if isWildcard(sub) {
			continue
		}
		c.emit(at, bytecode.GetItemI, v, t, 0, int32(i))
		c.subpattern(m, sub, v)
	}
	c.free(v)
}

// isFormatted reports whether an expression is an f-string or a t-string, the
// one thing that the grammar lets into a pattern and that is no constant.
func isFormatted(e ast.Expr) bool {
	switch e.(type) {
	case *ast.JoinedStr, *ast.TemplateStr:
		return true
	}
	return false
}

func (c *compiler) checkKeys(p *ast.MatchMapping) {
	var seen []any
	for i, k := range p.Keys {
		v, ok := c.fold(k)
		if !ok {
			if _, attr := k.(*ast.Attribute); !attr {
				if isFormatted(k) {
					c.fail(p.Range, "mapping pattern keys may only match literals and attribute lookups")
				}
			}
			continue
		}
		if memberOf(seen, v) {
			c.fail(p.Range, "mapping pattern checks duplicate key ("+ast.Unparse(p.Keys[i])+")")
			return
		}
		seen = append(seen, v)
	}
}

func (c *compiler) classPattern(m *matcher, p *ast.MatchClass, r int) {
	c.checkAttrs(p)
	t := c.temp()
	cls := c.temps(2)
	c.expr(p.Cls, cls)
	names := make(bytecode.Tuple, len(p.KwdAttrs))
	for i, n := range p.KwdAttrs {
		names[i] = n
	}
	c.loadConst(cls+1, names, p.Range)
	c.emit(p.Range, bytecode.MatchClass, t, r, cls, int32(len(p.Patterns)))
	c.jump(p.Range, bytecode.JumpNone, t, 0, 0, m.fail)
	c.free(cls)
	parts := append(append([]ast.Pattern{}, p.Patterns...), p.KwdPatterns...)
	c.tupleItems(m, parts, t, p.Range)
}

func (c *compiler) checkAttrs(p *ast.MatchClass) {
	seen := map[string]bool{}
	for i, name := range p.KwdAttrs {
		if seen[name] {
			c.fail(p.KwdPatterns[i].Pos(), "attribute name repeated in class pattern: "+name)
			return
		}
		seen[name] = true
	}
}
