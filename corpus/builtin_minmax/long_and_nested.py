#: about: extremes of long iterables, of texts, tuples and sets
#: kind: language
#: stdout:
#| 0 1000000 z 120 (1, 3) [1, 9] {1, 2} {1} 3 Banana zzz 0
#| 1180591620717411303424 -1180591620717411303424 1e+30 10000000000.0 1.0 9 9
#| [1, 2, 0] (1, 0)  😀 [] ()

print(min(range(10**6)), max(range(10**6, 0, -1)), max("abcxyz" * 1000), min(b"zyx"), max([(1, 2), (1, 3), (0, 9)]), min([[2], [1, 9]]), max({1}, {1, 2}, {2}), min({1, 2}, {1}), max({3: 1, 2: 9}), max("apple", "Banana", key=str.lower), max(["x", "yy", "zzz"], key=len), min((v % 7 for v in range(20)), default=-1))
print(max([1, 2.5, True, 2**70]), min([0.1, -2**70, False]), max(2**70, 1e30), min(2**70, 1e10), max(1, 1.0, key=str), min("10", "9", key=int), max("10", "9"))
print(max([[1, 2], [1, 2, 0]]), max(((1,), (1, 0))), min("", "a", "\0"), max("a", "é", "\U0001f600", "\uffff"), min([], [0], key=None), max([()], default=5))
