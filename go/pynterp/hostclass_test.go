package pynterp_test

import (
	"bytes"
	"context"
	"math/big"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/go/pynterp"
)

// account is what is behind an object of the class Account.
type account struct {
	owner   string
	balance int64
}

func accountClass() *host.Class {
	c := &host.Class{Name: "Account", Doc: "An account.", Subclassable: true}
	c.New = func(_ context.Context, call *host.Call) (any, error) {
		if len(call.Args) != 1 {
			return nil, &host.Error{Type: "TypeError", Msg: "one owner"}
		}
		owner, _ := call.Args[0].(string)
		return &account{owner: owner}, nil
	}
	c.Methods = []host.Method{
		{Name: "deposit", Doc: "Adds to the balance.", Fn: func(_ context.Context, call *host.Call) (any, error) {
			n, ok := call.Args[0].(int64)
			if !ok || n < 0 {
				return nil, &host.Error{Type: "ValueError", Msg: "not an amount"}
			}
			call.Self.Data.(*account).balance += n
			return call.Self, nil
		}},
		{Name: "currency", Static: true, Fn: func(_ context.Context, call *host.Call) (any, error) {
			return len(call.Args), nil
		}},
	}
	c.Attributes = []host.Attribute{
		{Name: "balance", Get: func(_ context.Context, self *host.Object) (any, error) {
			return self.Data.(*account).balance, nil
		}},
		{Name: "owner", Get: func(_ context.Context, self *host.Object) (any, error) {
			return self.Data.(*account).owner, nil
		}, Set: func(_ context.Context, self *host.Object, v any) error {
			s, ok := v.(string)
			if !ok {
				return &host.Error{Type: "TypeError", Msg: "owner must be str"}
			}
			self.Data.(*account).owner = s
			return nil
		}},
	}
	c.Constants = []host.Constant{{Name: "LIMITS", Value: host.Tuple{1, 2}}}
	return c
}

// guest is a sandbox with an environment and what it printed.
type guest struct {
	*testing.T
	sandbox *pynterp.Sandbox
	env     *pynterp.Env
	out     bytes.Buffer
}

func newGuest(t *testing.T, values map[string]any, l limits.Limits) *guest {
	t.Helper()
	g := &guest{T: t}
	var err error
	g.sandbox, err = pynterp.New(pynterp.Config{Host: host.Host{Stdout: &g.out}, Limits: l})
	require.NoError(t, err)
	g.env = g.sandbox.NewEnv()
	for name, v := range values {
		require.NoError(t, g.env.Set(name, v), name)
	}
	return g
}

// run runs a program that must end normally and returns what it printed.
func (g *guest) run(source string) string {
	g.Helper()
	g.out.Reset()
	result, err := g.sandbox.RunSource(context.Background(), source, "test.py", g.env)
	require.NoError(g, err)
	if result.Exception != nil {
		require.Fail(g, result.Exception.Traceback)
	}
	return g.out.String()
}

// each runs every expression and prints its value or its exception.
const each = `
def each(*sources):
    for f in sources:
        try:
            print(repr(f()))
        except Exception as e:
            print(type(e).__name__ + ':', e)
`

func TestHostObjects(t *testing.T) {
	c := accountClass()
	shop := &host.Object{Class: c, Data: &account{"shop", 5}}
	g := newGuest(t, map[string]any{
		"Account": c, "shop": shop, "again": []any{shop}, "other": &host.Object{Class: c, Data: &account{}},
	}, limits.Limits{})
	assert.Equal(t, `a 0 True
a 7 True
('b', 5)
True True False
True True False
<class 'host.Account'> An account. Account
(1, 2) 2 1
True True
`, g.run(`
a = Account('a')
print(a.owner, a.balance, type(a) is Account)
print(a.owner, a.deposit(7).balance, a.deposit(0) is a)
a.owner = 'b'
print((a.owner, shop.balance))
print(shop is again[0], shop == again[0], shop is other)
print(isinstance(shop, Account), issubclass(Account, object), isinstance(3, Account))
print(Account, Account.__doc__, Account.__name__)
print(Account.LIMITS, Account.currency(1, 2), a.currency(1))
print(hash(a) == hash(a), {a: 1}[a] == 1)
`))
	got, err := g.env.Get("shop")
	require.NoError(t, err)
	assert.Same(t, shop, got)
	made, err := g.env.Get("a")
	require.NoError(t, err)
	assert.Equal(t, &account{"b", 7}, made.(*host.Object).Data)
	class, err := g.env.Get("Account")
	require.NoError(t, err)
	assert.Same(t, c, class)
}

// Everything that the class does not list is refused, and so is every way to
// change it.
func TestHostObjectsAreSealed(t *testing.T) {
	sealed := &host.Class{Name: "Sealed", Methods: []host.Method{{Name: "m", Fn: func(_ context.Context, call *host.Call) (any, error) {
		return call.Self.Data, nil
	}}}}
	g := newGuest(t, map[string]any{"Account": accountClass(), "Sealed": sealed, "s": &host.Object{Class: sealed, Data: 1}}, limits.Limits{})
	assert.Equal(t, `1
TypeError: cannot create 'Sealed' instances
AttributeError: 'Sealed' object has no attribute 'x' and no __dict__ for setting new attributes
AttributeError: 'Sealed' object attribute 'm' is read-only
AttributeError: attribute 'balance' of 'Account' objects is not writable
AttributeError: attribute 'owner' of 'Account' objects cannot be deleted
TypeError: cannot set 'm' attribute of immutable type 'Sealed'
TypeError: cannot set '__annotations__' attribute of immutable type 'Sealed'
TypeError: cannot set '__annotations__' attribute of immutable type 'Sealed'
TypeError: class 'Sealed' of the host is constructor-only: it cannot be subclassed
TypeError: class 'Sealed' of the host is constructor-only: it cannot be subclassed
TypeError: class 'Sealed' of the host is constructor-only: it cannot be subclassed
TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
TypeError: descriptor 'm' for 'Sealed' objects doesn't apply to a 'int' object
TypeError: unbound method Sealed.m() needs an argument
TypeError: 'm' needs an object of class 'Sealed' of the host that its constructor has made
AttributeError: attribute access to '__reduce_ex__' is blocked in this environment
TypeError: owner must be str
['m']
`, g.run(each+`
class Plain: pass
class Meta(type):
    def mro(cls): return [cls, Sealed, object]
def mro():
    class C(metaclass=Meta): pass
def sub():
    class C(Sealed): pass
def bases():
    class C(Account): pass
    C.__bases__ = (Sealed,)
def cls():
    Account('x').__class__ = Sealed
def delete():
    del Account('x').owner
each(s.m, Sealed,
     lambda: setattr(s, 'x', 1), lambda: setattr(s, 'm', 1), lambda: setattr(Account('a'), 'balance', 1), delete,
     lambda: setattr(Sealed, 'm', 1), lambda: setattr(Sealed, '__annotations__', {}),
     lambda: vars(type)['__annotations__'].__set__(Sealed, {}),
     sub, lambda: type('C', (Sealed,), {}), mro, cls,
     lambda: Sealed.m(3), lambda: Sealed.m(), lambda: Sealed.m(object.__new__(Sealed)),
     lambda: s.__reduce_ex__, lambda: setattr(Account('a'), 'owner', 3),
     lambda: [n for n in dir(s) if n[0] != '_'])
`))
}

// Under compat the guest can look at classes, and changes them no more.
func TestHostClassesUnderCompat(t *testing.T) {
	sealed := &host.Class{Name: "Sealed", Methods: []host.Method{{Name: "m", Fn: func(_ context.Context, call *host.Call) (any, error) {
		return call.Self.Data, nil
	}}}}
	var out bytes.Buffer
	s, err := pynterp.New(pynterp.Config{Policy: "compat", Host: host.Host{Stdout: &out}})
	require.NoError(t, err)
	env := s.NewEnv()
	require.NoError(t, env.Set("Sealed", sealed))
	require.NoError(t, env.Set("s", &host.Object{Class: sealed, Data: 1}))
	require.NoError(t, env.Set("f", host.Func(func(context.Context, *host.Call) (any, error) { return nil, nil })))
	result, err := s.RunSource(context.Background(), each+`
class Plain: pass
class Other: pass
def bases():
    class C(Plain): pass
    C.__bases__ = (Sealed,)
each(lambda: sorted(Sealed.__dict__), lambda: Sealed.__mro__ == (Sealed, object), lambda: s.__dict__, lambda: f.__dict__,
     lambda: Sealed.__dict__['m'](s), lambda: Sealed.__dict__.update({}), bases,
     lambda: object.__setattr__(s, 'x', 1), lambda: type.__setattr__(Sealed, 'm', 1),
     lambda: type.__dict__['__name__'].__set__(Sealed, 'X'), lambda: type.__dict__['__bases__'].__set__(Sealed, (Plain,)),
     lambda: object.__dict__['__class__'].__set__(s, Plain), lambda: object.__getattribute__(s, '__globals__'))
`, "test.py", env)
	require.NoError(t, err)
	require.NoError(t, result.Err())
	assert.Equal(t, `['__doc__', '__init__', '__module__', '__new__', 'm']
True
AttributeError: 'Sealed' object has no attribute '__dict__'
AttributeError: 'builtin_function_or_method' object has no attribute '__dict__'
1
AttributeError: 'mappingproxy' object has no attribute 'update'
TypeError: class 'Sealed' of the host is constructor-only: it cannot be subclassed
AttributeError: 'Sealed' object has no attribute 'x' and no __dict__ for setting new attributes
TypeError: cannot set 'm' attribute of immutable type 'Sealed'
TypeError: cannot set '__name__' attribute of immutable type 'Sealed'
TypeError: cannot set '__bases__' attribute of immutable type 'Sealed'
TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
AttributeError: attribute access to '__globals__' is blocked in this environment
`, out.String())
}

func TestSubclassesOfHostClasses(t *testing.T) {
	var seen []any
	g := newGuest(t, map[string]any{"Account": accountClass(), "see": host.Func(func(_ context.Context, call *host.Call) (any, error) {
		seen = append(seen, call.Args...)
		return nil, nil
	})}, limits.Limits{})
	assert.Equal(t, `11 mine 5 True
TypeError: 'deposit' needs an object of class 'Account' of the host that its constructor has made
TypeError: Account.__init__() was called before
TypeError: object.__new__(Both) is not safe, use int.__new__()
`, g.run(each+`
class Mine(Account):
    def __init__(self, n):
        super().__init__('mine')
        self.n = n
    def deposit(self, n):
        return super().deposit(n + 1)
class Bare(Account):
    def __init__(self): pass
class Both(Account, int): pass
m = Mine(5)
print(m.deposit(10).balance, m.owner, m.n, m.deposit(0) is m)
each(lambda: Bare().deposit(1), lambda: Account.__init__(m, 'x'), lambda: Both('x'))
see(m, [Account('a')], Mine, Account)
`))
	require.Len(t, seen, 4)
	assert.IsType(t, &pynterp.Object{}, seen[0], "an object of a guest's class is a handle")
	assert.IsType(t, &host.Object{}, seen[1].([]any)[0])
	assert.IsType(t, &pynterp.Object{}, seen[2])
	assert.IsType(t, &host.Class{}, seen[3])
}

func TestHostClassHierarchy(t *testing.T) {
	member := func(name string) []host.Method {
		return []host.Method{{Name: name, Fn: func(_ context.Context, call *host.Call) (any, error) { return call.Self.Data, nil }}}
	}
	a := &host.Class{Name: "A", Methods: member("a")}
	b := &host.Class{Name: "B", Methods: member("b")}
	c := &host.Class{Name: "C", Bases: []*host.Class{a, b}, Methods: member("c")}
	g := newGuest(t, map[string]any{"A": a, "C": c, "x": &host.Object{Class: c, Data: "x"}, "y": &host.Object{Class: a, Data: "y"}}, limits.Limits{})
	assert.Equal(t, "x x x True True False\n['C', 'A', 'B', 'object']\ny\n", g.run(`
print(x.a(), x.b(), x.c(), isinstance(x, A), issubclass(C, A), isinstance(y, C))
print([k.__name__ for k in C.mro()])
try:
    C.c(y)
except TypeError:
    print(A.a(y))
`))
}

func TestHostClassesThatCannotBe(t *testing.T) {
	fn := func(context.Context, *host.Call) (any, error) { return nil, nil }
	for text, c := range map[string]*host.Class{
		"no identifier":     {Name: "a b"},
		"not a public name": {Name: "A", Methods: []host.Method{{Name: "__len__", Fn: fn}}},
		"two members":       {Name: "A", Methods: []host.Method{{Name: "m", Fn: fn}}, Constants: []host.Constant{{Name: "m"}}},
		"has no function":   {Name: "A", Attributes: []host.Attribute{{Name: "m"}}},
		"A: k: cannot pass": {Name: "A", Constants: []host.Constant{{Name: "k", Value: struct{}{}}}},
	} {
		s, err := pynterp.New(pynterp.Config{})
		require.NoError(t, err)
		assert.ErrorContains(t, s.NewEnv().Set("A", c), text)
	}
	s, err := pynterp.New(pynterp.Config{})
	require.NoError(t, err)
	assert.Error(t, s.NewEnv().Set("o", &host.Object{}))
	assert.Error(t, s.NewEnv().Set("o", (*host.Object)(nil)))
	for _, x := range []any{host.Func(nil), (*host.Dict)(nil), (*big.Int)(nil), (*pynterp.Object)(nil)} {
		assert.Error(t, s.NewEnv().Set("x", x))
	}
	_, err = s.Call(context.Background(), nil, nil, nil)
	assert.Error(t, err)
	assert.NoError(t, s.NewEnv().Set("x", 1), "the sandbox lives")
}

// A constructor may give an object that it has, but of its own class only.
func TestHostConstructors(t *testing.T) {
	one := &host.Class{Name: "One"}
	single := &host.Object{Class: one}
	one.New = func(context.Context, *host.Call) (any, error) { return single, nil }
	wrong := &host.Class{Name: "Wrong", New: func(context.Context, *host.Call) (any, error) { return single, nil }}
	g := newGuest(t, map[string]any{"One": one, "Wrong": wrong}, limits.Limits{})
	assert.Equal(t, "True\nTypeError: the constructor of 'Wrong' made an object of another class\n",
		g.run(each+"each(lambda: One() is One(), Wrong)"))
}

// Objects that the host makes for the guest count as the guest's memory.
func TestHostObjectsCountAsMemory(t *testing.T) {
	g := newGuest(t, map[string]any{"Account": accountClass()}, limits.Limits{Memory: 4 << 20})
	_, err := g.sandbox.RunSource(context.Background(), "while True: Account('a')", "test.py", g.env)
	var limit *pynterp.LimitError
	require.ErrorAs(t, err, &limit)
	assert.Equal(t, "memory", limit.Limit)
}
