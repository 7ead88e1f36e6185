#: about: which operations ask an overridden __iter__, __len__ or __contains__
#: kind: language
#: stdout:
#| ['own'] [1, 2] True {1, 2} ['own'] {1, 2} {1} {0} {2} {1, 2} {1} {'own'} True True True False True True True I({1, 2}) [1, 2] {'own': None} False ['own']
#| 99 True True True {1, 2} {1, 2} 2 L({1, 2}) {3} None
#| True False set() set() False {7} True True [1, 2]

class I(set):
    def __iter__(self): return iter(["own"])
class L(set):
    def __len__(self): return 99
class C(set):
    def __contains__(self, x): return True
i, l, c = I([1, 2]), L([1, 2]), C([1, 2])
print(list(i), sorted(set(i)), frozenset(i) == {1, 2}, {*i}, [*i], {1} | i, {1} & i, {0, 1} - i, {1} ^ i, {1}.union(i), {1, "own"}.intersection(i), {1, "own"}.difference(i), {1} <= i, {1, 2} == i, {1, 2}.issubset(i), {"own"}.isdisjoint(i), {5}.isdisjoint(i), {1, 2, "own"}.issuperset(i), i.isdisjoint(["own"]), repr(i), sorted(i.copy()), dict.fromkeys(i), "own" in i, list(map(str, i)))
print(len(l), bool(l), l == {1, 2}, l < {1, 2, 3}, set(l), l.copy(), len(set(l)), repr(l), {1, 2, 3} - l, l.__length_hint__() if hasattr(l, "__length_hint__") else None)
print(7 in c, {7} <= c, {7} & c, c & {7}, c.issuperset([7]), {7} - c, c == {1, 2}, c.isdisjoint([7]), list(c))
