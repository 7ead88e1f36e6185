#: about: keywords of a class statement reach __prepare__, __new__, __init__ and __init_subclass__
#: kind: language
#: stdout:
#| prepare Base []
#| new Base 0 []
#| init Base []
#| prepare D [('first', 1), ('tag', 't')]
#| new D 1 [('tag', 't')]
#| init_subclass D t {}
#| init D [('first', 1), ('tag', 't')]
#| prepare E [('first', 3), ('tag', 'u')]
#| new E 3 [('tag', 'u')]
#| init_subclass E u {}
#| init E [('first', 3), ('tag', 'u')]
#| prepare X [('other', 1)]
#| new X 0 [('other', 1)]
#| init_subclass X None {'other': 1}
#| TypeError: f1.<locals>.X.__init_subclass__() takes no keyword arguments
#| TypeError: f2.<locals>.X.__init_subclass__() takes no keyword arguments
#| TypeError: f3.<locals>.X.__init_subclass__() takes no keyword arguments
#| TypeError: __build_class__() got multiple values for keyword argument 'metaclass'
#| ('X', (<class 'int'>,), ['p', 'q'])
#| ['X', 'int', 'object']
#| TypeError: Value after * must be an iterable, not int
#| TypeError: __build_class__() argument after ** must be a mapping, not int
#| TypeError: keywords must be strings
#| TypeError: M.__prepare__() got multiple values for argument 'name'
#| eval <class 'object'>
#| eval <class 'type'>
#| eval {}
#| body
#| new T 0 [('tag', 9)]
#| init_subclass T 9 {}
#| init T [('tag', 9)]
#| T
#| TypeError: T.__init_subclass__() takes no keyword arguments
#| TypeError: T.__init_subclass__() takes no keyword arguments

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class M(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, sorted(kw.items()))
        return {}
    def __new__(mcs, name, bases, ns, *, first=0, **kw):
        print("new", name, first, sorted(kw.items()))
        return super().__new__(mcs, name, bases, ns, **kw)
    def __init__(cls, name, bases, ns, **kw):
        print("init", name, sorted(kw.items()))
        super().__init__(name, bases, ns)
class Base(metaclass=M):
    def __init_subclass__(cls, /, tag=None, **kw):
        print("init_subclass", cls.__name__, tag, kw)
        super().__init_subclass__(**kw)
class D(Base, first=1, tag="t"): pass
class E(D, **{"tag": "u"}, first=3): pass
def f1():
    class X(Base, other=1): pass
def f2():
    class X(key=1): pass
def f3():
    class X(object, metaclass=type, a=1, b=2): pass
def f4():
    class X(metaclass=type, **{"metaclass": M}): pass
def f5():
    class X(int, metaclass=lambda *a, **k: (a[0], a[1], sorted(k)), p=1, q=2): pass
    return X
def f6():
    class X(*(int,), *[], **{}): pass
    return [c.__name__ for c in X.mro()]
def f7():
    class X(*5): pass
def f8():
    class X(**5): pass
def f9():
    class X(**{1: 2}): pass
def f10():
    class X(Base, name="n", bases=1): pass
for f in (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10): attempt(f)
def order(x):
    print("eval", x)
    return x
class O(order(object), metaclass=order(type), **order({})): print("body")
print(type("T", (Base,), {}, tag=9).__name__)
attempt(lambda: type("T", (), {}, foo=1))
attempt(lambda: type("T", (), {}, metaclass=1))
