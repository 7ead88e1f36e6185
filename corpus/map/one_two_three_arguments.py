#: about: map with one, two and many iterables of builtin functions
#: kind: language
#: stdout:
#| [1, 2.5, 3.0] [1.2, 2.0] [(3, 1), (-4, 1)] [True, False] [1, 0] [1, 2] [1, 5] [['a', 'b'], ['c', 'd']] ['xx', 'yy'] [3, 4] [(1+2j)] [slice(1, 2, 3)] [1, 2] ['a'] ['ff', '003']

print(list(map(abs, [-1, 2.5, -3j])), list(map(round, [1.25, 2.5], [1, 0])), list(map(divmod, [7, -7], [2, 2])), list(map(isinstance, [1, "a"], [int, int])), list(map(getattr, [1, 2], ["real", "imag"])), list(map(getattr, ["a", "b"], ["nope", "none"], [1, 2])), list(map(sum, [[1], [2, 3]])), list(map(sorted, ["ba", "dc"])), list(map(str.replace, ["aa", "bb"], "ab", "xy")), list(map(pow, [2, 3], [3, 4], [5, 7])), list(map(complex, [1], [2])), list(map(slice, [1], [2], [3])), list(map(hash, [1, 2])), list(map(chr, [97])), list(map(format, [255, 3], ["x", "03d"])))
