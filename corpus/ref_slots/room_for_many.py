#: about: objects with more slots than they have room for at first, and with slots beside a built-in value
#: kind: language
#: stdout:
#| (39, 40, 41, 42) [3, 4, 5, 6, 7]
#| 3 ["'Wide' object has no attribute 'p'", "'Wide' object has no attribute 'p'", "'Wide' object has no attribute 'p'"] 4
#| [[False, True, True, True], [False, False, False, False]]
#| object (1, 1) (1, 1) 'C' object has no attribute 'j' (2, 2) (3, 3) (1, 1) 'C' object has no attribute 'j'
#| 'D' object has no attribute 'j' (4, 4) (5, 5) 'D' object has no attribute 'j' {'extra': 1}
#| 'C' object has no attribute 'j' 'D' object has no attribute 'j' 'C' object has no attribute 'j'
#| dict (1, 1) (1, 1) 'C' object has no attribute 'j' (2, 2) (3, 3) (1, 1) 'C' object has no attribute 'j'
#| 'D' object has no attribute 'j' (4, 4) (5, 5) 'D' object has no attribute 'j' {'extra': 1}
#| 'C' object has no attribute 'j' 'D' object has no attribute 'j' 'C' object has no attribute 'j'
#| list (1, 1) (1, 1) 'C' object has no attribute 'j' (2, 2) (3, 3) (1, 1) 'C' object has no attribute 'j'
#| 'D' object has no attribute 'j' (4, 4) (5, 5) 'D' object has no attribute 'j' {'extra': 1}
#| 'C' object has no attribute 'j' 'D' object has no attribute 'j' 'C' object has no attribute 'j'
#| set (1, 1) (1, 1) 'C' object has no attribute 'j' (2, 2) (3, 3) (1, 1) 'C' object has no attribute 'j'
#| 'D' object has no attribute 'j' (4, 4) (5, 5) 'D' object has no attribute 'j' {'extra': 1}
#| 'C' object has no attribute 'j' 'D' object has no attribute 'j' 'C' object has no attribute 'j'
#| str (1, 1) (1, 1) 'C' object has no attribute 'j' (2, 2) (3, 3) (1, 1) 'C' object has no attribute 'j'
#| 'D' object has no attribute 'j' (4, 4) (5, 5) 'D' object has no attribute 'j' {'extra': 1}
#| 'C' object has no attribute 'j' 'D' object has no attribute 'j' 'C' object has no attribute 'j'
#| float (1, 1) (1, 1) 'C' object has no attribute 'j' (2, 2) (3, 3) (1, 1) 'C' object has no attribute 'j'
#| 'D' object has no attribute 'j' (4, 4) (5, 5) 'D' object has no attribute 'j' {'extra': 1}
#| 'C' object has no attribute 'j' 'D' object has no attribute 'j' 'C' object has no attribute 'j'
#| frozenset (1, 1) (1, 1) 'C' object has no attribute 'j' (2, 2) (3, 3) (1, 1) 'C' object has no attribute 'j'
#| 'D' object has no attribute 'j' (4, 4) (5, 5) 'D' object has no attribute 'j' {'extra': 1}
#| 'C' object has no attribute 'j' 'D' object has no attribute 'j' 'C' object has no attribute 'j'
#| bytearray (1, 1) (1, 1) 'C' object has no attribute 'j' (2, 2) (3, 3) (1, 1) 'C' object has no attribute 'j'
#| 'D' object has no attribute 'j' (4, 4) (5, 5) 'D' object has no attribute 'j' {'extra': 1}
#| 'C' object has no attribute 'j' 'D' object has no attribute 'j' 'C' object has no attribute 'j'
#| Exception (1, 1) (1, 1) 'C' object has no attribute 'j' (2, 2) (3, 3) (1, 1) 'C' object has no attribute 'j'
#| 'D' object has no attribute 'j' (4, 4) (5, 5) 'D' object has no attribute 'j' {'extra': 1}
#| 'C' object has no attribute 'j' 'D' object has no attribute 'j' 'C' object has no attribute 'j'
#| OSError (1, 1) (1, 1) 'C' object has no attribute 'j' (2, 2) (3, 3) (1, 1) 'C' object has no attribute 'j'
#| 'D' object has no attribute 'j' (4, 4) (5, 5) 'D' object has no attribute 'j' {'extra': 1}
#| 'C' object has no attribute 'j' 'D' object has no attribute 'j' 'C' object has no attribute 'j'
#| 1
#| 2 3 4 2

NAMES = tuple("abcdefghijklmnop")
class Wide:
    __slots__ = NAMES
    def fill(self, n):
        self.a = n; self.h = n + 1; self.i = n + 2; self.p = n + 3
        return self.a, self.h, self.i, self.p

def last(o):
    try: return o.p
    except AttributeError as e: return str(e)

many = [Wide() for k in range(40)]
print([o.fill(k) for k, o in enumerate(many)][-1], [last(o) for o in many[:5]])
empty = [Wide() for k in range(3)]
print(last(many[0]), [last(o) for o in empty], last(many[1]))
print([[hasattr(o, n) for n in "bhip"] for o in (many[2], empty[0])])

def put(o, v): o.j = v; o.a = v; return o.j, o.a
def get(o):
    try: return o.j, o.a
    except AttributeError as e: return str(e)
for base in (object, dict, list, set, str, float, frozenset, bytearray, Exception, OSError):
    class C(base): __slots__ = NAMES
    first = C()
    print(base.__name__, put(first, 1), get(first), get(C()), put(C(), 2), put(C(), 3), get(first), get(C()))
    class D(C): pass
    d = D()
    d.extra = 1
    print(get(d), put(d, 4), put(D(), 5), get(D()), vars(d))
    del C.j
    print(get(first), get(d), get(C()))

class Narrow: __slots__ = ("x", "y", "z")
class Other: __slots__ = ("x", "y", "z")
def third(o, v): o.z = v; return o.z
n = Narrow()
print(third(n, 1))
n.__class__ = Other
print(third(n, 2), third(Other(), 3), third(Narrow(), 4), n.z)
