package runtime

import (
	"context"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/text"
)

// This file is the guest's side of the host's classes and objects. A host class
// is a class of the sandbox that cannot be changed: its methods and attributes
// are natives which call the host. An object of the host is an instance without
// attributes of its own; which object it stands for is in a table of the thread,
// out of reach. A guest's subclass, where the host permits one, has attributes
// of its own, and an object of the host behind it once __init__ has run.
// Tests: go/pynterp/hostclass_test.go.

// hostState is what the thread knows of the host's classes and objects. It keeps
// them: the guest may meet them again, as the same objects.
type hostState struct {
	classes map[*host.Class]*Type
	guest   map[*host.Object]Value
	objects map[*Obj]*host.Object
	depth   int // calls of host functions, one inside the other
}

// hostObjectSize is what an object of the host costs the guest.
const hostObjectSize = 256

// visit hands out the guest's forms.
func (h *hostState) visit(f func(Value)) {
	for _, t := range h.classes {
		f(t.value())
	}
	for _, v := range h.guest {
		f(v)
	}
}

// bytes is what the tables count as memory.
func (h *hostState) bytes() int64 { return int64(len(h.objects)) * hostObjectSize }

// hostForm returns the host's own class or object that v stands for. Objects of
// a guest's subclass stand for none: they are the guest's.
func (th *Thread) hostForm(v Value) (any, bool) {
	if t, ok := asType(v); ok {
		if t.heap != nil && t.heap.host != nil {
			return t.heap.host, true
		}
		return nil, false
	}
	o := th.hosts.objects[v.p]
	if o == nil || v.Type().heap.host != o.Class {
		return nil, false
	}
	return o, true
}

// hostObject returns the guest's form of an object of the host.
func (th *Thread) hostObject(o *host.Object) (Value, error) {
	if o == nil || o.Class == nil {
		return Value{}, errors.New("an object of the host has no class")
	}
	if v, ok := th.hosts.guest[o]; ok {
		return v, nil
	}
	t, err := th.hostClass(o.Class)
	if err != nil {
		return Value{}, err
	}
	v := th.newInstance(t)
	return v, th.bindHost(v, o)
}

// bindHost makes v the guest's form of o.
func (th *Thread) bindHost(v Value, o *host.Object) error {
	if err := th.reserve(hostObjectSize); err != nil {
		return err
	}
	if th.hosts.objects == nil {
		th.hosts.objects, th.hosts.guest = map[*Obj]*host.Object{}, map[*host.Object]Value{}
	}
	th.hosts.objects[v.p] = o
	if _, ok := th.hosts.guest[o]; !ok {
		th.hosts.guest[o] = v
	}
	return nil
}

// hostClass returns the guest's form of a class of the host.
func (th *Thread) hostClass(c *host.Class) (*Type, error) {
	if t := th.hosts.classes[c]; t != nil {
		return t, nil
	}
	if err := checkHostClass(c); err != nil {
		return nil, err
	}
	if err := th.enter(""); err != nil {
		return nil, err
	}
	defer th.leave()
	var bases []Value
	for _, b := range c.Bases {
		t, err := th.hostClass(b)
		if err != nil {
			return nil, err
		}
		bases = append(bases, t.value())
	}
	ns := th.NewDict()
	ns.SetStr(th, slotsName, emptyTuple.value()) // no attributes of its objects' own
	ns.SetStr(th, moduleName, th.NewStr("host"))
	if c.Doc != "" {
		ns.SetStr(th, docName, th.NewStr(HostText(c.Doc)))
	}
	m := &classMaker{th: th, meta: &TypeType, name: th.internString(c.Name), ns: ns.value(), host: c}
	t, err := m.make(bases)
	if err != nil {
		return nil, err
	}
	t.dict.DeleteStr(slotsName)
	t.heap.host = c
	if err := th.addHostMembers(t, c); err != nil {
		return nil, err
	}
	t.flags |= TypeImmutable
	th.forgetLookups()
	if th.hosts.classes == nil {
		th.hosts.classes = map[*host.Class]*Type{}
	}
	th.hosts.classes[c] = t
	return t, nil
}

// checkHostClass reports names that a class cannot have: guests see public
// identifiers only, each once.
func checkHostClass(c *host.Class) error {
	if c == nil || !text.IsIdentifier(c.Name) {
		return errors.New("a class of the host has no name, or one that is no identifier")
	}
	seen := map[string]bool{}
	check := func(name string, missing bool) error {
		switch {
		case !text.IsIdentifier(name) || name[0] == '_':
			return errors.Errorf("class %s: %q is not a public name", c.Name, name)
		case seen[name]:
			return errors.Errorf("class %s: two members %q", c.Name, name)
		case missing:
			return errors.Errorf("class %s: %q has no function", c.Name, name)
		}
		seen[name] = true
		return nil
	}
	for _, m := range c.Methods {
		if err := check(m.Name, m.Fn == nil); err != nil {
			return err
		}
	}
	for _, a := range c.Attributes {
		if err := check(a.Name, a.Get == nil); err != nil {
			return err
		}
	}
	for _, k := range c.Constants {
		if err := check(k.Name, false); err != nil {
			return err
		}
	}
	return nil
}

// addHostMembers fills the class's dict.
func (th *Thread) addHostMembers(t *Type, c *host.Class) error {
	set := func(name string, v Value) {
		th.charge(256)
		t.dict.SetStr(th, th.internString(name), v)
	}
	for i := range c.Methods {
		m := &c.Methods[i]
		set(m.Name, th.hostMethod(t, m).value())
	}
	for i := range c.Attributes {
		set(c.Attributes[i].Name, newGetset(hostMember(c, &c.Attributes[i]), t))
	}
	for _, k := range c.Constants {
		v, err := th.FromGo(k.Value)
		if err != nil {
			return errors.Wrapf(err, "class %s: %s", c.Name, k.Name)
		}
		set(k.Name, v)
	}
	th.addConstructor(t, c)
	return nil
}

// addConstructor adds __new__ and __init__. An object of the class itself is
// made by __new__; one of a subclass has its part of the host's made by
// __init__, which the subclass may call with other arguments than its own.
func (th *Thread) addConstructor(t *Type, c *host.Class) {
	create := nativeOf(&Def{Name: "__new__", Sig: "(type, /, *args, **kwargs)", Doc: "Create and return a new object."}, "")
	create.raw = func(th *Thread, args []Value, names []*Str) (Value, error) {
		return th.newOfHostClass(t, c, args, names)
	}
	t.dict.SetStr(th, newName, create.value())
	th.updateGroup(t, groupNew)
	start := newNative(&Def{Name: "__init__", Sig: "(self, /, *args, **kwargs)", Doc: "Initialize self."}, t, "")
	start.raw = func(th *Thread, args []Value, names []*Str) (Value, error) {
		return None, th.initOfHostClass(t, c, args, names)
	}
	t.dict.SetStr(th, initName, start.value())
	// The slot calls what the name stands for, as for a method of the guest.
	slotInfos[groupInit].generic(&t.slots)
	t.slots.generic |= groupInit.bit()
	t.heap.initSource = nil
	th.updateFlags(t)
}

func (th *Thread) newOfHostClass(t *Type, c *host.Class, args []Value, names []*Str) (Value, error) {
	if len(args) == len(names) {
		return Value{}, th.TypeError("%s.__new__(): not enough arguments", t.name)
	}
	cls, ok := asType(args[0])
	switch {
	case !ok || !cls.isSubtype(t) || cls != t && cls.heap.host != nil:
		return Value{}, th.TypeError("%s.__new__(X): X is not a type object that it can make objects of", t.name)
	case cls != t && !c.Subclassable:
		return Value{}, th.constructorOnly(t)
	case cls != t:
		return newObject(th, cls, nil, nil)
	}
	o, err := th.constructHost(t, c, args[1:], names)
	if err != nil {
		return Value{}, err
	}
	return th.hostObject(o)
}

func (th *Thread) initOfHostClass(t *Type, c *host.Class, args []Value, names []*Str) error {
	if len(args) == len(names) || !isInstance(args[0], t) {
		return th.TypeError("%s.__init__() needs an object of its class", t.name)
	}
	self := args[0]
	cls := self.Type()
	if th.hosts.objects[self.p] != nil {
		if cls == t {
			return nil // made by __new__, of the same arguments
		}
		return th.TypeError("%s.__init__() was called before", t.name)
	}
	if cls != t && !c.Subclassable {
		return th.constructorOnly(t)
	}
	o, err := th.constructHost(t, c, args[1:], names)
	if err != nil {
		return err
	}
	if th.hosts.objects[self.p] != nil { // the host's constructor called the guest
		return th.TypeError("%s.__init__() was called before", t.name)
	}
	return th.bindHost(self, o)
}

// constructHost has the host make an object.
func (th *Thread) constructHost(t *Type, c *host.Class, args []Value, names []*Str) (*host.Object, error) {
	if c.New == nil {
		return nil, th.TypeError("cannot create '%s' instances", t.name)
	}
	call := &host.Call{}
	if err := th.hostArguments(call, args, names); err != nil {
		return nil, err
	}
	r, err := th.enterHost(func(ctx context.Context) (any, error) { return c.New(ctx, call) })
	if err != nil {
		return nil, err
	}
	o, ok := r.(*host.Object)
	if !ok {
		return &host.Object{Class: c, Data: r}, nil
	}
	if o == nil || o.Class != c {
		return nil, th.TypeError("the constructor of '%s' made an object of another class", t.name)
	}
	return o, nil
}

func (th *Thread) constructorOnly(t *Type) error {
	return th.TypeError("class '%s' of the host is constructor-only: it cannot be subclassed", t.name)
}

// checkHostBases refuses classes of the host that the guest may not extend.
func (th *Thread) checkHostBases(bases []*Type) error {
	for _, b := range bases {
		if b.heap != nil && b.heap.host != nil && !b.heap.host.Subclassable {
			return th.constructorOnly(b)
		}
	}
	return nil
}

// hostSelf returns the host's object behind self, which must be of class c.
func (th *Thread) hostSelf(self Value, c *host.Class, name string) (*host.Object, error) {
	o := th.hosts.objects[self.p]
	if o == nil || !o.Class.Extends(c) {
		return nil, th.TypeError("'%s' needs an object of class '%s' of the host that its constructor has made", name, c.Name)
	}
	return o, nil
}

// hostMethod makes the function of a method.
func (th *Thread) hostMethod(t *Type, m *host.Method) *Native {
	def := &Def{Name: m.Name, Sig: "(self, /, *args, **kwargs)", Doc: HostText(m.Doc)}
	if m.Static {
		def.Sig, def.Kind = "(*args, **kwargs)", DefStatic
	}
	n := newNative(def, t, "")
	fn, c := m.Fn, t.heap.host
	n.raw = func(th *Thread, args []Value, names []*Str) (Value, error) {
		if def.Kind == DefStatic {
			return th.callHost(fn, nil, args, names)
		}
		if len(args) == len(names) {
			return Value{}, th.TypeError("unbound method %s.%s() needs an argument", t.name, def.Name)
		}
		self, err := th.hostSelf(args[0], c, def.Name)
		if err != nil {
			return Value{}, err
		}
		return th.callHost(fn, self, args[1:], names)
	}
	return n
}

// hostMember makes the descriptor of an attribute.
func hostMember(c *host.Class, a *host.Attribute) *Member {
	m := &Member{Name: a.Name, Doc: HostText(a.Doc)}
	m.Get = func(th *Thread, v Value) (Value, error) {
		self, err := th.hostSelf(v, c, a.Name)
		if err != nil {
			return Value{}, err
		}
		r, err := th.enterHost(func(ctx context.Context) (any, error) { return a.Get(ctx, self) })
		if err != nil {
			return Value{}, err
		}
		return th.hostResult(r)
	}
	if a.Set == nil {
		return m
	}
	m.Set = func(th *Thread, v, val Value) error {
		if !val.IsSet() {
			return th.Errorf(&AttributeErrorType, "attribute '%s' of '%s' objects cannot be deleted", a.Name, c.Name)
		}
		self, err := th.hostSelf(v, c, a.Name)
		if err != nil {
			return err
		}
		x, err := th.toHost(val)
		if err != nil {
			return err
		}
		_, err = th.enterHost(func(ctx context.Context) (any, error) { return nil, a.Set(ctx, self, x) })
		return err
	}
	return m
}
