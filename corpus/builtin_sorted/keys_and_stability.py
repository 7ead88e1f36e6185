#: about: keys of several kinds keep the order of equals, also in reverse
#: kind: language
#: stdout:
#| [('c', 1), ('a', 1), ('b', 1), ('b', 2), ('a', 2)] [('b', 2), ('a', 2), ('c', 1), ('a', 1), ('b', 1)]
#| [('a', 2), ('b', 2), ('a', 1), ('b', 1), ('c', 1)] [('a', 1), ('b', 1), ('c', 1), ('a', 2), ('b', 2)]
#| [0, False, 0.0, True, 1.0, 1] [1, 1.0, True] ['a', 'A', 'B', 'b'] ['1', '9', '10']
#| [0, 3, 6, 9, 1, 4, 7, 2, 5, 8] ['n', 'n', 'b', 'a', 'a', 'a'] [(), (0,), (0, 0), (1,)] [[1, 'a'], [1, 'b']] [set(), {1}, {1, 2}]
#| [-inf, -1180591620717411303424, 0.5, 1, 1180591620717411303424, inf] [True, 1.5, 2, 1e+19, 100000000000000000000]

data = [("b", 2), ("a", 2), ("c", 1), ("a", 1), ("b", 1)]
print(sorted(data, key=lambda p: p[1]), sorted(data, key=lambda p: p[1], reverse=True))
print(sorted(data, key=lambda p: (-p[1], p[0])), sorted(sorted(data, key=lambda p: p[0]), key=lambda p: p[1]))
print(sorted([True, 1.0, 1, 0, False, 0.0]), sorted([1, 1.0, True], reverse=True), sorted(["B", "a", "A", "b"], key=str.lower), sorted(["10", "9", "1"], key=int))
print(sorted(range(10), key=lambda v: v % 3), sorted("banana", reverse=True), sorted([(), (0,), (0, 0), (1,)]), sorted([[1, "b"], [1, "a"]]), sorted([{1}, {1, 2}, set()], key=len))
inf, nan = float("inf"), float("nan")
print(sorted([inf, 1, -inf, 0.5, 2**70, -2**70]), sorted([2, 1.5, True, 10**20, 1e19]))
