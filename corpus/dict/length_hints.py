#: about: __length_hint__ counts down and is 0 after a change
#: kind: language
#: stdout:
#| [4, 3, 2, 1, 0] 0
#| [4, 3, 2, 1, 0] 0
#| [4, 3, 2, 1, 0] 0
#| [4, 3, 2, 1, 0] 0
#| 0
#| 4
#| 1
#| 3
#| TypeError: dict_keyiterator.__length_hint__() takes no arguments (1 given)

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = dict.fromkeys(range(5))
for make in (iter, lambda d: iter(d.values()), lambda d: iter(d.items()), reversed):
    it = make(d)
    hints = []
    for _ in it: hints.append(it.__length_hint__())
    print(hints, it.__length_hint__())
it = iter(d)
next(it)
d["new"] = 1
print(it.__length_hint__())
del d["new"]
print(it.__length_hint__())
show(lambda: next(it), lambda: it.__length_hint__(), lambda: it.__length_hint__(1))
