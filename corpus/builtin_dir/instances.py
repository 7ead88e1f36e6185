#: about: dir of an object: its attributes, its class's and its bases'
#: kind: language
#: stdout:
#| ['a', 'b', 'i', 'm', 'p'] ['a', 'b', 'm', 'p'] ['a', 'm'] ['as_integer_ratio', 'bit_count', 'bit_length', 'conjugate', 'denominator', 'from_bytes', 'imag', 'is_integer', 'numerator', 'real', 'to_bytes'] ['capitalize', 'casefold', 'center', 'count', 'encode', 'endswith', 'expandtabs', 'find', 'format', 'format_map', 'index', 'isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper', 'join', 'ljust', 'lower', 'lstrip', 'maketrans', 'partition', 'removeprefix', 'removesuffix', 'replace', 'rfind', 'rindex', 'rjust', 'rpartition', 'rsplit', 'rstrip', 'split', 'splitlines', 'startswith', 'strip', 'swapcase', 'title', 'translate', 'upper', 'zfill'] [] []
#| ['a', 'b', 'i', 'm', 'not id', 'p']
#| ['s1', 's2']
#| ['own'] ['own'] ['meta', 'mm', 'mro']

class A:
    a = 1
    def m(self): pass
class B(A):
    b = 2
    def __init__(self): self.i = 3
    @property
    def p(self): raise ValueError
def plain(x): return [n for n in dir(x) if not n.startswith("__")]
print(plain(B()), plain(B), plain(A()), plain(5), plain(""), plain(None), plain(...))
o = B()
setattr(o, "not id", 1)
o.a = 5
print(plain(o))
class S:
    __slots__ = ("s1", "s2")
print(plain(S()))
class M(type):
    meta = 1
    def mm(cls): pass
class C(metaclass=M): own = 1
print(plain(C), plain(C()), plain(M))
