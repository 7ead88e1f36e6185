#: about: zip of none, one, two and many iterables, of every kind
#: kind: language
#: stdout:
#| [] [] [('a',), ('b',), ('c',)] [] [] [('a', 1), ('b', 2)] [('a', 1, 'x')] [('a', 'a', 'a', 'a', 'a', 'a'), ('b', 'b', 'b', 'b', 'b', 'b'), ('c', 'c', 'c', 'c', 'c', 'c')]
#| [(0, 3, 5, 'a', 99, 7, 11, 'e', 103, '0'), (1, 4, 6, 'b', 100, 9, 12, 'f', 104, '1')]
#| 'int' object is not iterable
#| 'int' object is not iterable
#| 'NoneType' object is not iterable
#| 'NoneType' object is not iterable
#| 'object' object is not iterable
#| 'object' object is not iterable
#| 'builtin_function_or_method' object is not iterable
#| 'builtin_function_or_method' object is not iterable
#| 'float' object is not iterable
#| 'float' object is not iterable
#| zip True 300

print(list(zip()), list(zip([])), list(zip("abc")), list(zip([], "ab")), list(zip("ab", [])), list(zip("ab", [1, 2])), list(zip("ab", [1], "xyz")), list(zip(*["abc"] * 6)))
print(list(zip(range(2), (3, 4), [5, 6], "ab", b"cd", {7: 8, 9: 10}, iter([11, 12]), (x for x in "ef"), bytearray(b"gh"), map(str, range(2)))))
for bad in 5, None, object(), len, 1.5:
    try: zip(bad)
    except TypeError as error: print(error)
    try: zip("a", "b", bad)
    except TypeError as error: print(error)
print(type(zip()).__name__, iter(z := zip("a")) is z, len(next(zip(*[range(3)] * 300))))
