#: about: sort among values without a total order ends, with CPython's result
#: kind: language
#: stdout:
#| [3.0, nan, 1.0, 2.0] [1.0, nan, 2.0] [1.0, nan, 2.0] [nan, nan] [1, nan, 0] [2.0, nan, 1.0, 4.0, nan, 3.0, 5.0]
#| [(nan, 1), (nan, 2)] [(1.0, nan), (1.0, 0.0)] [[0.5], [nan], [1.0]] [nan, 1.0, 0.0] [2.0, nan, 1.0]
#| 200 True 1126
#| 100
#| [set(), {1}, {2}, {1, 2}, {2, 3}]

nan = float("nan")
print(sorted([3.0, nan, 1.0, 2.0]), sorted([nan, 2.0, 1.0]), sorted([2.0, 1.0, nan]), sorted([nan, nan]), sorted([1, nan, 0]), sorted([5.0, 4.0, nan, 3.0, 2.0, nan, 1.0]))
print(sorted([(nan, 2), (nan, 1)]), sorted([(1.0, nan), (1.0, 0.0)]), sorted([[nan], [1.0], [0.5]]), sorted([nan, 1.0, 0.0], reverse=True), sorted([2.0, nan, 1.0], key=lambda x: -x))
class Chaos:
    n = 0
    def __lt__(self, other):
        Chaos.n += 1
        return Chaos.n % 3 == 0
l = [Chaos() for _ in range(200)]
ids = set(map(id, l))
l.sort()
print(len(l), set(map(id, l)) == ids, Chaos.n)
class Always:
    def __lt__(self, other): return True
print(len(sorted([Always() for _ in range(100)])))
print(sorted([{1}, {2}, set(), {1, 2}, {2, 3}]))
