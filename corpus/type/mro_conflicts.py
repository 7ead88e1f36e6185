#: about: Orders of bases that have no linearization
#: kind: language
#: stdout:
#| TypeError: Cannot create a consistent method resolution order (MRO) for bases A, B
#| TypeError: Cannot create a consistent method resolution order (MRO) for bases B, C
#| TypeError: duplicate base class A
#| TypeError: duplicate base class B
#| TypeError: Cannot create a consistent method resolution order (MRO) for bases object, A
#| TypeError: Cannot create a consistent method resolution order (MRO) for bases A, D, E
#| ['X', 'D', 'B', 'C', 'A', 'object']
#| TypeError: Cannot create a consistent method resolution order (MRO) for bases A, Renamed
#| TypeError: duplicate base class Renamed
#| TypeError: Cannot create a consistent method resolution order (MRO) for bases A, Renamed

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class A: pass
class B(A): pass
class C(A): pass
class D(B, C): pass
class E(C, B): pass
show(lambda: type("X", (A, B), {}))
show(lambda: type("X", (D, E), {}))
show(lambda: type("X", (A, A), {}))
show(lambda: type("X", (B, A, B), {}))
show(lambda: type("X", (object, A), {}))
show(lambda: type("X", (A, D, E), {}))
show(lambda: [c.__name__ for c in type("X", (D, A), {}).mro()])
class U(A): pass
U.__name__ = "Renamed"
show(lambda: type("X", (A, U), {}))
show(lambda: type("X", (U, U), {}))
U.__qualname__ = "Q.U"
show(lambda: type("X", (A, U), {}))
