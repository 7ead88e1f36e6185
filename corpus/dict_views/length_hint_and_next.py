#: about: what iterators of views tell about their length
#: kind: language
#: stdout:
#| dict_keyiterator [4, 3, 2, 1, 0, 0] end
#| dict_valueiterator [4, 3, 2, 1, 0, 0] end
#| dict_itemiterator [4, 3, 2, 1, 0, 0] end
#| dict_reversekeyiterator [4, 3, 2, 1, 0, 0] end
#| dict_reverseitemiterator [4, 3, 2, 1, 0, 0] end
#| 3 ['w', 'v', 'v']

d = dict.fromkeys(range(4), "v")
for make in (lambda: iter(d.keys()), lambda: iter(d.values()), lambda: iter(d.items()), lambda: reversed(d.keys()), lambda: reversed(d.items())):
    it = make()
    hints = [it.__length_hint__()]
    for _ in range(5):
        next(it, None)
        hints.append(it.__length_hint__())
    print(type(it).__name__, hints, next(it, "end"))
del d[3]
it = iter(d.values())
d[0] = "w"
print(it.__length_hint__(), list(it))
