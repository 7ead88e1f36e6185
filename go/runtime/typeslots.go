package runtime

import (
	"sort"

	"github.com/pynterp/pynterp/go/text"
)

// This file implements __slots__: the member descriptors, and the fixed slots
// at the front of instances that they read and write. Tests:
// typemro_test.go, corpus/classes.

// maxMembers is how many members the classes of an instance may define in all.
const maxMembers = 200

// slotMember is the descriptor of a name in __slots__.
type slotMember struct {
	Obj
	name  *Str
	owner *Type
	index uint8
}

// MemberDescrType is the type of the descriptors of __slots__.
var (
	MemberDescrType  Type
	memberDescrShape = Shape{typ: &MemberDescrType}
)

func setupMembers() {
	initType(&MemberDescrType, typeSpec{
		name: "member_descriptor", flags: TypeFinal | TypeNoNew, layout: layoutOther, shapes: []*Shape{&memberDescrShape, &fieldShape},
		doc: "An attribute that has a place of its own in the objects of a type.",
		slots: Slots{
			Repr: reprMember, DescrGet: getMember, DescrSet: setMember,
			Visit: func(v Value, f func(Value)) { f(memberOwner(v).value()) },
		},
		members: []Member{
			{Name: "__name__", Get: func(th *Thread, v Value) (Value, error) { return th.memberName(v).value(), nil }},
			{Name: "__qualname__", Get: func(th *Thread, v Value) (Value, error) {
				return th.NewStr(memberOwner(v).qualname + "." + th.memberName(v).s), nil
			}},
			{Name: "__doc__", Get: func(th *Thread, v Value) (Value, error) {
				if v.p.shape == &fieldShape && v.getset().member.Doc != "" {
					return th.NewStr(v.getset().member.Doc), nil
				}
				return None, nil
			}},
			{Name: "__objclass__", Get: func(th *Thread, v Value) (Value, error) { return memberOwner(v).value(), nil }},
		},
	})
}

// memberOwner is the class whose objects a member_descriptor reads: a class of
// the guest with __slots__, or a built-in type.
func memberOwner(v Value) *Type {
	if v.p.shape == &fieldShape {
		return v.getset().owner
	}
	return v.slotMember().owner
}

func (th *Thread) memberName(v Value) *Str {
	if v.p.shape == &fieldShape {
		return th.internString(v.getset().member.Name)
	}
	return v.slotMember().name
}

func reprMember(th *Thread, v Value) (Value, error) {
	return th.NewStr("<member '" + th.memberName(v).s + "' of '" + memberOwner(v).name + "' objects>"), nil
}

func (th *Thread) checkMember(m *slotMember, obj Value) (*Instance, error) {
	if isInstance(obj, m.owner) {
		if inst := instanceOf(obj); inst != nil {
			return inst, nil
		}
	}
	return nil, th.TypeError("descriptor '%s' for '%s' objects doesn't apply to a '%s' object", m.name.s, m.owner.name, obj.Type().name)
}

func getMember(th *Thread, v, obj Value, typ *Type) (Value, error) {
	if v.p.shape == &fieldShape {
		return descrGetGetset(th, v, obj, typ)
	}
	if !obj.IsSet() {
		return v, nil
	}
	m := v.slotMember()
	inst, err := th.checkMember(m, obj)
	if err != nil {
		return Value{}, err
	}
	if m.index < inst.cap {
		if x := *inst.at(m.index); x.IsSet() {
			return x, nil
		}
	}
	return Value{}, th.AttributeError(obj, m.name, "'%s' object has no attribute '%s'", th.fullName(obj.Type()), m.name.s)
}

func setMember(th *Thread, v, obj, val Value) error {
	if v.p.shape == &fieldShape {
		return descrSetGetset(th, v, obj, val)
	}
	m := v.slotMember()
	inst, err := th.checkMember(m, obj)
	if err != nil {
		return err
	}
	if !val.IsSet() && (m.index >= inst.cap || !inst.at(m.index).IsSet()) {
		return th.Errorf(&AttributeErrorType, "%s", m.name.s)
	}
	th.roomForFixed(inst)
	*inst.at(m.index) = val
	return nil
}

// roomForFixed makes sure that the instance has all its fixed slots.
func (th *Thread) roomForFixed(inst *Instance) {
	n := int(inst.shape.typ.fixed)
	if n <= int(inst.cap) {
		return
	}
	th.charge(n * valueSize)
	grown := make([]Value, n)
	for i := range int(inst.cap) {
		grown[i] = *inst.at(uint8(i))
	}
	inst.slots, inst.cap = &grown[0], uint8(n)
}

// hasDict reports whether t's objects have attributes of their own.
func hasDict(t *Type) bool {
	if t.flags&TypeHeap != 0 {
		return t.flags&TypeNoDict == 0
	}
	switch t.layout {
	case layoutExc, layoutType, layoutModule, layoutFunction:
		return true
	}
	return t == &ClassMethodType || t == &StaticMethodType
}

// hasWeakref reports whether t or one of its bases gives objects a __weakref__.
func hasWeakref(t *Type) bool {
	for ; t.flags&TypeHeap != 0; t = t.base {
		if t.heap.addsWeakref {
			return true
		}
	}
	switch t.layout {
	case layoutType, layoutModule, layoutFunction, layoutSet:
		return true
	}
	return t == &ExceptionGroupType // in CPython made as a class statement makes one
}

// sized reports whether CPython keeps objects of t's built-in base in a struct
// of variable size, to which no members can be added.
func sized(t *Type) bool {
	switch t.layout {
	case layoutInt, layoutBytes, layoutTuple, layoutType:
		return true
	}
	return false
}

// readSlots decides from __slots__ what instances have.
func (c *classMaker) readSlots() error {
	base := c.t.base
	mayDict, mayWeak := !hasDict(base), !hasWeakref(base) && !sized(base)
	v, ok := c.t.dict.GetStr(slotsName)
	if !ok {
		c.addDict, c.addWeak = mayDict, mayWeak
		c.layOut()
		return nil
	}
	var items []Value
	if v.layout() == layoutStr {
		items = []Value{v}
	} else {
		var err error
		if items, err = c.th.Collect(v); err != nil {
			return err
		}
	}
	if len(items) > 0 && sized(base) {
		return c.th.TypeError("nonempty __slots__ not supported for subtype of '%s'", base.name)
	}
	for _, x := range items {
		if err := c.readSlot(x, mayDict, mayWeak); err != nil {
			return err
		}
	}
	if err := c.checkMembers(); err != nil {
		return err
	}
	if n := len(c.members) + int(base.fixed); n > maxMembers {
		return c.th.TypeError("too many members in __slots__ (%d, at most %d)", n, maxMembers)
	}
	if base.layout == layoutModule {
		c.members = nil // modules keep all attributes in their namespace
	}
	sort.Slice(c.members, func(i, j int) bool { return c.members[i].s < c.members[j].s })
	// A base that is not the one that gives the layout may bring these.
	for _, b := range c.t.bases {
		if b != base {
			c.addDict = c.addDict || mayDict && hasDict(b)
			c.addWeak = c.addWeak || mayWeak && hasWeakref(b)
		}
	}
	c.layOut()
	return nil
}

func (c *classMaker) readSlot(x Value, mayDict, mayWeak bool) error {
	s, ok := asStr(x)
	switch {
	case !ok:
		return c.th.TypeError("__slots__ items must be strings, not '%s'", x.Type().name)
	case !text.IsIdentifier(s.s):
		return c.th.TypeError("__slots__ must be identifiers")
	case s.s == "__dict__":
		if !mayDict || c.addDict {
			return c.th.TypeError("__dict__ slot disallowed: we already got one")
		}
		c.addDict = true
		return nil
	case s.s == "__weakref__":
		if !mayWeak || c.addWeak {
			return c.th.TypeError("__weakref__ slot disallowed: we already got one")
		}
		c.addWeak = true
		return nil
	}
	c.members = append(c.members, c.th.internString(mangle(c.name.s, s.s)))
	return nil
}

// checkMembers makes sure that the class body has not bound the members' names.
func (c *classMaker) checkMembers() error {
	for _, name := range c.members {
		if _, ok := c.t.dict.GetStr(name); ok && name != qualnameName && name != classcellName && name != classDictCellName {
			r, err := c.th.Repr(name.value())
			if err != nil {
				return err
			}
			return c.th.ValueError("%s in __slots__ conflicts with class variable", r.s)
		}
	}
	return nil
}

// mangle gives a private name its class's name in front, as in class bodies.
func mangle(class, name string) string {
	if len(name) < 3 || name[:2] != "__" || name[len(name)-2:] == "__" {
		return name
	}
	for len(class) > 0 && class[0] == '_' {
		class = class[1:]
	}
	if class == "" {
		return name
	}
	return "_" + class + name
}

// layOut makes the root shape: the fixed slots come first in every instance.
// Their keys are strings of their own, so that no attribute has the same key.
func (c *classMaker) layOut() {
	t := c.t
	root := &Shape{typ: t}
	for i := range t.base.fixed {
		root = &Shape{typ: t, parent: root, name: &Str{}, count: int(i) + 1}
	}
	for _, name := range c.members {
		root = &Shape{typ: t, parent: root, name: &Str{s: name.s}, count: root.count + 1}
	}
	t.root, t.fixed = root, uint8(root.count)
	t.slotHint = max(t.slotHint, min(t.fixed, 8))
	t.slotNames = c.members
}

// addMembers adds the descriptors of the class's own members.
func (c *classMaker) addMembers() {
	for i, name := range c.members {
		c.th.charge(48)
		if _, own := c.t.dict.GetStr(name); own {
			continue
		}
		m := &slotMember{name: name, owner: c.t, index: c.t.base.fixed + uint8(i)}
		m.shape = &memberDescrShape
		c.t.dict.SetStr(c.th, name, objValue(&m.Obj))
	}
}
