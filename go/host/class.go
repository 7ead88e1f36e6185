package host

import "context"

// This file defines classes and objects of the host that a guest can use. The
// guest sees the names that a Class lists and nothing else; what is behind them
// is reached through the listed functions only, whose arguments and results are
// converted as those of any host function. Tests: go/pynterp/hostclass_test.go.

// Class describes a class to guests: names are public identifiers, each once. It
// must not change after it was passed to a sandbox; any number of sandboxes can
// use it at once.
type Class struct {
	Name string
	Doc  string
	// Bases are the classes of the host that it extends, for the guest's
	// isinstance and issubclass and for the members that it inherits.
	Bases []*Class
	// New makes an object for the guest's call of the class. It returns an
	// *Object of this very class, or what shall be the Data of a new one. If it
	// is nil the guest cannot make objects.
	New Func
	// Subclassable lets guest classes extend the class. Their objects are the
	// host's once their __init__ has called the class's; they are handles to
	// the host, except as the Self of a call.
	Subclassable bool

	Methods    []Method
	Attributes []Attribute
	Constants  []Constant
}

// Method is a method of a Class; Call.Self is the object. A static one is
// called on the class, or on an object, without it.
type Method struct {
	Name   string
	Doc    string
	Static bool
	Fn     Func
}

// Attribute is an attribute of a Class's objects. Without Set it is read-only.
type Attribute struct {
	Name string
	Doc  string
	Get  func(ctx context.Context, self *Object) (any, error)
	Set  func(ctx context.Context, self *Object, value any) error
}

// Constant is a class attribute: a copy of the value.
type Constant struct {
	Name  string
	Value any
}

// Object is an object of the host. The guest sees an object of the class, the
// same one each time that the same *Object is passed in; passed out it is the
// *Object again. A sandbox keeps the objects that it was given until it is
// itself forgotten.
type Object struct {
	Class *Class
	Data  any // for the host's functions; no guest sees it
}

// Extends reports whether c is base or has it among its bases.
func (c *Class) Extends(base *Class) bool {
	if c == base {
		return true
	}
	for _, b := range c.Bases {
		if b.Extends(base) {
			return true
		}
	}
	return false
}
