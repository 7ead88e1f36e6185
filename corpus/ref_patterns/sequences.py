#: about: sequence patterns: what counts as a sequence, stars, nesting, lengths, order of checks
#: kind: language
#: stdout:
#| empty
#| empty
#| one
#| ('single', 5)
#| 1,2
#| ('long', [2, 3, 4, 5])
#| ('nested', 0, 1, [2, 3], 7)
#| three
#| ('nested', 0, 1, [], 4)
#| text
#| text
#| other
#| text
#| ('pair', 0, 1)
#| three
#| other
#| other
#| other
#| other
#| other
#| other
#| ('pair', 97, 98)
#| ends 9
#| three
#| ends 9
#| one 1,2 other
#| None (1, [], 2) (1, [2, 3], 4) [1] (0, [1, 2, 3], 4)
#| ([1], 2, 3) (1, []) ([], 1, 2) None
#| 1 2
#| 1 2 3
#| parens are no tuple
#| tuple of one
#| empty tuple
#| KeyError('len')
#| got 1
#| wildcard reads nothing
#| star wildcard reads nothing

class Seq:
    def __init__(self, *v): self.v = v
    def __len__(self): print("len", end=" "); return len(self.v)
    def __getitem__(self, i): print("get", i, end=" "); return self.v[i]
def m(x):
    match x:
        case []: return "empty"
        case [1]: return "one"
        case [a]: return "single", a
        case [1, 2]: return "1,2"
        case [1, *rest] if len(rest) > 3: return "long", rest
        case [a, [b, *c], *_, d]: return "nested", a, b, c, d
        case (a, b): return "pair", a, b
        case [*_, 9]: return "ends 9"
        case [_, _, _]: return "three"
        case [*all]: return "all", all
        case str() | bytes(): return "text"
        case _: return "other"
for x in ([], (), [1], [5], (1, 2), [1, 2, 3, 4, 5], [0, [1, 2, 3], 7], (0, "ab", 1), [0, (1,), 2, 3, 4], "ab", b"ab", bytearray(b"ab"), "", range(2), range(3), {1, 2}, {1: 2}, iter([1, 2]), (i for i in [1]), 5, None, memoryview(b"ab"), [4, 5, 9], [7, 8, 6], [1, 2, 3, 9]): print(m(x))
class L(list): pass
class T(tuple): pass
print(m(L([1])), m(T((1, 2))), m(Seq(1, 2)))
def star(x):
    match x:
        case [a, *b, c]: return a, b, c
        case [*b]: return b
print(star("abc"), star((1, 2)), star([1, 2, 3, 4]), star([1]), star(range(5)))
def mid(x):
    match x:
        case *a, b, c: return a, b, c
        case a, *b: return a, b
print(mid([1, 2, 3]), mid((1,)), mid([1, 2]), mid([]))
match 1, 2:
    case a, b: print(a, b)
match [1, 2], 3:
    case [[a, b], c]: print(a, b, c)
match ((1)):
    case (1): print("parens are no tuple")
match (1,):
    case (1,): print("tuple of one")
match ():
    case (): print("empty tuple")
class Fail(list):
    def __len__(self): raise KeyError("len")
try:
    match Fail([1]):
        case [_]: pass
except KeyError as e: print(repr(e))
class FailGet(list):
    def __getitem__(self, i): raise KeyError(i)
try:
    match FailGet([1]):
        case [x]: print("got", x)
except KeyError as e: print(repr(e))
match FailGet([1]):
    case [_]: print("wildcard reads nothing")
match FailGet([1, 2]):
    case [*_]: print("star wildcard reads nothing")
