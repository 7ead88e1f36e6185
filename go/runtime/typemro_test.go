package runtime

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/policy"
)

// classThread is a sandbox that blocks nothing.
func classThread() *Thread { return NewThread(Config{Policy: &policy.Profile{}}) }

// testClass makes a guest class without attributes.
func testClass(t *testing.T, th *Thread, name string, bases ...*Type) *Type {
	t.Helper()
	c, err := tryClass(th, name, nil, bases...)
	require.NoError(t, err)
	return c
}

func tryClass(th *Thread, name string, attrs map[string]Value, bases ...*Type) (*Type, error) {
	var items []Value
	for _, b := range bases {
		items = append(items, b.value())
	}
	ns := th.NewDict()
	for k, v := range attrs {
		ns.SetStr(th, th.internString(k), v)
	}
	v, err := th.Call(TypeType.value(), th.NewStr(name), th.tupleOf(items), ns.value())
	if err != nil {
		return nil, err
	}
	return v.typeObj(), nil
}

func namesOf(types []*Type) (out []string) {
	for _, t := range types {
		out = append(out, t.name)
	}
	return out
}

func TestMROOfDiamond(t *testing.T) {
	th := classThread()
	a := testClass(t, th, "A")
	b, c := testClass(t, th, "B", a), testClass(t, th, "C", a)
	d := testClass(t, th, "D", b, c)
	assert.Equal(t, []string{"D", "B", "C", "A", "object"}, namesOf(d.mro))
	assert.Equal(t, []*Type{b, c}, th.subclassesOf(a))
}

func TestMROErrors(t *testing.T) {
	th := classThread()
	a := testClass(t, th, "A")
	b := testClass(t, th, "B", a)
	for _, c := range []struct {
		bases []*Type
		want  string
	}{
		{[]*Type{a, b}, "TypeError: Cannot create a consistent method resolution order (MRO) for bases A, B"},
		{[]*Type{a, a}, "TypeError: duplicate base class A"},
		{[]*Type{&BoolType}, "TypeError: type 'bool' is not an acceptable base type"},
		{[]*Type{&IntType, &StrType}, "TypeError: multiple bases have instance lay-out conflict"},
		{[]*Type{&OSErrorType, &StopIterationType}, "TypeError: multiple bases have instance lay-out conflict"},
	} {
		_, err := tryClass(th, "X", nil, c.bases...)
		assert.EqualError(t, err, c.want)
	}
}

// Subclasses of built-in types are the sandbox's own business.
func TestSubclassesStayInTheSandbox(t *testing.T) {
	one, two := classThread(), classThread()
	c := testClass(t, one, "C", &DictType)
	assert.Contains(t, one.subclassesOf(&DictType), c)
	assert.NotContains(t, two.subclassesOf(&DictType), c)
	assert.Empty(t, DictType.subclasses)
}

func TestMembersAreFixedSlots(t *testing.T) {
	th := classThread()
	slots := map[string]Value{"__slots__": th.NewTuple(th.NewStr("b"), th.NewStr("a")).value()}
	c, err := tryClass(th, "C", slots)
	require.NoError(t, err)
	require.EqualValues(t, 2, c.fixed)
	d := testClass(t, th, "D", c)

	obj := th.newInstance(d)
	name := func(s string) *Str { return th.internString(s) }
	require.NoError(t, th.setAttr(obj, name("a"), Int(1)))
	require.NoError(t, th.setAttr(obj, name("x"), Int(2)))
	dict, err := th.getAttr(obj, name("__dict__"))
	require.NoError(t, err)
	assert.Equal(t, 1, dict.dict().Len(), "members are not in __dict__")

	v, err := th.getAttr(obj, name("a"))
	require.NoError(t, err)
	assert.Equal(t, Int(1), v)
	v, err = th.getAttr(obj, name("x"))
	require.NoError(t, err)
	assert.Equal(t, Int(2), v)
	_, err = th.getAttr(obj, name("b"))
	assert.EqualError(t, err, "AttributeError: 'D' object has no attribute 'b'")

	plain := th.newInstance(c)
	err = th.setAttr(plain, name("x"), Int(1))
	assert.EqualError(t, err, "AttributeError: 'C' object has no attribute 'x' and no __dict__ for setting new attributes")
}

// The attributes of built-in exceptions must not touch shapes that all
// sandboxes share.
func TestExceptionAttributesStayInTheSandbox(t *testing.T) {
	th := classThread()
	e := th.newExc(&ValueErrorType)
	require.NoError(t, th.setAttr(e.value(), th.internString("note"), Int(1)))
	assert.Empty(t, ValueErrorType.root.next)
	v, err := th.getAttr(e.value(), th.internString("note"))
	require.NoError(t, err)
	assert.Equal(t, Int(1), v)
}
