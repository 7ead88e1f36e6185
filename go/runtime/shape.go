package runtime

// This file defines Shape, the hidden class that a heap object's header points
// at, and Instance, the struct of instances of guest classes. Tests:
// typemro_test.go, corpus/ref_slots, corpus/classes.

// Shape is shared by all objects of a type that have the same attributes in
// the same slots. Built-in types have one shape. Shapes of a guest class
// belong to its sandbox and form a tree: adding an attribute leads to a child.
type Shape struct {
	typ    *Type
	parent *Shape
	name   *Str           // the attribute that this shape adds to its parent
	count  int            // attributes
	index  map[*Str]uint8 // slot by name; nil until asked for
	next   map[*Str]*Shape
	last   *Shape // the child used last, nearly always the next one too
	// dictMode shapes keep all attributes in Instance.dict.
	dictMode bool
}

// maxSlots is how many attributes an instance holds in slots; one more turns
// it to dict mode.
const maxSlots = 64

// maxShapes is how many shapes the objects of a class may have: the orders in
// which attributes can come are without number, and shapes stay. shapeSize is
// what one takes, with its tables.
const (
	maxShapes  = 1024
	shapeSize  = 640
	indexEntry = 40 // of an attribute in a shape's index
)

// slot returns the slot of the attribute name.
func (s *Shape) slot(name *Str) (uint8, bool) {
	if s.count == 0 {
		return 0, false
	}
	if s.index == nil {
		s.buildIndex()
	}
	i, ok := s.index[name]
	return i, ok
}

func (s *Shape) buildIndex() {
	m := make(map[*Str]uint8, s.count)
	for t := s; t.parent != nil; t = t.parent {
		m[t.name] = uint8(t.count - 1)
	}
	s.index = m
	if h := s.typ.heap; h != nil {
		h.indexed += s.count
	}
}

// names returns the attributes in slot order.
func (s *Shape) names() []*Str {
	out := make([]*Str, s.count)
	for t := s; t.parent != nil; t = t.parent {
		out[t.count-1] = t.name
	}
	return out
}

// addShape returns s with one more attribute, nil if there are too many attributes
// or shapes. name must be interned in the sandbox.
func (th *Thread) addShape(s *Shape, name *Str) *Shape {
	if t := s.last; t != nil && t.name == name {
		return t
	}
	t := s.next[name]
	if t == nil {
		h := s.typ.heap
		if s.count >= maxSlots || h.shapes >= maxShapes {
			return nil
		}
		h.shapes++
		th.charge(shapeSize)
		t = &Shape{typ: s.typ, parent: s, name: name, count: s.count + 1}
		if s.next == nil {
			s.next = map[*Str]*Shape{}
		}
		s.next[name] = t
	}
	s.last = t
	return t
}

// Instance is an object of a guest class: its attributes are in slots in the
// order of its shape, or in dict when the shape is in dict mode. slots points
// at an array of cap values, allocated with the instance while it is small.
type Instance struct {
	Obj
	slots *Value // the first of cap values
	dict  *Dict
	cap   uint8
	id    uint32 // identity number, 0 until asked for
}

// The sizes in which instances are allocated, header and slots together.
type (
	instance2 struct {
		Instance
		inline [2]Value
	}
	instance4 struct {
		Instance
		inline [4]Value
	}
	instance8 struct {
		Instance
		inline [8]Value
	}
)
