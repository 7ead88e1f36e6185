#: about: the text for keys without a hash, wherever they are used
#: kind: language
#: raises: NameError: name 'e' is not defined

class NoHash: __hash__ = None
class Raises:
    def __hash__(self): raise ValueError("my hash fails")
class RaisesTypeError:
    def __hash__(self): raise TypeError("my own TypeError")
class SubTypeError(TypeError): pass
class RaisesSub:
    def __hash__(self): raise SubTypeError("of a subclass")
class WrongResult:
    def __hash__(self): return "5"
class D(dict): pass
class Outer:
    class Inner: __hash__ = None
d = {1: 1}
for key in ([], {}, set(), bytearray(b"x"), ([],), (1, (2, [])), NoHash(), Raises(), RaisesTypeError(), RaisesSub(), WrongResult(), D(), Outer.Inner(), slice([]), d.keys()):
    for f in (lambda: d[key], lambda: {key: 1}, lambda: d.setdefault(key), lambda: key in d):
        try: f()
        except Exception as e: text = f"{type(e).__name__}: {e}"
        print(text, e.__cause__, type(e.__context__).__name__)
