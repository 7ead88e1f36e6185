#: about: errors of __eq__ of keys and values come out
#: kind: language
#: stdout:
#| RuntimeError: no comparing
#| RuntimeError: no comparing
#| True
#| RuntimeError: no comparing
#| True
#| False
#| False
#| False
#| RuntimeError: no comparing
#| RuntimeError: no comparing
#| RuntimeError: no comparing
#| RuntimeError: no comparing
#| RuntimeError: no comparing
#| RuntimeError: no comparing
#| RuntimeError: no comparing
#| RuntimeError: no comparing
#| RuntimeError: no comparing
#| RuntimeError: no comparing
#| RuntimeError: no comparing
#| RuntimeError: no comparing
#| RuntimeError: no comparing
#| KeyError: BadEq
#| 1
#| 1

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class BadEq:
    def __init__(self, h=1): self.h = h
    def __eq__(self, other): raise RuntimeError("no comparing")
    def __hash__(self): return self.h
    def __repr__(self): return "BadEq"
x, y = BadEq(), BadEq()
d = {x: 1}
show(lambda: {1: BadEq()} == {1: BadEq()}, lambda: {x: 1} == {y: 1}, lambda: {x: 1} == {x: 1}, lambda: {x: 1} == {1: 1}, lambda: {1: x} == {1: x}, lambda: {1: x} == {2: y}, lambda: {1: 1, 2: x} == {1: 2, 2: y}, lambda: {x: 1} == {})
show(lambda: d[y], lambda: d.get(y), lambda: d.pop(y), lambda: d.pop(y, None), lambda: d.setdefault(y), lambda: y in d, lambda: d.update({y: 2}), lambda: d.update([(y, 2)]), lambda: d.__setitem__(y, 2), lambda: d.__delitem__(y), lambda: d | {y: 3}, lambda: {x: 1, y: 2}, lambda: dict.fromkeys([x, y]), lambda: d[BadEq(2)], lambda: len(d), lambda: d[x])
