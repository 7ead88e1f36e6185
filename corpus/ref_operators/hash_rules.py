#: about: when objects are hashable and how equality goes with it
#: kind: language
#: stdout:
#| TypeError: unhashable type: 'Eq'
#| ('EqHash', 1)
#| TypeError: unhashable type: 'SubEq'
#| ('SubKeep', 1)
#| ('SubNone', 5)
#| TypeError: unhashable type: 'NoneH'
#| None True False differs?
#| TypeError: cannot use 'Eq' as a dict key (unhashable type: 'Eq')
#| TypeError: cannot use 'Eq' as a set element (unhashable type: 'Eq')
#| TypeError: cannot use 'Eq' as a set element (unhashable type: 'Eq')
#| TypeError: cannot use 'Eq' as a dict key (unhashable type: 'Eq')
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'dict' as a dict key (unhashable type: 'dict')
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'tuple' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'tuple' as a dict key (unhashable type: 'dict')
#| {slice(None, 1, None): 1}
#| TypeError: unhashable type: 'list'
#| TypeError: unhashable type: 'bytearray'
#| TypeError: unhashable type: 'set'
#| TypeError: cannot use 'set' as a dict key (unhashable type: 'set')
#| False
#| True
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'dict' as a set element (unhashable type: 'dict')
#| KeyError: []
#| 1
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'dict' as a set element (unhashable type: 'dict')
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'dict' as a dict key (unhashable type: 'dict')
#| True 1152921504606846976 -2 -2 0 1 314159 -314159 848750603811160107 -848750603811160107 1224995262755759164 230584300921369408
#| 0 0 4644417185603328019 True 5740354900026072187 -6644214454873602895 -3550055125485641917 6955645834154447545 4238894112 True
#| 133146708735736 -1826646154956904602 True True 3000009 2000007
#| True True True
#| 5 two [0, 1, 2, 3, 4] False
#| 1 True True False False 2
#| {1: 'c'} {0} {'d', 'c', 'a', 'e', 'b'} {1, 2, 3, 100, -1} {' ', 'd', 'r', 'h', 'o', 'e', 'w', 'l'} frozenset({'y', 'x', 'z'})
#| 1 1 True

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class Eq:
    def __eq__(self, o): return True
class EqHash:
    def __eq__(self, o): return True
    def __hash__(self): return 1
class SubEq(EqHash):
    def __eq__(self, o): return False
class SubKeep(EqHash):
    __hash__ = EqHash.__hash__
    def __eq__(self, o): return False
class NeOnly:
    def __ne__(self, o): return True
class NoneH: __hash__ = None
class SubNone(NoneH):
    def __hash__(self): return 5
for c in (Eq, EqHash, SubEq, SubKeep, SubNone, NoneH): attempt(lambda: (c.__name__, hash(c())))
print(Eq.__hash__, "__hash__" in vars(Eq), "__hash__" in vars(NeOnly), hash(NeOnly()) == hash(NeOnly()) or "differs?")
attempt(lambda: {Eq(): 1})
attempt(lambda: {Eq()})
attempt(lambda: Eq() in {1})
attempt(lambda: {1: 2}[Eq()])
attempt(lambda: {}.get([]))
attempt(lambda: {}.get({}))
attempt(lambda: {[]: 1})
attempt(lambda: {(1, []): 1})
attempt(lambda: {(1, {2: {3}}): 1})
attempt(lambda: {slice(1): 1})
attempt(lambda: hash(slice([])))
attempt(lambda: hash(bytearray()))
attempt(lambda: hash({1}))
attempt(lambda: {{1}: 1})
attempt(lambda: {1} in {1})
attempt(lambda: {1} in {frozenset({1})})
attempt(lambda: set([[]]))
attempt(lambda: {1}.add([]))
attempt(lambda: {1}.remove([]))
attempt(lambda: {1}.discard({}))
attempt(lambda: {}.pop([]))
attempt(lambda: {}.pop([], 1))
attempt(lambda: {}.setdefault([]))
attempt(lambda: {**{"a": 1}, []: 1})
attempt(lambda: dict.fromkeys([[]]))
attempt(lambda: {k: 1 for k in [[]]})
attempt(lambda: {k for k in [{}]})
def store(): {}[[]] = 1
def delete(): del {}[{}]
attempt(store)
attempt(delete)
print(hash(1) == hash(1.0) == hash(True) == hash(1 + 0j), hash(0.5), hash(-1), hash(-2), hash(2**61 - 1), hash(2**61), hash(float("inf")), hash(float("-inf")), hash(10**20), hash(-10**20), hash(1e300), hash(0.1))
print(hash("") , hash(b""), hash("a"), hash("abc") == hash(b"abc"), hash(()), hash((1,)), hash((1, 2)), hash(("a", 1)), hash(None), hash(...) == hash(...))
print(hash(frozenset()), hash(frozenset({1, 2})), hash(range(3)) == hash(range(0, 3, 1)), hash(range(0)) == hash(range(5, 5)), hash(3j), hash(1 + 2j))
print(hash(slice(1, 2, 3)) == hash(slice(1, 2, 3)), hash(list[int]) == hash(list[int]), hash(int | str) == hash(str | int))
class Coll:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, o): return isinstance(o, Coll) and self.n == o.n
d = {Coll(i): i for i in range(5)}
d[Coll(2)] = "two"
print(len(d), d[Coll(2)], [k.n for k in d], Coll(9) in d)
nan = float("nan")
print({nan: 1}[nan], nan in [nan], [nan] == [nan], float("nan") in {nan}, {nan, float("nan")} == {nan}, len({nan, nan, float("nan")}))
print({1: "a", True: "b", 1.0: "c"}, {0, False, 0.0, 0j}, {"a", "b", "c", "d", "e"}, {3, 1, 2, 100, -1}, set("hello world"), frozenset("xyz"))
class MyStr(str): pass
print({MyStr("k"): 1}["k"], {"k": 1}[MyStr("k")], hash(MyStr("k")) == hash("k"))
