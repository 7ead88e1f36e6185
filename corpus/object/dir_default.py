#: about: dir() of instances by object.__dir__
#: kind: language
#: profile: compat
#: stdout:
#| ['a', 'own'] ['a', 'own', 'slot']
#| ['__class__', '__delattr__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__getstate__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__le__', '__lt__', '__ne__', '__new__', '__reduce__', '__reduce_ex__', '__repr__', '__setattr__', '__sizeof__', '__str__', '__subclasshook__']
#| {'__firstlineno__', '__static_attributes__', 'own', 'a', '__module__', '__dict__', '__weakref__'}
#| {'__slots__', '__module__'}
#| ['a', 'not identifier', 'own']
#| ['a', 'y', 'z'] ['a', 'y', 'z']
#| []
#| dir
#| 'NoneType' object is not callable
#| True True ['__bool__', '__class__', '__delattr__']
#| int ['as_integer_ratio', 'bit_count', 'bit_length', 'conjugate', 'denominator', 'from_bytes', 'imag', 'is_integer', 'numerator', 'real', 'to_bytes']
#| str ['capitalize', 'casefold', 'center', 'count', 'encode', 'endswith', 'expandtabs', 'find', 'format', 'format_map', 'index', 'isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper', 'join', 'ljust', 'lower', 'lstrip', 'maketrans', 'partition', 'removeprefix', 'removesuffix', 'replace', 'rfind', 'rindex', 'rjust', 'rpartition', 'rsplit', 'rstrip', 'split', 'splitlines', 'startswith', 'strip', 'swapcase', 'title', 'translate', 'upper', 'zfill']
#| list ['append', 'clear', 'copy', 'count', 'extend', 'index', 'insert', 'pop', 'remove', 'reverse', 'sort']
#| dict ['clear', 'copy', 'fromkeys', 'get', 'items', 'keys', 'pop', 'popitem', 'setdefault', 'update', 'values']
#| NoneType []
#| ellipsis []
#| float ['as_integer_ratio', 'conjugate', 'from_number', 'fromhex', 'hex', 'imag', 'is_integer', 'real']
#| bytes ['capitalize', 'center', 'count', 'decode', 'endswith', 'expandtabs', 'find', 'fromhex', 'hex', 'index', 'isalnum', 'isalpha', 'isascii', 'isdigit', 'islower', 'isspace', 'istitle', 'isupper', 'join', 'ljust', 'lower', 'lstrip', 'maketrans', 'partition', 'removeprefix', 'removesuffix', 'replace', 'rfind', 'rindex', 'rjust', 'rpartition', 'rsplit', 'rstrip', 'split', 'splitlines', 'startswith', 'strip', 'swapcase', 'title', 'translate', 'upper', 'zfill']
#| tuple ['count', 'index']
#| set ['add', 'clear', 'copy', 'difference', 'difference_update', 'discard', 'intersection', 'intersection_update', 'isdisjoint', 'issubset', 'issuperset', 'pop', 'remove', 'symmetric_difference', 'symmetric_difference_update', 'union', 'update']
#| range ['count', 'index', 'start', 'step', 'stop']
#| slice ['indices', 'start', 'step', 'stop']
#| builtin_function_or_method []
#| builtin_function_or_method []
#| getset_descriptor []
#| property ['deleter', 'fdel', 'fget', 'fset', 'getter', 'setter']

class C:
    a = 1
    def __init__(self): self.own = 2
class D(C):
    __slots__ = ("slot",)
print([n for n in dir(C()) if n[0] != "_"], [n for n in dir(D()) if n[0] != "_"])
print(dir(object()))
print(set(dir(C())) - set(dir(object())))
print(set(dir(type("E", (), {"__slots__": ()})())) - set(dir(object())))
x = C()
x.__dict__["not identifier"] = 1
print([n for n in dir(x) if n[0] != "_"])
x.__dict__ = {"z": 1, "y": 2}
print([n for n in dir(x) if n[0] != "_"], sorted(n for n in object.__dir__(x) if n[0] != "_"))
class F:
    def __getattr__(self, name): return 5
try: print([n for n in dir(F()) if n[0] != "_"])
except Exception as e: print(type(e).__name__, e)
class G:
    def __dir__(self): raise ValueError("dir")
try: dir(G())
except ValueError as e: print(e)
class H:
    __dir__ = None
try: dir(H())
except TypeError as e: print(e)
print(dir(5) == dir(int), dir("") == dir(str), dir(None)[:3])
for v in (1, "a", [], {}, None, ..., 1.5, b"", (), set(), range(1), slice(1), len, [].append, int.real, property()):
    print(type(v).__name__, [n for n in dir(v) if not n.startswith("__")])
