#: about: What super objects find and how they bind it
#: kind: language
#: profile: compat
#: stdout:
#| (('B', 'B'), 'A value', 'A.p of b', 'B', 'A.s', 'B')
#| (('NoneType', 'B'), 'A value', 'property', 'B', 'A.s', 'B')
#| AttributeError: 'super' object has no attribute 'nope'
#| AttributeError: 'super' object has no attribute 'n'
#| 5
#| <class 'super'>
#| True
#| True
#| AttributeError: 'super' object has no attribute 'instance'
#| AttributeError: 'super' object has no attribute 'value' and no __dict__ for setting new attributes
#| AttributeError: 'super' object has no attribute 'new' and no __dict__ for setting new attributes
#| AttributeError: 'super' object has no attribute 'value' and no __dict__ for setting new attributes
#| TypeError: 'super' object is not subscriptable
#| TypeError: object of type 'super' has no len()
#| TypeError: 'super' object is not callable
#| TypeError: unsupported operand type(s) for +: 'super' and 'int'
#| TypeError: 'super' object is not iterable
#| (True, True, True)
#| TypeError: '<' not supported between instances of 'super' and 'super'
#| (7, 1)
#| TypeError: 'super' object is not subscriptable

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class Desc:
    def __get__(self, obj, typ): return (type(obj).__name__, typ.__name__)
class A:
    d = Desc()
    value = "A value"
    p = property(lambda self: "A.p of " + self.n)
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(): return "A.s"
    def m(self): return type(self).__name__
    def __getattr__(self, name): return "hook " + name
class B(A):
    n = "b"
    d = value = p = c = s = m = None
    def __getattribute__(self, name): return object.__getattribute__(self, name)
b = B()
x = super(B, b)
show(lambda: (x.d, x.value, x.p, x.c(), x.s(), x.m()))
y = super(B, B)
show(lambda: (y.d, y.value, type(y.p).__name__, y.c(), y.s(), y.m(b)))
show(lambda: x.nope)
show(lambda: x.n)
show(lambda: getattr(x, "nope", 5))
show(lambda: x.__class__)
show(lambda: x.__doc__ == A.__doc__)
show(lambda: x.__hash__ == x.__hash__)
b.instance = 1
show(lambda: x.instance)
show(lambda: setattr(x, "value", 1))
show(lambda: setattr(x, "new", 1))
show(lambda: delattr(x, "value"))
show(lambda: x[0])
show(lambda: len(x))
show(lambda: x())
show(lambda: x + 1)
show(lambda: iter(x))
show(lambda: (x == x, x != super(B, b), bool(x)))
show(lambda: x < x)
class L(list):
    def first(self): return super().__getitem__(0)
    def size(self): return super().__len__()
    def sub(self): return super()[0]
show(lambda: (L([7]).first(), L([7]).size()))
show(lambda: L([7]).sub())
