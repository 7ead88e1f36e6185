#: about: list, tuple, set and dict displays
#: kind: language
#: stdout:
#| ['k1', 'v1', 'k2', 'v2', 'k3', 'v3', 'k1', 'v4']
#| {'a': 3, 'b': 2} {1: 'f'} {'x': 1} {'x': 2}
#| ['a', 'b', 1, 0, 1] ('a', 'b') a b True [] () True {}
#| () (1,) (1, 2) 1 ((),) [[]] [()] {} dict set {()} {(): ()}
#| TypeError: Value after * must be an iterable, not int
#| TypeError: Value after * must be an iterable, not NoneType
#| TypeError: 'int' object is not iterable
#| TypeError: 'int' object is not a mapping
#| TypeError: 'list' object is not a mapping
#| TypeError: 'NoneType' object is not a mapping
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| {1: 10, 2: 20} {0: 0, 1: 10, 2: 20}
#| TypeError: 'OnlyItems' object is not a mapping
#| TypeError: 'Bad' object is not a mapping
#| TypeError: Bad2.keys() returned a non-iterable (type int)
#| True False True True
#| [[1, 0], [1, 0]]
#| [[...]] {'d': {...}} ([(...)],) [[[...]], {'d': {...}}]
#| 1 2 1 b True 1
#| [0, 1, 2] [[], [0], [0, 1]] {0: 0, 1: 1, 2: 4} {0, 1} generator
#| 1 [1, 2] {'k': 2} (3, 4) 3
#| {1, 2, 3, 4} {1: 2, 3: 4} [1, 2] (1, 2) [1, 1]  ()
#| 561 True

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
log = []
def e(x):
    log.append(x)
    return x
{e("k1"): e("v1"), e("k2"): e("v2"), **{e("k3"): e("v3")}, e("k1"): e("v4")}
print(log)
print({"a": 1, "b": 2, "a": 3}, {1: "i", True: "t", 1.0: "f"}, {**{}, **{"x": 1}}, {"x": 0, **{"x": 1}, "x": 2})
print([*"ab", 1, *range(2)], (*"ab",), *"ab", {*"a", *"b"} == {"a", "b"}, [*()], (*(),), {*()} == set(), {**{}})
print((), (1,), (1, 2), 1, ((),), [[]], [()], {}, type({}).__name__, type({1}).__name__, {()}, {(): ()})
attempt(lambda: [*1]); attempt(lambda: (*None,)); attempt(lambda: {*1}); attempt(lambda: {**1}); attempt(lambda: {**[1]}); attempt(lambda: {**None}); attempt(lambda: {[]}); attempt(lambda: {[]: 1}); attempt(lambda: {*[[]]}); attempt(lambda: {**{1: 2}, []: 3})
class M:
    def keys(self): return [1, 2]
    def __getitem__(self, k): return k * 10
print({**M()}, {0: 0, **M()})
class OnlyItems:
    def items(self): return [(1, 2)]
attempt(lambda: {**OnlyItems()})
class Bad:
    def keys(self): raise AttributeError("keys broke")
    def __getitem__(self, k): return k
attempt(lambda: {**Bad()})
class Bad2:
    def keys(self): return 5
attempt(lambda: {**Bad2()})
a = b = []
print(a is b, [] is [], () is (), [a] == [b])
nested = [[0] * 2] * 2
nested[0][0] = 1
print(nested)
r = []; r.append(r); d = {}; d["d"] = d; t = ([],); t[0].append(t)
print(r, d, t, [r, d])
print([1, 2][0], (1, 2)[1], {"a": 1}["a"], "abc"[1], {1, 2} == {2, 1}, [1][0:1][0])
print([i for i in range(3)], [[j for j in range(i)] for i in range(3)], {i: i * i for i in range(3)}, {i % 2 for i in range(4)}, (i for i in ()).__class__.__name__)
print((yield_ := 1), [x := 1, x + 1], {"k": (y := 2)}, (z := 3, 4), z)
print({1, 2, 3} | {4}, {1: 2} | {3: 4}, [1] + [2], (1,) + (2,), [1] * 2, "a" * 0, (1,) * -1)
big = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33]
print(sum(big), {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33} == set(big))
