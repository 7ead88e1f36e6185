#: about: augmented assignment to names, attributes, items and slices
#: kind: language
#: stdout:
#| {'x': 15} ['get x', ('item', 0), ('set', 0, [1, 2]), ('item', slice(1, 2, None)), ('set', slice(1, 2, None), [1, 3]), ('item', ('k', 1)), ('set', ('k', 1), [1, 1])]
#| [11, 2, 'new', 3, 1, 2, 9] True
#| {'k': [1, 2], 'n': 1}
#| NameError: name 'exec_aug' is not defined
#| KeyError: 'q'
#| IndexError: list index out of range
#| TypeError: 'tuple' object does not support item assignment
#| TypeError: 'str' object does not support item assignment
#| TypeError: 'tuple' object does not support item assignment
#| TypeError: unsupported operand type(s) for +=: 'int' and 'str'
#| bytearray(b'fb')
#| ValueError: byte must be in range(0, 256)
#| TypeError: 'range' object does not support item assignment
#| TypeError: 'NoneType' object is not subscriptable
#| TypeError: 'int' object is not subscriptable
#| 6 1 {'a': 6} 3 3
#| AttributeError: property 'a' of 'RO' object has no setter
#| AttributeError: 'int' object has no attribute 'a'
#| AttributeError: 'object' object has no attribute 'a'
#| AttributeError: 'S' object has no attribute 'a'
#| 'tuple' object does not support item assignment (['kept'],)
#| replaced
#| None
#| cannot access local variable 'x' where it is not associated with a value
#| 9.0 9.0
#| ([1, 2], [1, 2])
#| abab a
#| (1, 2, 1, 2)
#| 2.0
#| (-1+0j)
#| 2
#| b'ab'
#| {2}
#| ['a', 'b']
#| 5
#| [1]
#| [[-1, 5], [0, 0, 7]]
#| desc get
#| desc set 7

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class Tr:
    def __init__(self): object.__init__(self)
    log = []
    def __getattr__(self, n):
        Tr.log.append("get " + n)
        return 10
    def __setitem__(self, k, v): Tr.log.append(("set", k, v))
    def __getitem__(self, k):
        Tr.log.append(("item", k))
        return [1]
t = Tr()
t.x += 5
t[0] += [2]
t[1:2] += [3]
t["k", 1] *= 2
print(vars(t), Tr.log)
l = [1, 2, 3]
alias = l
l += l
l[0] += 10
l[1:2] += ["new"]
l[-1] *= 3
print(l, alias is l)
d = {"k": [1]}
d["k"] += [2]
d["n"] = d.get("n", 0)
d["n"] += 1
print(d)
attempt(lambda: exec_aug({}, "q")); 
def aug(o, k, v): o[k] += v; return o
attempt(aug, {}, "q", 1); attempt(aug, [1], 5, 1); attempt(aug, (1,), 0, 1); attempt(aug, "abc", 0, "x"); attempt(aug, ([1],), 0, [2]); attempt(aug, {"a": 1}, "a", "x"); attempt(aug, bytearray(b"ab"), 0, 5); attempt(aug, bytearray(b"ab"), 0, 500); attempt(aug, range(3), 0, 1); attempt(aug, None, 0, 1); attempt(aug, 5, 0, 1)
def attr(o, v): o.a += v; return o.a
class O: a = 1
o = O()
print(attr(o, 5), O.a, vars(o), attr(O, 2), O.a)
class RO:
    @property
    def a(self): return 1
attempt(attr, RO(), 1); attempt(attr, 5, 1); attempt(attr, object(), 1)
class S:
    __slots__ = ("a",)
attempt(attr, S(), 1)
t2 = ([],)
try: t2[0] += ["kept"]
except TypeError as e: print(e, t2)
class I:
    def __iadd__(self, o): return "replaced"
i = I(); i += 1; print(i)
class N:
    def __iadd__(self, o): return None
n = N(); n += 1; print(n)
x = 5
def local():
    try: x += 1
    except UnboundLocalError as e: return str(e)
print(local())
def glob():
    global x
    x += 1; x -= 3; x *= 4; x //= 5; x **= 2; x %= 7; x <<= 3; x >>= 1; x |= 1; x &= 0xFF; x ^= 3; x /= 2
    return x
print(glob(), x)
def nl():
    v = [1]
    def inner():
        nonlocal v
        v += [2]
        return v
    return inner(), v
print(nl())
s = "a"; s2 = s; s += "b"; s *= 2; print(s, s2)
tup = (1,); tup += (2,); tup *= 2; print(tup)
f = 1.5; f += 1; f //= 1; print(f); c = 1j; c *= c; print(c); b = True; b += 1; print(b); by = b"a"; by += b"b"; print(by); se = {1}; se |= {2}; se -= {1}; print(se); fs = frozenset("a"); fs |= {"b"}; print(sorted(fs))
y: int = 3
y += 1
(y) += 1
print(y)
g = [lambda: 0]
g[0] = g[0]() ; g[g[0]] += 1; print(g)
m = [[0] * 2 for _ in range(2)]
m[0][1] += 5; m[1] += [7]; m[m[0][0]][0] -= 1
print(m)
class Desc:
    def __get__(self, o, t): print("desc get"); return 3
    def __set__(self, o, v): print("desc set", v)
class HasD: d = Desc()
HasD().d += 4
