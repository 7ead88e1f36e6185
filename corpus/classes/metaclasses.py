#: about: metaclasses: construction order, keywords, __prepare__, and conflicts
#: kind: language
#: stdout:
#| prepare A 0 {'option': 3}
#| new A ['injected', 'x']
#| init A
#| prepare B 1 {}
#| new B ['injected']
#| init B
#| <A> <B> 42 2 True True
#| call A (1, 2)
#| <Made>
#| metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| ('D', (), ['p', 'q'])

class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name, len(bases), kw)
        return {"injected": 1}
    def __new__(mcls, name, bases, namespace, **kw):
        print("new", name, [k for k in namespace if not k.startswith("__")])
        return super().__new__(mcls, name, bases, namespace)
    def __init__(cls, name, bases, namespace, **kw):
        print("init", name)
        super().__init__(name, bases, namespace)
    def __call__(cls, *args):
        print("call", cls.__name__, args)
        return super().__new__(type(cls), "Made", (), {})
    def __len__(cls): return 42
    def __repr__(cls): return f"<{cls.__name__}>"

class A(metaclass=Meta, option=3):
    x = injected + 1

class B(A): pass
print(A, B, len(A), A.x, type(B) is Meta, isinstance(A, type))
print(A(1, 2))
class Other(type): pass
class Plain(metaclass=Other): pass
try:
    class C(A, Plain): pass
except TypeError as error:
    print(error)
def factory(name, bases, namespace): return name, bases, sorted(k for k in namespace if k[:2] != "__")

class D(metaclass=factory):
    p = q = 1

print(D)
