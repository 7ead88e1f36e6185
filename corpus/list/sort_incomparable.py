#: about: types that have no order, and what is left of the list
#: kind: language
#: stdout:
#| '<' not supported between instances of 'str' and 'int' [1, 'a'] True
#| '<' not supported between instances of 'int' and 'str' ['a', 1] True
#| '<' not supported between instances of 'str' and 'int' [3, 2, 1, 'a', 0] True
#| '<' not supported between instances of 'NoneType' and 'int' [1, 2, 3, None, 0] True
#| '<' not supported between instances of 'NoneType' and 'NoneType' [None, None] True
#| None [None]
#| '<' not supported between instances of 'complex' and 'complex' [1j, 2j] True
#| '<' not supported between instances of 'dict' and 'dict' [{}, {}] True
#| '<' not supported between instances of 'list' and 'set' [{1}, [1]] True
#| '<' not supported between instances of 'NoneType' and 'int' [5, 4, 3, 2, None, 1, 0] True
#| '<' not supported between instances of 'NoneType' and 'int' [5, 4, 3, 2, None, 1, 0] True
#| '<' not supported between instances of 'int' and 'str' [(1, 'a'), (1, 2), (0, 0)] True
#| None [(0, None), (1, 2), (2, 'a')]
#| '<' not supported between instances of 'tuple' and 'list' [[1], (1,)] True
#| '<' not supported between instances of 'str' and 'bytes' [b'a', 'a'] True
#| '<' not supported between instances of 'str' and 'int' [1, 2, 3, 'a'] True
#| '<' not supported between instances of 'str' and 'int' [20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 'x', 0, 1, 2, 3, 4] True
#| '<' not supported between instances of 'str' and 'int' [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 'x', 70, 69, 68, 67, 66, 65, 64, 63, 62, 61, 60, 59, 58, 57, 56, 55, 54, 53, 52, 51, 50, 49, 48, 47, 46, 45, 44, 43, 42, 41, 40, 39, 38, 37, 36, 35, 34, 33, 32, 31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1] True
#| '<' not supported between instances of 'NoneType' and 'int' [0, 2, 3, 6, 9, 10, 12, 13, 16, 19, 20, 22, 23, 26, 29, 30, 32, 33, 36, 37, 39, 40, 43, 46, 47, 49, 50, 53, 56, 57, 59, 60, 63, 66, 67, 70, 73, 74, 76, 77, 80, 83, 84, 86, 87, 90, 93, 94, 96, 97, 100, 1, 4, 5, 7, 8, 11, 14, 15, 17, 18, 21, 24, 25, 27, 28, 31, 34, 35, 38, 41, 42, 44, 45, 48, 51, 52, 54, 55, 58, 61, 62, 65, 68, 69, 71, 72, 75, 78, 79, 81, 82, 85, 88, 89, 91, 92, 95, 98, 99, None] True
#| '<' not supported between instances of 'int' and 'NoneType' [0, 37, 74, 10, 47, 84, 20, 57, 94, 30, 67, 3, 40, 77, 13, 50, 87, 23, 60, 97, 33, 70, 6, 43, 80, 16, 53, 90, 26, 63, 100, 36, 73, 9, 46, 83, 19, 56, 93, 29, 66, 2, 39, 76, 12, 49, 86, 22, 59, 96, 32, 69, 5, 42, 79, 15, 52, 89, 25, 62, 99, 35, 72, 8, 45, 82, 18, 55, 92, 28, 65, 1, 38, 75, 11, 48, 85, 21, 58, 95, 31, 68, 4, 41, 78, 14, 51, 88, 24, 61, 98, 34, 71, 7, 44, 81, 17, 54, 91, 27, None] True

def run(l, **how):
    items = l[:]
    try: print(l.sort(**how), l)
    except TypeError as error: print(error, l, sorted(map(repr, items)) == sorted(map(repr, l)))
run([1, "a"])
run(["a", 1])
run([3, 2, 1, "a", 0])
run([1, 2, 3, None, 0])
run([None, None])
run([None])
run([1j, 2j])
run([{}, {}])
run([{1}, [1]])
run([5, 4, 3, 2, None, 1, 0])
run([5, 4, 3, 2, None, 1, 0], reverse=True)
run([(1, "a"), (1, 2), (0, 0)])
run([(2, "a"), (1, 2), (0, None)])
run([[1], (1,)])
run([b"a", "a"])
run([1, 2, 3, "a"], key=lambda x: x)
run(list(range(20, 0, -1)) + ["x"] + list(range(5)))
run(list(range(70)) + ["x"] + list(range(70, 0, -1)))
run([i * 37 % 101 for i in range(100)] + [None])
run([i * 37 % 101 for i in range(100)] + [None], reverse=True)
