#: about: filters over filters, maps and zips
#: kind: language
#: stdout:
#| [4, 6, 8, 10] [1, 2, 1, 2] [(1, 3), (2, 5)] [('b', 'x')] ['0', '2', '4'] {'b': 1} {'a', 'b'} [1, 2] 20 none [(0, 0), (1, 2), (2, 4)]

even = lambda x: x % 2 == 0
print(list(filter(even, filter(lambda x: x > 3, range(12)))), list(filter(None, map(lambda x: x % 3, range(7)))), list(filter(all, zip([1, 0, 2], [3, 4, 5]))), list(filter(lambda p: p[0] != p[1], zip("abc", "axc"))), list(map(str, filter(even, range(6)))), dict(filter(lambda kv: kv[1], {"a": 0, "b": 1}.items())), set(filter(str.isalpha, "a1b2")), list(filter(None, filter(None, filter(None, [0, 1, None, 2])))), sum(filter(even, range(10))), next(filter(even, [1, 3]), "none"), list(enumerate(filter(even, range(5)))))
