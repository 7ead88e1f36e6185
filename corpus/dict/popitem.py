#: about: the last item goes first
#: kind: language
#: stdout:
#| ('b', 4)
#| ('c', 3)
#| ('a', 1)
#| KeyError: 'popitem(): dictionary is empty'
#| TypeError: dict.popitem() takes no arguments (1 given)
#| KeyError: 'popitem(): dictionary is empty'
#| TypeError: descriptor 'popitem' for 'dict' objects doesn't apply to a 'list' object
#| (7, -7) (6, -6) {0: 0, 1: -1, 2: -2, 4: -4}
#| (99, 0) [0, 1, 2, 4] 1 (50, 1) {0: 0, 1: -1, 2: -2, 4: -4}
#| ('popitem(): dictionary is empty',) KeyError('popitem(): dictionary is empty')

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {"a": 1, "b": 2, "c": 3}
del d["b"]
d["b"] = 4
show(lambda: d.popitem(), lambda: d.popitem(), lambda: d.popitem(), lambda: d.popitem(), lambda: d.popitem(1), lambda: dict.popitem({}), lambda: dict.popitem([]))
d = {n: -n for n in range(10)}
for n in (9, 8, 3, 5): del d[n]
print(d.popitem(), d.popitem(), d)
d[99] = 0
print(d.popitem(), list(d), d.setdefault(50, 1), d.popitem(), d)
try: {}.popitem()
except KeyError as e: print(e.args, repr(e))
