#: about: Slots of several classes in one instance
#: kind: language
#: stdout:
#| (1, 2, None)
#| (1, 9, 1)
#| (1, 2, 3, {'free': 3})
#| AttributeError: 'C' object has no attribute 'free' and no __dict__ for setting new attributes
#| AttributeError: 'A' object has no attribute 'a'
#| TypeError: descriptor 'b' for 'B' objects doesn't apply to a 'A' object
#| None
#| AttributeError: 'C' object has no attribute 'a'
#| AttributeError: a
#| 9
#| prop
#| ('prop', 4)
#| AttributeError: 'B' object attribute 'b' is read-only
#| class value
#| AttributeError: 'F' object has no attribute 'x'
#| AttributeError: 'F' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: 'M' object has no attribute 'u' and no __dict__ for setting new attributes
#| (3, 4, ('m',))

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class A: __slots__ = ("a",)
class B(A): __slots__ = ("b",)
class C(B): __slots__ = ("a",)
class D(B): pass
c = C()
c.a, c.b = 1, 2
show(lambda: (c.a, c.b, A.a.__get__(c) if False else None))
A.a.__set__(c, 9)
show(lambda: (c.a, A.a.__get__(c), C.a.__get__(c)))
d = D()
d.a, d.b, d.free = 1, 2, 3
show(lambda: (d.a, d.b, d.free, vars(d)))
show(lambda: setattr(c, "free", 1))
show(lambda: A.a.__get__(A()))
show(lambda: B.b.__get__(A()))
show(lambda: delattr(c, "a"))
show(lambda: c.a)
show(lambda: delattr(c, "a"))
show(lambda: A.a.__get__(c))
class E(A):
    __slots__ = ()
    a = property(lambda self: "prop")
e = E()
show(lambda: e.a)
A.a.__set__(e, 4)
show(lambda: (e.a, A.a.__get__(e)))
B.b = "class value"
show(lambda: setattr(B(), "b", 1))
show(lambda: B().b)
class F: __slots__ = ("x",)
del F.x
show(lambda: F().x)
show(lambda: setattr(F(), "x", 1))
class M(list): __slots__ = ("tag",)
m = M([1])
m.tag = "t"
show(lambda: (m.tag, m, setattr(m, "u", 1)))
class Ex(Exception): __slots__ = ("code",)
x = Ex("m")
x.code = 3
x.free = 4
show(lambda: (x.code, x.free, x.args))
