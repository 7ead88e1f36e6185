package runtime

// This file builds the type property. Tests: corpus/properties.

// Property is a property object. Its functions are None or unset where there
// are none.
type Property struct {
	Obj
	get, set, del Value
	doc           Value
	name          Value // from __set_name__ or an assignment to __name__, or unset
	getterDoc     bool  // doc is the getter's
}

// propertySize is what a property takes beyond a small object.
const propertySize = 64

var propertyShape = Shape{typ: &PropertyType}

// propertyArgs binds the arguments of property().
var propertyArgs *Native

func setupProperty() {
	propertyArgs = newNative(&Def{Name: "property", Sig: "(fget=None, fset=None, fdel=None, doc=None)",
		Fn: func(*Thread, []Value) (Value, error) { return None, nil }}, nil, "")
	initType(&PropertyType, typeSpec{
		name: "property", layout: layoutProperty, shapes: []*Shape{&propertyShape},
		slots: Slots{
			New: newPropertySlot, Init: initProperty, DescrGet: getProperty, DescrSet: setProperty,
			Visit: func(v Value, f func(Value)) {
				p := v.property()
				for _, x := range [...]Value{p.get, p.set, p.del, p.doc, p.name} {
					visitSet(x, f)
				}
			},
			Size: func(Value) int { return propertySize },
		},
		methods: []Def{
			{Name: "getter", Sig: "($self, object, /)", Doc: "The same property with another function to read it.",
				Fn: func(th *Thread, a []Value) (Value, error) { return th.copyProperty(a[0], a[1], Value{}, Value{}) }},
			{Name: "setter", Sig: "($self, object, /)", Doc: "The same property with another function to assign it.",
				Fn: func(th *Thread, a []Value) (Value, error) { return th.copyProperty(a[0], Value{}, a[1], Value{}) }},
			{Name: "deleter", Sig: "($self, object, /)", Doc: "The same property with another function to delete it.",
				Fn: func(th *Thread, a []Value) (Value, error) { return th.copyProperty(a[0], Value{}, Value{}, a[1]) }},
			{Name: "__set_name__", Sig: "($self, /, *args)", Shown: "($self, owner, name, /)", Tuple: true, Doc: "Take the name that the class gives the property.", Fn: propertySetName},
		},
		members: []Member{
			{Name: "fget", Get: func(_ *Thread, v Value) (Value, error) { return orNone(asProperty(v).get), nil }, Set: readOnlyAttr},
			{Name: "fset", Get: func(_ *Thread, v Value) (Value, error) { return orNone(asProperty(v).set), nil }, Set: readOnlyAttr},
			{Name: "fdel", Get: func(_ *Thread, v Value) (Value, error) { return orNone(asProperty(v).del), nil }, Set: readOnlyAttr},
			{Name: "__doc__", Get: func(_ *Thread, v Value) (Value, error) { return orNone(asProperty(v).doc), nil },
				Set: func(_ *Thread, v, val Value) error {
					asProperty(v).doc = orNone(val)
					return nil
				}},
			{Name: "__name__", Get: getPropertyName, Set: func(_ *Thread, v, val Value) error {
				asProperty(v).name = val
				return nil
			}},
			{Name: "__isabstractmethod__", Get: propertyIsAbstract},
		},
		doc: "Property attribute.\n\nThe functions get, set and delete the attribute; doc is its documentation.",
	})
}

func asProperty(v Value) *Property { return unwrap(v).property() }

// readOnlyAttr is the setter of attributes that exist but cannot be assigned.
func readOnlyAttr(th *Thread, _, _ Value) error {
	return th.Errorf(&AttributeErrorType, "readonly attribute")
}

func newPropertySlot(th *Thread, _ *Type, _ []Value, _ []*Str) (Value, error) {
	th.charge(smallObject + propertySize)
	p := &Property{}
	p.shape = &propertyShape
	return objValue(&p.Obj), nil
}

func initProperty(th *Thread, v Value, args []Value, names []*Str) error {
	mark := len(th.scratch)
	bound, err := th.bind(propertyArgs, args, names)
	if err != nil {
		th.scratch = th.scratch[:mark]
		return err
	}
	p := asProperty(v)
	p.get, p.set, p.del, p.doc = bound[0], bound[1], bound[2], bound[3]
	p.getterDoc, p.name = false, Value{}
	clear(bound)
	th.scratch = th.scratch[:mark]
	return th.initPropertyDoc(v, p)
}

// initPropertyDoc takes the documentation from the getter where none is given.
// Objects of subclasses keep it in their own __doc__, which hides the class's.
func (th *Thread) initPropertyDoc(v Value, p *Property) error {
	if p.doc.IsNone() && !p.get.IsNone() {
		d, err := th.tryAttr(p.get, docName)
		if err != nil {
			return err
		}
		if d.IsSet() && !d.IsNone() {
			p.doc, p.getterDoc = d, true
		}
	}
	if v.Type() == &PropertyType {
		return nil
	}
	err := th.setAttr(v, docName, p.doc)
	if err != nil && !p.getterDoc && isExc(err, &AttributeErrorType) {
		return nil
	}
	return err
}

// copyProperty makes a property like v, of its class, with one function
// changed.
func (th *Thread) copyProperty(v, get, set, del Value) (Value, error) {
	p := asProperty(v)
	if !get.IsSet() || get.IsNone() {
		get = orNone(p.get)
	}
	if !set.IsSet() || set.IsNone() {
		set = orNone(p.set)
	}
	if !del.IsSet() || del.IsNone() {
		del = orNone(p.del)
	}
	doc := orNone(p.doc)
	if p.getterDoc && !get.IsNone() {
		doc = None
	}
	r, err := th.Call(v.Type().value(), get, set, del, doc)
	if err != nil {
		return Value{}, err
	}
	if isInstance(r, &PropertyType) {
		asProperty(r).name = p.name
	}
	return r, nil
}

func propertySetName(th *Thread, args []Value) (Value, error) {
	if len(args) != 3 {
		return Value{}, th.TypeError("__set_name__() takes 2 positional arguments but %d were given", len(args)-1)
	}
	asProperty(args[0]).name = args[2]
	return None, nil
}

// propertyName returns the name that the property knows, unset if none: its
// own or the getter's.
func (th *Thread) propertyName(p *Property) (Value, error) {
	if p.name.IsSet() {
		return p.name, nil
	}
	if !p.get.IsSet() || p.get.IsNone() {
		return Value{}, nil
	}
	return th.tryAttr(p.get, nameName)
}

func getPropertyName(th *Thread, v Value) (Value, error) {
	name, err := th.propertyName(asProperty(v))
	if err == nil && !name.IsSet() {
		// CPython says so of subclasses too.
		err = th.AttributeError(v, nameName, "'property' object has no attribute '__name__'")
	}
	return name, err
}

func propertyIsAbstract(th *Thread, v Value) (Value, error) {
	p := asProperty(v)
	for _, f := range [...]Value{p.get, p.set, p.del} {
		if b, err := th.isAbstractMethod(f); err != nil || b {
			return Bool(b), err
		}
	}
	return False, nil
}

func getProperty(th *Thread, v, obj Value, _ *Type) (Value, error) {
	if !obj.IsSet() || obj.IsNone() {
		return v, nil
	}
	p := asProperty(v)
	if !p.get.IsSet() || p.get.IsNone() {
		return Value{}, th.propertyError(p, obj, "getter")
	}
	return th.Call(p.get, obj)
}

func setProperty(th *Thread, v, obj, val Value) error {
	p := asProperty(v)
	fn, what := p.set, "setter"
	if !val.IsSet() {
		fn, what = p.del, "deleter"
	}
	if !fn.IsSet() || fn.IsNone() {
		return th.propertyError(p, obj, what)
	}
	var err error
	if val.IsSet() {
		_, err = th.Call(fn, obj, val)
	} else {
		_, err = th.Call(fn, obj)
	}
	return err
}

// propertyError says that the property lacks what it takes to do something to
// obj.
func (th *Thread) propertyError(p *Property, obj Value, what string) error {
	name, err := th.propertyName(p)
	if err != nil {
		return err
	}
	shown := ""
	if name.IsSet() {
		r, err := th.Repr(name)
		if err != nil {
			return err
		}
		shown = " " + r.s
	}
	return th.Errorf(&AttributeErrorType, "property%s of '%s' object has no %s", shown, obj.Type().qualname, what)
}
