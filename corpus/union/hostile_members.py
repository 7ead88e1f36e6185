#: about: Members whose ==, hash or repr fails
#: kind: language
#: stdout:
#| <class 'int'>
#| <class '__main__.A'>
#| <class 'int'>
#| <class '__main__.B'>
#| ValueError: hash
#| True
#| True
#| own repr | int
#| no attributes | int
#| looks like an alias | int
#| list[looks like an alias]

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class M(type):
    def __eq__(cls, o): raise ValueError("eq")
    def __hash__(cls): return 1
class A(metaclass=M): pass
show(lambda: (A | int).__args__[1])
show(lambda: A | A)
class H(type):
    def __hash__(cls): raise ValueError("hash")
class B(metaclass=H): pass
show(lambda: (B | int).__args__[1])
show(lambda: B | B)
show(lambda: hash(B | int))
show(lambda: (B | int) == (int | B))
class R(type):
    def __repr__(cls): raise ValueError("repr")
class C(metaclass=R): pass
show(lambda: repr(C | int) == "__main__.C | int")
class Mo(type):
    @property
    def __module__(cls): return None
    def __repr__(cls): return "own repr"
class E(metaclass=Mo): pass
show(lambda: repr(E | int))
class G(type):
    def __getattribute__(cls, name): raise AttributeError(name)
    def __repr__(cls): return "no attributes"
class F(metaclass=G): pass
show(lambda: repr(F | int))
class X(type):
    __origin__ = 1
    __args__ = ()
    def __repr__(cls): return "looks like an alias"
class Y(metaclass=X): pass
show(lambda: repr(Y | int))
show(lambda: repr(list[Y]))
