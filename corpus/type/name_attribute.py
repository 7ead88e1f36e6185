#: about: Reading, assigning and deleting __name__
#: kind: language
#: stdout:
#| D C <class '__main__.C'>
#| ''
#| TypeError: can only assign string to .__name__, not 'int'
#| TypeError: can only assign string to .__name__, not 'NoneType'
#| TypeError: can only assign string to .__name__, not 'bytes'
#| ValueError: type name must not contain null characters
#| TypeError: cannot delete '__name__' attribute of immutable type ''
#| UnicodeEncodeError: 'utf-8' codec can't encode character '\udcff' in position 0: surrogates not allowed
#| ''
#| sub S
#| AttributeError: 'sub' object has no attribute '__name__'
#| TypeError: cannot set '__name__' attribute of immutable type 'int'
#| TypeError: cannot set '__name__' attribute of immutable type 'int'
#| type
#| meta's <class '__main__.E'> M
#| F own own
#| F
#| TypeError: descriptor '__name__' for 'type' objects doesn't apply to a 'int' object
#| TypeError: can only assign string to F.__name__, not 'int'
#| TypeError: cannot delete '__name__' attribute of immutable type 'F'

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C: pass
C.__name__ = "D"
print(C.__name__, C.__qualname__, C)
C.__name__ = ""
print(repr(C.__name__))
show(lambda: setattr(C, "__name__", 1))
show(lambda: setattr(C, "__name__", None))
show(lambda: setattr(C, "__name__", b"x"))
show(lambda: setattr(C, "__name__", "a\0b"))
show(lambda: delattr(C, "__name__"))
show(lambda: setattr(C, "__name__", "\udcff"))
print(ascii(C.__name__))
class S(str): pass
C.__name__ = S("sub")
print(C.__name__, type(C.__name__).__name__)
show(lambda: C().__name__)
show(lambda: setattr(int, "__name__", "x"))
show(lambda: delattr(int, "__name__"))
show(lambda: type.__name__)
class M(type):
    __name__ = "meta's"
class E(metaclass=M): pass
print(E.__name__, E, M.__name__)
class F:
    __name__ = "own"
print(F.__name__, F().__name__, vars(F)["__name__"])
print(vars(type)["__name__"].__get__(F))
show(lambda: vars(type)["__name__"].__get__(3))
show(lambda: vars(type)["__name__"].__set__(F, 3))
show(lambda: vars(type)["__name__"].__delete__(F))
