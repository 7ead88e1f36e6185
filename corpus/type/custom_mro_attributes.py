#: about: Classes of which mro() leaves out object, and reentrance
#: kind: language
#: profile: compat
#: stdout:
#| [('A', None), ('B', None)]
#| [('B', ['B', 'A', 'object'])]
#| ['B', 'A', 'Z', 'object']
#| ['X', 'Z'] True Z
#| Q Q ['R', 'Q', 'P', 'object']
#| Q2

class Meta(type):
    log = []
    def mro(cls):
        Meta.log.append((cls.__name__, cls.__mro__))
        return type.mro(cls)
class A(metaclass=Meta): pass
class B(A): pass
print([(n, m if m is None else [c.__name__ for c in m]) for n, m in Meta.log])
Meta.log.clear()
class Z: pass
B.__bases__ = (A, Z)
print([(n, m if m is None else [c.__name__ for c in m]) for n, m in Meta.log])
print([c.__name__ for c in B.__mro__])
class Bare(type):
    def mro(cls):
        return [cls, Z]
X = Bare("X", (Z,), {})
print([c.__name__ for c in X.__mro__], issubclass(X, Z), X.__base__.__name__)
class Swap(type):
    def mro(cls):
        order = type.mro(cls)
        return [order[0], *reversed(order[1:-1]), order[-1]]
class P: n = "P"
class Q: n = "Q"
class R(P, Q, metaclass=Swap): pass
print(R.n, R().n, [c.__name__ for c in R.__mro__])
P.n = "P2"
Q.n = "Q2"
print(R.n)
