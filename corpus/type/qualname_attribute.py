#: about: Reading, assigning and deleting __qualname__
#: kind: language
#: stdout:
#| Outer.Inner f.<locals>.Local <class '__main__.f.<locals>.Local'>
#| <class '__main__.Some.Thing'> Outer <class '__main__.Outer.Inner'>
#| TypeError: can only assign string to Outer.__qualname__, not 'int'
#| TypeError: can only assign string to Outer.__qualname__, not 'NoneType'
#| TypeError: can only assign string to Outer.__qualname__, not 'bytes'
#| TypeError: cannot delete '__qualname__' attribute of immutable type 'Outer'
#| AttributeError: 'Outer' object has no attribute '__qualname__'
#| 'nul\x00inside'
#| S
#| TypeError: cannot set '__qualname__' attribute of immutable type 'int'
#| TypeError: cannot set '__qualname__' attribute of immutable type 'dict'
#| int list_iterator
#| Given G <class '__main__.Given'> False
#| H

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class Outer:
    class Inner: pass
def f():
    class Local: pass
    return Local
print(Outer.Inner.__qualname__, f().__qualname__, f())
Outer.__qualname__ = "Some.Thing"
print(Outer, Outer.__name__, Outer.Inner)
show(lambda: setattr(Outer, "__qualname__", 1))
show(lambda: setattr(Outer, "__qualname__", None))
show(lambda: setattr(Outer, "__qualname__", b"x"))
show(lambda: delattr(Outer, "__qualname__"))
show(lambda: Outer().__qualname__)
Outer.__qualname__ = "nul\0inside"
print(repr(Outer.__qualname__))
class S(str): pass
Outer.__qualname__ = S("sub")
print(type(Outer.__qualname__).__name__)
show(lambda: setattr(int, "__qualname__", "x"))
show(lambda: delattr(dict, "__qualname__"))
print(int.__qualname__, type(iter([])).__qualname__)
class G:
    __qualname__ = "Given"
print(G.__qualname__, G.__name__, G, "__qualname__" in vars(G))
class H:
    nonlocal_name = __qualname__
print(H.nonlocal_name)
