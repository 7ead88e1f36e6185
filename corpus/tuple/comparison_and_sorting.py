#: about: ordering of tuples of mixed lengths and kinds, sort keys and records
#: kind: language
#: stdout:
#| [(), (1,), (1, 'z'), (1, 'z', None), (2,), (2, 'a'), (2, 'b')] (2, 'b') () [(), (1,), (2,), (2, 'b'), (1, 'z'), (2, 'a'), (1, 'z', None)] True
#| True True True True True True True True
#| [('Ann', 31, 1.7), ('Cy', 31, 1.6), ('bob', 25, 1.8), ('dee', 25, 1.8)] ('bob', 25, 1.8) ('Cy', 31, 1.6)
#| '<' not supported between instances of 'str' and 'int'
#| [(1, {}), (1, {})]
#| '>' not supported between instances of 'NoneType' and 'int'
#| '<' not supported between instances of 'tuple' and 'int'
#| '>' not supported between instances of 'complex' and 'complex'
#| True True [(0, 1j), (1, 0)] True True True True non-empty is true
#| True False True False

data = [(2, "b"), (1, "z"), (2, "a"), (1,), (), (1, "z", None), (2,)]
print(sorted(data), max(data), min(data), sorted(data, key=len), sorted(data, key=lambda t: t[::-1] if len(t) < 2 else ()) == sorted(data, key=lambda t: t[::-1] if len(t) < 2 else ()))
print((1, 2, 3) < (1, 2, 4), (1, 2) < (1, 2, -1), (1, [2]) < (1, [3]), ("a", 1) < ("b", 0), (0.5,) < (1,), (True,) == (1,), (1, 2) <= (1, 2), ((1, 2), 3) < ((1, 3), 0))
people = [("Ann", 31, 1.7), ("bob", 25, 1.8), ("Cy", 31, 1.6), ("dee", 25, 1.8)]
print(sorted(people, key=lambda p: (-p[1], p[0].lower())), sorted(people, key=lambda p: p[2], reverse=True)[0], max(people, key=lambda p: (p[1], -p[2])))
for bad in (lambda: (1, "a") < (1, 2), lambda: sorted([(1, {}), (1, {})]), lambda: (None,) > (1,), lambda: (1,) < 1, lambda: max([(1j,), (2j,)])):
    try: print(bad())
    except TypeError as error: print(error)
print((1, {}) == (1, {}), (1, {}) < (2, {}), sorted([(1, 0), (0, 1j)]), (1, 2) == (1, 2.0) == (True, 2), (1, 2) != [1, 2], () == (), not (), (0,) and "non-empty is true")
nan = float("nan")
print((nan,) == (nan,), (nan,) < (nan,), (nan, 1) < (nan, 2), (float("nan"),) == (float("nan"),))
