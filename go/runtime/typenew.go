package runtime

import (
	"slices"

	"github.com/pynterp/pynterp/go/host"
)

// This file makes classes: type.__new__, from the choice of the metaclass to
// __init_subclass__. The mro is computed in typemro.go, __slots__ in
// typeslots.go, class statements run in buildclass.go. Tests:
// typemro_test.go, corpus/classes.

// classState is what a sandbox knows about classes beside the classes
// themselves: the guest classes directly below each built-in type, which is
// shared and cannot list them.
type classState struct {
	below map[*Type][]*Type
}

// visit hands out the classes that are listed.
func (c *classState) visit(f func(Value)) {
	for _, subs := range c.below {
		for _, t := range subs {
			f(t.value())
		}
	}
}

// addSubclass lists t below its base.
func (th *Thread) addSubclass(base, t *Type) {
	if base.flags&TypeHeap != 0 {
		base.subclasses = append(base.subclasses, t)
		return
	}
	if th.classes.below == nil {
		th.classes.below = map[*Type][]*Type{}
	}
	th.classes.below[base] = append(th.classes.below[base], t)
}

// dropSubclass takes t off its base's list.
func (th *Thread) dropSubclass(base, t *Type) {
	list := base.subclasses
	if base.flags&TypeHeap == 0 {
		list = th.classes.below[base]
	}
	kept := make([]*Type, 0, len(list))
	for _, s := range list {
		if s != t {
			kept = append(kept, s)
		}
	}
	if base.flags&TypeHeap != 0 {
		base.subclasses = kept
	} else {
		th.classes.below[base] = kept
	}
}

// subclassesOf returns the direct subclasses of t that the sandbox knows.
func (th *Thread) subclassesOf(t *Type) []*Type {
	if t.flags&TypeHeap != 0 {
		return t.subclasses
	}
	var out []*Type
	for _, b := range builtinTypes {
		if b.base == t && b.flags&TypeHeap == 0 {
			out = append(out, b)
		}
	}
	return append(out, th.classes.below[t]...)
}

// newTypeSlot is type.__new__(metatype, name, bases, namespace, **kwargs).
func newTypeSlot(th *Thread, meta *Type, args []Value, names []*Str) (Value, error) {
	npos := len(args) - len(names)
	if npos != 3 {
		return Value{}, th.TypeError("type.__new__() takes exactly 3 arguments (%d given)", npos)
	}
	name, ok := asStr(args[0])
	if !ok {
		return Value{}, th.TypeError("type.__new__() argument 1 must be str, not %s", argTypeName(args[0]))
	}
	bases, ok := asTuple(args[1])
	if !ok {
		return Value{}, th.TypeError("type.__new__() argument 2 must be tuple, not %s", argTypeName(args[1]))
	}
	if _, ok := asDict(args[2]); !ok {
		return Value{}, th.TypeError("type.__new__() argument 3 must be dict, not %s", argTypeName(args[2]))
	}
	if err := th.checkBases(bases.items); err != nil {
		return Value{}, err
	}
	winner, err := th.winningMetaclass(meta, bases.items)
	if err != nil {
		return Value{}, err
	}
	if winner != meta {
		if src := th.newSource(winner); src != &TypeType {
			return winner.slots.New(th, winner, args, names)
		}
	}
	c := &classMaker{th: th, meta: winner, name: name, nameObj: args[0], ns: args[2]}
	t, err := c.make(bases.items)
	if err != nil {
		return Value{}, err
	}
	if err := th.announceClass(t, args[3:], names); err != nil {
		return Value{}, err
	}
	return t.value(), nil
}

// baseSteps is what a look at a base costs, before it is known to be one.
const baseSteps = 8

// checkBases refuses bases that a class statement would have replaced.
func (th *Thread) checkBases(bases []Value) error {
	if err := th.spend(len(bases) * baseSteps); err != nil {
		return err
	}
	for _, b := range bases {
		if _, ok := asType(b); ok {
			continue
		}
		m, err := th.tryAttr(b, mroEntriesName)
		if err != nil {
			return err
		}
		if m.IsSet() {
			return th.TypeError("type() doesn't support MRO entry resolution; use types.new_class()")
		}
	}
	return nil
}

// newSource returns the built-in type whose __new__ makes t's objects; nil if
// guest code defines it.
func (th *Thread) newSource(t *Type) *Type {
	if t.heap != nil {
		return t.heap.newSource
	}
	if t.slots.New == nil && t.flags&TypeBase != 0 {
		return &ObjectType
	}
	return th.slotSource(t, groupNew)
}

// initSource is newSource for __init__.
func (th *Thread) initSource(t *Type) *Type {
	if t.heap != nil {
		return t.heap.initSource
	}
	return th.slotSource(t, groupInit)
}

// winningMetaclass is the most derived of meta and the bases' metaclasses.
func (th *Thread) winningMetaclass(meta *Type, bases []Value) (*Type, error) {
	for _, b := range bases {
		switch t := b.Type(); {
		case meta.isSubtype(t):
		case t.isSubtype(meta):
			meta = t
		default:
			return nil, th.TypeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases")
		}
	}
	return meta, nil
}

// classMaker holds what the steps of making a class share.
type classMaker struct {
	th   *Thread
	meta *Type
	name *Str
	// nameObj is what was given as the name, unset or a str or of a subclass.
	nameObj Value
	ns      Value // a dict or of a subclass
	t       *Type
	// addDict and addWeak say that instances get a __dict__ and __weakref__
	// that those of the base do not have.
	addDict, addWeak bool
	otherKeys        bool        // the namespace has keys that are no strings
	members          []*Str      // of __slots__, mangled and sorted
	host             *host.Class // a class of the host is made, which may extend any other
}

// classSize is what a class costs beside its dict and mro, in bytes.
const classSize = 1600

func (c *classMaker) make(bases []Value) (*Type, error) {
	th := c.th
	if err := th.reserve(classSize); err != nil {
		return nil, err
	}
	c.t = &Type{flags: TypeHeap, name: c.name.s, heap: &heapType{}}
	c.t.shape = c.meta.root
	c.t.id = th.newID()
	if err := c.setBases(bases); err != nil {
		return nil, err
	}
	if err := c.setDict(); err != nil {
		return nil, err
	}
	if err := c.readSlots(); err != nil {
		return nil, err
	}
	if err := c.setNames(); err != nil {
		return nil, err
	}
	c.setAttributes()
	if err := c.setCells(); err != nil {
		return nil, err
	}
	c.addDescriptors()
	if err := c.setMRO(); err != nil {
		return nil, err
	}
	if c.otherKeys {
		if err := th.warnHere(&RuntimeWarningType, "non-string key in the __dict__ of class %s", c.t.name); err != nil {
			return nil, err
		}
	}
	th.initSlots(c.t)
	for _, b := range c.t.bases {
		if c.t.heap.customMRO {
			th.dropSubclass(b, c.t) // mro() may have assigned __bases__
		}
		th.addSubclass(b, c.t)
	}
	return c.t, nil
}

// setBases finds the base that gives the layout.
func (c *classMaker) setBases(bases []Value) error {
	t := c.t
	if len(bases) == 0 {
		bases = []Value{ObjectType.value()}
	}
	for _, b := range bases {
		bt, ok := asType(b)
		if !ok {
			return c.th.TypeError("bases must be types")
		}
		t.bases = append(t.bases, bt)
	}
	if c.host == nil {
		if err := c.th.checkHostBases(t.bases); err != nil {
			return err
		}
	}
	base, err := c.th.bestBase(t.bases)
	if err != nil {
		return err
	}
	t.base = base
	t.layout = base.layout
	t.isPayload = base.layout.hasPayload()
	t.fixed, t.slotHint = base.fixed, base.slotHint
	t.excMembers, t.excInit = base.excMembers, base.excInit
	t.flags |= base.flags & (TypeCustomGet | TypeFallbackGet | TypeCustomSet)
	t.unreadySlots()
	return nil
}

// setDict copies the namespace into the class and takes out what does not stay
// there.
func (c *classMaker) setDict() error {
	th, t := c.th, c.t
	t.dict = th.NewDict()
	ns, _ := asDict(c.ns)
	if c.ns.p.shape != &dictShape && !th.iteratesAsDict(c.ns) {
		// What the subclass says of its items is what counts.
		ns = th.NewDict()
		if err := th.dictFillMapping(ns, c.ns); err != nil {
			return err
		}
	}
	for i := ns.next(0); i >= 0; i = ns.next(i + 1) {
		e := &ns.entries[i]
		if e.key.p.shape == &strShape {
			t.dict.SetStr(th, th.intern(e.key.str()), e.val)
			continue
		}
		if err := t.dict.setHashed(th, e.key, e.hash, e.val); err != nil {
			return err
		}
		if _, ok := asStr(e.key); !ok {
			c.otherKeys = true
		}
	}
	return nil
}

// setNames takes the class's names.
func (c *classMaker) setNames() error {
	th, t := c.th, c.t
	if err := th.checkTypeName(c.name); err != nil {
		return err
	}
	t.qualname = t.name
	if q, ok := t.dict.GetStr(qualnameName); ok {
		s, isStr := asStr(q)
		if !isStr {
			return th.TypeError("type __qualname__ must be a str, not %s", q.Type().name)
		}
		t.qualname = s.s
		t.heap.qualnameObj = subclassText(q)
		t.dict.DeleteStr(qualnameName)
	}
	if c.nameObj.IsSet() {
		t.heap.nameObj = subclassText(c.nameObj)
	}
	if err := th.checkEncodable(t.name); err != nil {
		return err
	}
	doc, _ := t.dict.GetStr(docName)
	s, ok := givenStr(doc)
	if !ok {
		return nil
	}
	if doc.p.shape == &strShape {
		t.heap.signature = docSignature(t.name, s.s)
	}
	return th.checkEncodable(s.s)
}

// setAttributes sets the attributes that every class has and wraps the methods
// that are static or class methods without saying so.
func (c *classMaker) setAttributes() {
	th, d := c.th, c.t.dict
	if _, ok := d.GetStr(moduleName); !ok {
		if g := th.runningGlobals(); g != nil {
			if m, ok := g.GetStr(nameName); ok {
				d.SetStr(th, moduleName, m)
			}
		}
	}
	if f, ok := d.GetStr(newName); ok && f.layout() == layoutFunction {
		d.SetStr(th, newName, newStaticMethod(f))
	}
	for _, name := range [...]*Str{initSubclassName, classGetItemName} {
		if f, ok := d.GetStr(name); ok && f.layout() == layoutFunction {
			d.SetStr(th, name, newClassMethod(f))
		}
	}
}

// runningGlobals returns the globals of the guest code that is running.
func (th *Thread) runningGlobals() *Dict {
	if th.state.code == nil {
		return nil
	}
	return th.state.code.globals
}

// setCells fills the cells that the class body left for the class and its
// namespace.
func (c *classMaker) setCells() error {
	d := c.t.dict
	if cell, ok := d.GetStr(classcellName); ok {
		if cell.layout() != layoutCell {
			r, err := c.th.Repr(cell.Type().value())
			if err != nil {
				return err
			}
			return c.th.TypeError("__classcell__ must be a nonlocal cell, not %s", r.s)
		}
		cell.cell().v = c.t.value()
		d.DeleteStr(classcellName)
	}
	if cell, ok := d.GetStr(classDictCellName); ok {
		if cell.layout() != layoutCell {
			r, err := c.th.Repr(cell.Type().value())
			if err != nil {
				return err
			}
			return c.th.TypeError("__classdictcell__ must be a nonlocal cell, not %s", r.s)
		}
		// Whoever has the cell must not write past what assignment checks.
		cell.cell().v = c.th.newClassProxy(d)
		d.DeleteStr(classDictCellName)
	}
	return nil
}

// addDescriptors adds the descriptors of the instances' own attributes, a
// __doc__ if there is none, and __hash__ = None where there is only __eq__.
func (c *classMaker) addDescriptors() {
	th, t := c.th, c.t
	c.addMembers()
	if _, own := t.dict.GetStr(dictName); c.addDict && !own {
		t.dict.SetStr(th, dictName, newGetset(&instanceDictMember, t))
	}
	if _, own := t.dict.GetStr(weakrefName); c.addWeak && !own {
		t.dict.SetStr(th, weakrefName, newGetset(&instanceWeakrefMember, t))
	}
	if _, ok := t.dict.GetStr(docName); !ok {
		t.dict.SetStr(th, docName, None)
	}
	if _, ok := t.dict.GetStr(eqName); ok {
		if _, ok := t.dict.GetStr(hashName); !ok {
			t.dict.SetStr(th, hashName, None)
		}
	}
	t.setFlag(TypeNoDict, !c.addDict && !hasDict(t.base))
	t.heap.addsWeakref = c.addWeak
}

// announceClass tells the class's attributes and its base that it exists.
func (th *Thread) announceClass(t *Type, kwargs []Value, names []*Str) error {
	type pair struct{ key, val Value }
	var attrs []pair
	for i := t.dict.next(0); i >= 0; i = t.dict.next(i + 1) {
		attrs = append(attrs, pair{t.dict.entries[i].key, t.dict.entries[i].val})
	}
	for _, a := range attrs {
		if _, found, err := th.callMethodIf(a.val, setNameName, t.value(), a.key); err != nil {
			return th.setNameError(err, t, a.key, a.val)
		} else if found {
			if err := th.spend(1); err != nil {
				return err
			}
		}
	}
	if len(kwargs) == 0 && !t.heap.customMRO && !th.hasInitSubclass(t) {
		return nil
	}
	if !slices.Contains(t.mro, t) {
		return th.TypeError("super(type, obj): obj (type %s) is not an instance or subtype of type (%s).", t.name, t.name)
	}
	m, err := th.superFind(t, t.value(), t, initSubclassName)
	if err == nil && !m.IsSet() {
		// An mro() without object leaves what super objects have themselves.
		m, err = th.getAttr(SuperType.value(), initSubclassName)
	}
	if err != nil {
		return err
	}
	_, err = th.CallArgs(m, kwargs, names)
	return err
}

// hasInitSubclass reports whether a base's __init_subclass__ is other than
// object's, which does nothing.
func (th *Thread) hasInitSubclass(t *Type) bool {
	for _, m := range t.mro[1:] {
		if _, ok := m.dict.GetStr(initSubclassName); ok {
			return m != &ObjectType
		}
	}
	return false
}

// setNameError adds to an exception of a __set_name__ where it comes from.
func (th *Thread) setNameError(err error, t *Type, key, val Value) error {
	e, ok := asExc(err)
	if !ok {
		return err
	}
	r, rerr := th.Repr(key)
	if rerr != nil {
		return rerr
	}
	note := "Error calling __set_name__ on '" + val.Type().name + "' instance " + r.s + " in '" + t.name + "'"
	if _, nerr := th.callMethodNamed(e.value(), addNoteName, th.NewStr(note)); nerr != nil {
		return nerr
	}
	return err
}

// newFrom makes an object of class cls by built-in type src's rules.
func (th *Thread) newFrom(src, cls *Type, args []Value, names []*Str) (Value, error) {
	if src == &ObjectType {
		return newObject(th, cls, args, names)
	}
	v, err := src.slots.New(th, cls, args, names)
	if err != nil || !cls.isPayload || v.Type() == cls {
		return v, err
	}
	if !isInstance(v, src) {
		// A guest metaclass or __new__ may give anything: it is the result.
		return v, nil
	}
	base := unwrap(v)
	if base.isBool() {
		base = Int(base.int()) // an mro() of the guest made src bool
	}
	if base.Type() != nativeBase(cls) {
		return v, nil // nothing that a Payload of cls may hold
	}
	return th.newPayload(cls, base), nil
}

// newPayloadSlot is the New slot of guest classes below types such as int.
func newPayloadSlot(th *Thread, cls *Type, args []Value, names []*Str) (Value, error) {
	return th.newFrom(cls.heap.newSource, cls, args, names)
}

// newPayload makes an object of guest class cls that holds base.
func (th *Thread) newPayload(cls *Type, base Value) Value {
	th.charge(80)
	x := &Payload{base: base}
	x.shape = cls.root
	return objValue(&x.Obj)
}
