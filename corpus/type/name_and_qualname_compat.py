#: about: __name__ and __qualname__ of classes: what is refused and what follows a change
#: kind: language
#: profile: compat
#: stdout:
#| Inner Outer.Inner Outer.Inner.f False False
#| None
#| 'New'
#| None
#| ''
#| ValueError type name must not contain null characters
#| ''
#| UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
#| ''
#| TypeError can only assign string to .__name__, not 'int'
#| ''
#| TypeError can only assign string to .__name__, not 'NoneType'
#| ''
#| None
#| 'T'
#| TypeError can only assign string to T.__name__, not 'bytes'
#| 'T'
#| None
#| 'Q.New' "<class '__main__.Q.New'>"
#| None
#| '' "<class '__main__.'>"
#| None
#| 'a\x00b' "<class '__main__.a\x00b'>"
#| TypeError can only assign string to T.__qualname__, not 'int'
#| 'a\x00b' "<class '__main__.a\x00b'>"
#| TypeError can only assign string to T.__qualname__, not 'NoneType'
#| 'a\x00b' "<class '__main__.a\x00b'>"
#| None
#| 'T' "<class '__main__.T'>"
#| TypeError cannot delete '__name__' attribute of immutable type 'T'
#| TypeError cannot delete '__qualname__' attribute of immutable type 'T'
#| TypeError cannot set '__name__' attribute of immutable type 'int'
#| TypeError cannot set '__qualname__' attribute of immutable type 'int'
#| AttributeError 'T' object has no attribute '__name__'
#| AttributeError 'T' object has no attribute '__qualname__'
#| Outer.Inner.f A.b
#| AttributeError 'Shown' object has no attribute 'nope'
#| TypeError Shown() takes no arguments
#| TypeError unsupported operand type(s) for +: 'Shown' and 'int'

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class Outer:
    class Inner:
        def f(self):
            pass


class Text(str):
    pass


Inner = Outer.Inner
print(Inner.__name__, Inner.__qualname__, Inner.f.__qualname__, "__qualname__" in Inner.__dict__, "__name__" in Inner.__dict__)
for value in ["New", "", "a\0b", "\ud800", 5, None, Text("T"), b"x"]:
    attempt(setattr, Inner, "__name__", value)
    print(ascii(Inner.__name__))
for value in ["Q.New", "", "a\0b", 5, None, Text("T")]:
    attempt(setattr, Inner, "__qualname__", value)
    print(ascii(Inner.__qualname__), ascii(repr(Inner)))
attempt(delattr, Inner, "__name__")
attempt(delattr, Inner, "__qualname__")
attempt(setattr, int, "__name__", "x")
attempt(setattr, int, "__qualname__", "x")
attempt(lambda: Inner().__name__)
attempt(lambda: Inner().__qualname__)
print(Inner.f.__qualname__, type("A.b", (), {}).__qualname__)
Inner.__name__ = "Shown"
attempt(lambda: Inner().nope)
attempt(lambda: Inner(1))
attempt(lambda: Inner() + 1)
