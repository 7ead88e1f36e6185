#: about: set operations whose operand changes the dict
#: kind: language
#: stdout:
#| [1] 0
#| [1, 2, 3, 9] 0
#| [3] 0
#| [3, 9] 0
#| [1, 2, 9] 0
#| [False] 3
#| [1] 2
#| [1, 2, 3, 9] 2
#| [3] 2
#| [3, 9] 2
#| [2, 9] 2
#| [False] 3
#| [1, 2, 9] 20
#| [1, 2, 3, 9] 20
#| [3] 20
#| [3, 9] 20
#| [] 20
#| [False] 3

d = {1: 1, 2: 2, 3: 3}
def gen(change):
    yield 1
    change()
    yield 2
    yield 9
def trial(op, change):
    d.clear()
    d.update({1: 1, 2: 2, 3: 3})
    try: print(sorted(op(gen(change)), key=repr), len(d))
    except Exception as e: print(type(e).__name__, e, len(d))
for change in (lambda: d.clear(), lambda: d.pop(2), lambda: d.update({n: n for n in range(20)})):
    trial(lambda g: d.keys() & g, change)
    trial(lambda g: d.keys() | g, change)
    trial(lambda g: d.keys() - g, change)
    trial(lambda g: d.keys() ^ g, change)
    trial(lambda g: g - d.keys(), change)
    trial(lambda g: [d.keys().isdisjoint(g)], change)
