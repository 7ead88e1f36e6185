#: about: Bases whose instances cannot be one object
#: kind: language
#: stdout:
#| TypeError: multiple bases have instance lay-out conflict
#| ['A', 'S1', 'S3', 'object']
#| ['A', 'S1', 'S4', 'object']
#| TypeError: Cannot create a consistent method resolution order (MRO) for bases S1, S5
#| ['A', 'S5', 'S1', 'object']
#| TypeError: multiple bases have instance lay-out conflict
#| ['A', 'S3', 'S4', 'object']
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: type 'bool' is not an acceptable base type
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: multiple bases have instance lay-out conflict
#| ['A', 'ValueError', 'KeyError', 'LookupError', 'Exception', 'BaseException', 'object']
#| ['A', 'OSError', 'ValueError', 'Exception', 'BaseException', 'object']
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: multiple bases have instance lay-out conflict
#| ['A', 'S3', 'int', 'object']
#| ['A', 'int', 'S3', 'object']
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: multiple bases have instance lay-out conflict
#| ['A', 'SystemExit', 'KeyError', 'LookupError', 'Exception', 'BaseException', 'object']
#| TypeError: multiple bases have instance lay-out conflict
#| ['A', 'ImportError', 'KeyError', 'LookupError', 'Exception', 'BaseException', 'object']
#| ['A', 'Exception', 'BaseException', 'object']
#| TypeError: Cannot create a consistent method resolution order (MRO) for bases BaseException, Exception

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class S1: __slots__ = ("a",)
class S2: __slots__ = ("b",)
class S3: __slots__ = ()
class S4: __slots__ = ("__dict__",)
class S5(S1): pass
class Int(int): pass
class Str(str): pass
class Lst(list): pass
pairs = [(S1, S2), (S1, S3), (S1, S4), (S1, S5), (S5, S1), (S5, S2), (S3, S4), (Int, Str), (Int, Lst), (int, float), (int, bool), (dict, set), (list, tuple), (type, int), (ValueError, int), (ValueError, KeyError), (OSError, ValueError),
         (OSError, SyntaxError), (OSError, StopIteration), (UnicodeDecodeError, UnicodeEncodeError), (property, classmethod), (S1, int), (S3, int), (int, S3), (Int, S1), (S1, Int), (Exception, S1), (set, frozenset), (bytes, bytearray), (SystemExit, KeyError), (AttributeError, NameError), (ImportError, KeyError), (Exception, BaseException), (BaseException, Exception)]
for bases in pairs:
    show(lambda: [c.__name__ for c in type("A", bases, {}).mro()])
