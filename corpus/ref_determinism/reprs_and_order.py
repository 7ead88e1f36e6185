#: about: results that must be the same in every run
#: kind: language
#: stdout:
#| [0, 4644417185603328019, 6148830537548944441, -2096571579003691106, 0, 6148830537548944441, 1152921504606846977, -2, 512, 5740354900026072187, -6644214454873602895, 6955645834154447545, 1, 1679668661828516449, 2000007, 1]
#| {'d', 'n', 's', 'r', 't', 'i', 'm', 'e'} frozenset({'d', 'e', 'o', 'r'}) {'brown', 'fox', 'the', 'over', 'quick', 'jumps', 'lazy', 'dog'} {None, 1.5, True, (1,), 'a', 2j, b'b'}
#| {'alpha': 9, 'mid': 2, 'beta': 3} ['alpha', 'mid', 'beta', 'zeta'] ['zeta', 'beta', 'mid', 'alpha'] {'alpha': 9, 'mid': 2, 'beta': 3, 'zeta': 10, 'new': 1} {'alpha': 9, 'mid': 0, 'beta': 3, 'zeta': 10} {'alpha': 9, 'beta': 3, 'mid': 2, 'zeta': 10} ('zeta', 10) {'alpha': 9, 'mid': 2, 'beta': 3}
#| {3, 4, 5, 6, 7, 8, 9, 1000, 100, 50} {0, 1, 2, 3, 4, 6, 7, 8, 9, 1000, 100, 50} {3, 4, 5, 6, 7, 8, 9, 100, 50} {0, 2, 3, 4, 5, 6, 7, 8, 9, 1000, 100, 2000, 50} [1000, 100, 50] [0, 1, 2] {3, 4, 5, 6, 7, 8, 9, 1000, 100, 50}
#| ['0', '1', '2', '3', '4'] [3, 1, 2] ['7', '2', '0', '4', '5', '6', '1', '3'] [(0, 1), (1, 0), (1, 1), (0, 0)]
#| ['z', 'a', 'm'] [] ['a', 'm', 'z'] True
#| ['z', 'a', 'm'] ['z', 'a'] ['b', 'a'] ['x', 'y']
#| [3, 'a'] ['A', 'b', 'c'] [(0, 'z'), (1, 'a'), (1, 'b')] a z [1, 3] [0, True, 1.0, 2] [[], [1, 5], [2]]
#| {'b': {1, 2}, 'a': frozenset({'q'})} [{1: {2: {3: []}}}] {1, 2, 3} {'x': (1,)}
#| 3 True True
#| [-2, -2, 0, 0, 1224995262755759164, 314159, 2305843009213693950, 0, -2, 230584300921369408, 768614336404564608, 6047309291227476195, -3536540696076613844, 5795932985296280846, -2178470213028018262, -2939794377302041199, 3895031357313128696, 7541581120933061747, 3, 0]
#| {True: 'c'} {0} 3 f True True
#| {'a': 1, 'c': 3, 'b': 4} {'a', 'b'} {'q', 'c', 'a', 'b'} {'c', 'b'} {('a', 1)} ['b', 'c', 'z'] [1, 3, 4]

print([hash(x) for x in ("", "a", "ab", "hello", b"", b"ab", 1.5, -1, 2 ** 70, (), (1,), ("a", 1), None is None, frozenset("ab"), 1 + 2j, True)])
print(set("determinism"), frozenset("order"), {w for w in "the quick brown fox jumps over the lazy dog".split()}, {1.5, "a", None, (1,), b"b", True, 2j})
d = {}
for w in "zeta alpha mid beta".split(): d[w] = len(d)
d["alpha"] = 9; del d["zeta"]; d["zeta"] = 10
print(d, list(d), list(reversed(d)), d | {"new": 1}, {**d, "mid": 0}, dict(sorted(d.items())), d.popitem(), d)
s = set(range(10)) | {100, 50, 1000}
print(s, s - {5}, s & set(range(3, 200)), s ^ {1, 2000}, sorted(s, reverse=True)[:3], [s.pop() for _ in range(3)], s)
print(list({str(i): i for i in range(5)}), list({i: i for i in (3, 1, 2)}), list(set(map(str, range(8)))), list({(i, j) for i in range(2) for j in range(2)}))
class A:
    def __init__(self): self.z = 1; self.a = 2; self.m = 3
print(list(vars(A())), [k for k in vars(A) if not k.startswith("__")], dir(A())[-3:], list(locals())[-3:] == list(globals())[-3:])
def kw(**k): return list(k)
print(kw(z=1, a=2, m=3), list(dict(z=1, a=2)), list({"b": 1} | {"a": 2}), [*{"x": 1, "y": 2}])
print(sorted([3, "a"], key=str), sorted("bAc", key=str.lower), sorted([(1, "b"), (1, "a"), (0, "z")]), min("cab"), max({"k": 1, "z": 0}), sorted({3: "a", 1: "b"}), sorted([True, 0, 2, 1.0]), sorted([[2], [1, 5], []]))
print(repr({"b": {2, 1}, "a": frozenset({"q"})}), str([{1: {2: {3: []}}}]), f"{ {1, 2} | {3} }", "%r" % ({"x": (1,)},))
ids = [object() for _ in range(3)]
print(len({id(o) for o in ids}), id(ids[0]) == id(ids[0]), id(ids) != id(ids[0]))
print([hash(-1), hash(-2), hash(0.0), hash(-0.0), hash(1e300), hash(float("inf")), hash(2 ** 61 - 2), hash(2 ** 61 - 1), hash(-(2 ** 61)), hash(0.1), hash(1 / 3), hash("\u00e9"), hash("\U0001f600"), hash(range(5)), hash(slice(1, 2)), hash((1, (2, (3,)))), hash(frozenset(range(10))), hash(b"\x00"), hash(3 + 0j), hash(0j)])
print({True: "a", 1: "b", 1.0: "c"}, {0, False, 0.0}, {(1, 2): 3}[(1.0, 2.0)], {frozenset({1}): "f"}[frozenset({True})], [1, 2] in [[1.0, 2.0]], {"a": 1} == {"a": 1.0})
x = {"a": 1, "b": 2, "c": 3}
for k in list(x):
    if k == "b": del x[k]
x["b"] = 4
print(x, x.keys() & {"a", "b"}, x.keys() | {"q"}, x.keys() - {"a"}, x.items() & {("a", 1)}, sorted(x.keys() ^ {"a", "z"}), list(x.values()))
