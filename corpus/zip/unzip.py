#: about: zip(*rows): transposing, unpacking, dicts
#: kind: language
#: stdout:
#| (1, 2, 3) ('a', 'b', 'c') True [] [['a', 'd'], ['b', 'e'], ['c', 'f']] {'a': (1, 3), 'b': (2, 4)}
#| x 0 [('y', 1), ('z', 2)]
#| ('a', 'c') ('b', 'd') ['ac', 'bd'] {'a': 'c', 'b': 'd'} 14 (3, 'b') [('a', 'd'), ('b', 'c')] True True
#| ValueError: not enough values to unpack (expected 2, got 1)
#| ValueError: too many values to unpack (expected 2, got 3)
#| ValueError: not enough values to unpack (expected 3, got 2)
#| ValueError: dictionary update sequence element #0 has length 1; 2 is required

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

rows = [(1, "a"), (2, "b"), (3, "c")]
numbers, letters = zip(*rows)
print(numbers, letters, list(zip(*zip(*rows))) == rows, [*zip(*[])], list(map(list, zip(*["abc", "def"]))), dict(zip("ab", zip([1, 2], [3, 4]))))
(a, b), *rest = zip("xyz", range(3))
print(a, b, rest)
x, y = zip("ab", "cd")
print(x, y, [p + q for p, q in zip("ab", "cd")], {p: q for p, q in zip("ab", "cd")}, sum(p * q for p, q in zip(range(4), range(4))), max(zip([1, 3, 2], "abc")), sorted(zip("ba", "cd")), ("a", "c") in zip("ab", "cd"), all(p <= q for p, q in zip([1, 2], [1, 3])))
attempt(lambda: [p for p, q in zip("ab")])
attempt(lambda: [p for p, q in zip("ab", "cd", "ef")])
attempt(lambda: [0 for p, q, r in zip("ab", "cd")])
attempt(lambda: dict(zip("ab")))
