#: about: Classes as keys and in comparisons
#: kind: language
#: stdout:
#| (True, False, True, True, True, 1, True)
#| TypeError: '<' not supported between instances of 'type' and 'type'
#| TypeError: '<' not supported between instances of 'type' and 'type'
#| A
#| TypeError: '>' not supported between instances of 'type' and 'type'
#| False
#| True
#| TypeError: descriptor '__eq__' requires a 'int' object but received a 'type'
#| TypeError: expected 1 argument, got 0
#| True
#| NotImplemented
#| NotImplemented
#| True
#| True
#| NotImplemented
#| True
#| True
#| TypeError: unhashable type: 'M'
#| TypeError: cannot use 'M' as a set element (unhashable type: 'M')
#| True
#| True

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class A: pass
class B: pass
show(lambda: (A == A, A == B, A != B, A is A, hash(A) == hash(A), {A: 1}[A], A in [B, A]))
show(lambda: A < B)
show(lambda: sorted([A, B]))
show(lambda: sorted([B, A], key=lambda c: c.__name__)[0].__name__)
show(lambda: max([A, B]))
show(lambda: int == float)
show(lambda: type(int) == type)
show(lambda: int.__eq__(int))
show(lambda: int.__eq__(1))
show(lambda: type.__eq__(int, int))
show(lambda: type.__eq__(int, str))
show(lambda: type.__ne__(int, str))
show(lambda: type.__hash__(int) == hash(int))
show(lambda: object.__hash__(A) == hash(A))
show(lambda: type.__lt__(int, str))
show(lambda: bool(A))
class M(type):
    def __eq__(cls, o): return True
class C(metaclass=M): pass
show(lambda: C == 5)
show(lambda: hash(C))
show(lambda: {C})
show(lambda: isinstance(C(), C))
show(lambda: issubclass(C, C))
