#: about: mapping, sequence, value and capture patterns on odd subjects
#: kind: language
#: stdout:
#| empty
#| ('one', 1)
#| ('two', 1, 2)
#| ('star', 0, [1, 2], 3)
#| not a sequence
#| not a sequence
#| not a sequence
#| not a sequence
#| not a sequence
#| not a sequence
#| ('two', 'x', 'y')
#| not a sequence
#| ('two', 97, 98)
#| not a sequence
#| empty
#| ('one', ((),))
#| any mapping
#| ('k', 1, {})
#| ('kz', 2)
#| ('k', 5, {'q': 6})
#| ('12', 3)
#| ('12', 4)
#| no mapping
#| any mapping
#| get k
#| ('k', 1, {})
#| no mapping
#| no mapping
#| get k
#| any mapping
#| one
#| one
#| one
#| none
#| literal
#| literal
#| literal
#| literal
#| literal
#| concat
#| ('tuple', 1)
#| ('tuple', 2)
#| ('type', 7)
#| ('type', 'other')
#| (1, 2, 3)
#| eq 1
#| one
#| ('type', 0)
#| ('type', False)
#| default
#| big
#| ('mid', 12)
#| ('small', 1, 2)
#| TypeError: '>' not supported between instances of 'str' and 'int'
#| [('b', 5), ('c', 2)] [('a', 5)] []
#| ValueError: len
#| ('one', 1)
#| ValueError: not enough values to unpack (expected 2, got 0)
#| tuple subject 2
#| 1 2
#| 3 [3]
#| 5 5

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class Seq:
    def __len__(self): return 2
    def __getitem__(self, i): return (10, 20)[i]
class Map:
    def keys(self): return ["k"]
    def __getitem__(self, k): return 1
    def get(self, k, d=None): return 1
class SubList(list): pass
class SubDict(dict):
    def __missing__(self, k): return "missing"
    def get(self, k, d=None):
        print("get", k)
        return super().get(k, d)
def seq(v):
    match v:
        case []: return "empty"
        case [a]: return ("one", a)
        case [a, b]: return ("two", a, b)
        case [a, *r, z]: return ("star", a, r, z)
    return "not a sequence"
for v in ([], (1,), [1, 2], range(4), "ab", b"ab", bytearray(b"ab"), {1, 2}, {1: 2}, Seq(), SubList("xy"), iter([1]), memoryview(b"ab"), (x for x in ()), range(0), (((),),)): print(seq(v))
def mp(v):
    match v:
        case {"k": 1, "z": z}: return ("kz", z)
        case {"k": k, **rest}: return ("k", k, rest)
        case {1: _, 2: x}: return ("12", x)
        case {}: return "any mapping"
    return "no mapping"
for v in ({}, {"k": 1}, {"k": 1, "z": 2}, {"k": 5, "q": 6}, {1: 0, 2: 3}, {True: 0, 2.0: 4}, Map(), SubDict(), SubDict(k=1), [1], None, SubDict({1: 2})): print(mp(v))
class C: ONE, NAME = 1, "n"
class EqAll:
    def __eq__(self, o):
        print("eq", o)
        return True
def val(v):
    match v:
        case C.ONE: return "one"
        case None: return "none"
        case True: return "true"
        case -1 | 2.5 | 3 + 4j | "s" | b"b": return "literal"
        case "a" "b": return "concat"
        case (1 | 2) as n, _: return ("tuple", n)
        case int() | str() as t: return ("type", t)
        case [[x, [y]], {"d": {"e": z}}]: return x, y, z
        case _: return "default"
for v in (1, True, 1.0, None, -1, 2.5, 3 + 4j, "s", b"b", "ab", (1, 0), [2, 9], 7, "other", [[1, [2]], {"d": {"e": 3}}], EqAll(), 0, False, {}): print(val(v))
def guards(v):
    match v:
        case x if x > 10: return "big"
        case x if (y := x * 2) > 10: return ("mid", y)
        case x: return ("small", x, y)
for v in (11, 6, 1): print(guards(v))
attempt(guards, "a")
def binds(v):
    try:
        match v:
            case [a, 1]: pass
            case [b, c] if False: pass
            case _: pass
        return sorted((k, w) for k, w in locals().items() if k in "abc")
    finally: pass
print(binds([5, 2]), binds([5, 1]), binds(0))
class BadLen(list):
    def __len__(self): raise ValueError("len")
attempt(seq, BadLen())
class BadGet(list):
    def __getitem__(self, i): raise ValueError("get")
attempt(seq, BadGet([1]))
class LyingLen(list):
    def __len__(self): return 2
attempt(seq, LyingLen())
match 1, 2:
    case 1, x: print("tuple subject", x)
match *[1], 2:
    case [a, b]: print(a, b)
match (yield_ := [3]):
    case [q]: print(q, yield_)
match match := 5:
    case case: print(match, case)
