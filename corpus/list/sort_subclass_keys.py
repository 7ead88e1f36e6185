#: about: subclasses of int, str, float and list with their own __lt__
#: kind: language
#: stdout:
#| [3, 2, 1] ['a', 'bb', 'ccc'] [2.5, 1.5, 0.5] [['z'], ['x', 'y'], ['a', 'b', 'c']]
#| [1, 2, 3] ['a', 'b', 'c'] [0, 3, 1, 2] [1, 3, 2] [3, 2, 1] ['b', 'aa'] ['aa', 'b']
#| [0, 0.5, True, 0.25] [3, 2, 1]

class I(int):
    def __lt__(self, other): return int(self) > int(other)
class S(str):
    def __lt__(self, other): return len(self) < len(other)
class F(float):
    def __lt__(self, other): return float(other) < float(self)
class L(list):
    def __lt__(self, other): return len(self) < len(other)
class P(int): pass
class B(str): pass
print(sorted(map(I, [1, 3, 2])), sorted(map(S, ["ccc", "a", "bb"])), sorted(map(F, [1.5, 0.5, 2.5])), sorted([L("abc"), L("z"), L("xy")]))
print(sorted([P(3), 1, P(2)]), sorted([B("b"), "a", B("c")]), sorted([I(1), 2, I(3), 0]), sorted([2, I(3), 1]), sorted([1, 3, 2], key=I), sorted(["aa", "b"], key=S), sorted(["aa", "b"], key=B))
print(sorted([True, P(0), 0.5, F(0.25)]), sorted([3, 1, I(2)], reverse=True))
