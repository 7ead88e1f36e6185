#: about: the C3 order and its errors
#: kind: language
#: stdout:
#| ['Z', 'K1', 'K2', 'K3', 'D', 'A', 'B', 'C', 'E', 'O', 'object']
#| TypeError: Cannot create a consistent method resolution order (MRO) for bases X, Y
#| TypeError: Cannot create a consistent method resolution order (MRO) for bases O, X
#| TypeError: duplicate base class X
#| TypeError: Cannot create a consistent method resolution order (MRO) for bases object, X
#| TypeError: Cannot create a consistent method resolution order (MRO) for bases X, XY
#| ['Good', 'XY', 'X', 'Y', 'O', 'object']
#| TypeError: duplicate base class A
#| TypeError: Cannot create a consistent method resolution order (MRO) for bases X, Y
#| ['R', 'Q', 'P', 'object'] ['R', 'P', 'Q', 'object'] P
#| TypeError: 'int' object is not iterable
#| TypeError: 'NoneType' object is not iterable
#| TypeError: type MRO must not be empty
#| TypeError: mro() returned a non-class ('int')
#| TypeError: type MRO must not be empty
#| TypeError: mro() returned base with unsuitable layout ('int')
#| TypeError: super(type, obj): obj (type T) is not an instance or subtype of type (T).
#| from Plain True True

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class O: pass
class A(O): pass
class B(O): pass
class C(O): pass
class D(O): pass
class E(O): pass
class K1(A, B, C): pass
class K2(D, B, E): pass
class K3(D, A): pass
class Z(K1, K2, K3): pass
print([k.__name__ for k in Z.mro()])
class X(O): pass
class Y(O): pass
class XY(X, Y): pass
class YX(Y, X): pass
attempt(lambda: type("Bad", (XY, YX), {}))
attempt(lambda: type("Bad", (O, X), {}))
attempt(lambda: type("Bad", (X, X), {}))
attempt(lambda: type("Bad", (object, X), {}))
attempt(lambda: type("Bad", (X, XY), {}))
attempt(lambda: [k.__name__ for k in type("Good", (XY, X), {}).mro()])
attempt(lambda: type("Bad", (A, B, A), {}))
def stmt():
    class Bad(XY, YX): pass
attempt(stmt)
class M(type):
    def mro(cls):
        default = type.mro(cls)
        return default[:1] + list(reversed(default[1:-1])) + default[-1:]
class P(metaclass=M):
    def f(self): return "P"
class Q(P):
    def f(self): return "Q"
class R(Q): pass
print([k.__name__ for k in vars(type)["mro"](R)], [k.__name__ for k in R.mro()], R().f())
def with_mro(value):
    class M(type):
        def mro(cls): return value
    class T(metaclass=M): pass
    return T.__name__
attempt(with_mro, 5)
attempt(with_mro, None)
attempt(with_mro, [])
attempt(with_mro, [1])
attempt(with_mro, ())
attempt(with_mro, [int])
class Plain: pass
attempt(with_mro, (Plain, object))
class Up(type):
    def mro(cls): return [cls, Plain, object]
Plain.hidden = "from Plain"
class T(metaclass=Up): pass
print(T().hidden, issubclass(T, Plain), isinstance(T(), Plain))
