#: about: list() drains iterators and generators, once
#: kind: language
#: stdout:
#| 1 [2, 3] []
#| ['1', '2'] [('a', 1), ('b', 2)] [1, 'x'] [(5, 'a'), (6, 'b')] ['c', 'b', 'a']
#| 0 [1, 4, 9] []
#| sent None
#| [1, 2]
#| [0, 1, 2, 3] 5
#| [] [] [] [] []

it = iter([1, 2, 3])
print(next(it), list(it), list(it))
print(list(map(str, (1, 2))), list(zip("ab", (1, 2, 3))), list(filter(None, [0, 1, "", "x"])), list(enumerate("ab", 5)), list(reversed("abc")))
g = (i * i for i in range(4))
print(next(g), list(g), list(g))
def numbers():
    yield 1
    x = yield 2
    print("sent", x)
    return 3
print(list(numbers()))
count = iter(range(10))
print(list(iter(lambda: next(count), 4)), next(count))
print(list(iter(())), list(iter([])), list(iter("")), list(reversed([])), list(i for i in []))
