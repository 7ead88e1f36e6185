#: about: Arguments of subclasses of built-in types
#: kind: language
#: stdout:
#| ((1, 2), 5)
#| TypeError: tuple expected at most 1 argument, got 2
#| [1, 2, 3]
#| ([1, 2], [])
#| [1]
#| ({}, {}, (1,))
#| (6, 'm')
#| 12
#| TypeError: I2.__init__() missing 1 required positional argument: 'v'
#| TypeError: int() got an unexpected keyword argument 'x'
#| 35
#| abab
#| ((5,), 5, '5')
#| [1, 2, 3]
#| TypeError: object.__new__() takes exactly one argument (the type to instantiate)
#| None
#| b'\x00\x00\x00'

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class T1(tuple):
    def __new__(cls, *items, tag=None):
        self = super().__new__(cls, items)
        self.tag = tag
        return self
show(lambda: (T1(1, 2, tag="t"), T1(1, tag=5).tag))
class T2(tuple):
    def __init__(self, items, extra): self.extra = extra
show(lambda: T2([1], 2))
class L1(list):
    def __init__(self, *items): super().__init__(items)
show(lambda: L1(1, 2, 3))
class L2(list):
    def __new__(cls, *a, **k): return super().__new__(cls)
show(lambda: (L2([1, 2]), L2()))
show(lambda: L2([1], x=1))
class D1(dict):
    def __init__(self, *a, **k): self.a = a
show(lambda: (D1(1, 2), D1(x=1), D1(1).a))
class I1(int):
    def __new__(cls, v, unit): return int.__new__(cls, v)
    def __init__(self, v, unit): self.unit = unit
show(lambda: (I1(5, "m") + 1, I1(5, "m").unit))
class I2(int):
    def __init__(self, v): self.v = v
show(lambda: I2("12").v)
show(lambda: I2())
class I3(int): pass
show(lambda: I3(x=1))
show(lambda: I3("z", base=36))
class S1(str):
    def __new__(cls, v): return str.__new__(cls, v * 2)
show(lambda: S1("ab"))
class E1(Exception):
    def __init__(self, code): self.code = code
show(lambda: (E1(5).args, E1(5).code, str(E1(5))))
class F1(frozenset):
    def __new__(cls, *a): return frozenset.__new__(cls, a)
show(lambda: sorted(F1(3, 1, 2)))
class O(object):
    def __new__(cls, *a): return super().__new__(cls, *a)
show(lambda: O(1))
class P(property):
    def __init__(self): pass
show(lambda: P().fget)
class B1(bytes):
    def __new__(cls, n): return bytes.__new__(cls, n)
show(lambda: B1(3))
