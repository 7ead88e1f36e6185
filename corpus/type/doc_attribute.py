#: about: Reading, assigning and deleting __doc__
#: kind: language
#: stdout:
#| Text of C. None None Text of C. None
#| new 5 None 5
#| TypeError: cannot delete '__doc__' attribute of immutable type 'C'
#| new
#| TypeError: cannot set '__doc__' attribute of immutable type 'int'
#| TypeError: cannot set '__doc__' attribute of immutable type 'int'
#| AttributeError: 'object' object attribute '__doc__' is read-only
#| property computed
#| (None, 'G') G
#| None
#| AttributeError: 'I' object has no attribute '__doc__'
#| slot
#| None meta

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C:
    "Text of C."
class D(C): pass
class E: pass
print(C.__doc__, D.__doc__, E.__doc__, C().__doc__, D().__doc__)
C.__doc__ = "new"
D.__doc__ = 5
E.__doc__ = None
print(C.__doc__, D.__doc__, E.__doc__, D().__doc__)
show(lambda: delattr(C, "__doc__"))
show(lambda: C.__doc__)
show(lambda: setattr(int, "__doc__", "x"))
show(lambda: delattr(int, "__doc__"))
show(lambda: setattr(object(), "__doc__", "x"))
class F:
    __doc__ = property(lambda self: "computed")
print(type(F.__doc__).__name__, F().__doc__)
class G:
    class Dd:
        def __get__(self, obj, typ): return (obj, typ.__name__)
    __doc__ = Dd()
print(G.__doc__, G().__doc__[1])
class H:
    __slots__ = ()
    "not a docstring"
print(H.__doc__)
class I:
    __slots__ = ("__doc__",)
i = I()
show(lambda: i.__doc__)
i.__doc__ = "slot"
print(i.__doc__)
class M(type):
    "meta"
class J(metaclass=M): pass
print(J.__doc__, M.__doc__)
