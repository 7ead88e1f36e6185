#: about: __reversed__ of the three views
#: kind: language
#: stdout:
#| [5, 4, 2, 1] dict_reversekeyiterator 0 end [5, 4, 2, 1] [5, 4, 2, 1]
#| [-5, -4, -2, -1] dict_reversevalueiterator 0 end [-5, -4, -2, -1] [-5, -4, -2, -1]
#| [(5, -5), (4, -4), (2, -2), (1, -1)] dict_reverseitemiterator 0 end [(5, -5), (4, -4), (2, -2), (1, -1)] [(5, -5), (4, -4), (2, -2), (1, -1)]
#| TypeError: dict_keys.__reversed__() takes no arguments (1 given)
#| []
#| TypeError: 'dict_reversekeyiterator' object is not reversible
#| RuntimeError: dictionary changed size during iteration
#| 0

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {n: -n for n in range(7)}
del d[6], d[0], d[3]
for view in (d.keys(), d.values(), d.items()):
    r = reversed(view)
    print(list(r), type(r).__name__, r.__length_hint__(), next(r, "end"), list(view.__reversed__()), list(reversed(list(view))))
show(lambda: d.keys().__reversed__(1), lambda: list(reversed({}.items())), lambda: reversed(reversed(d.keys())))
r = reversed(d.values())
next(r)
d[1] = "changed"
d[10] = "new"
show(lambda: next(r), lambda: r.__length_hint__())
