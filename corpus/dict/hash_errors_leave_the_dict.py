#: about: a failing hash or comparison changes nothing
#: kind: language
#: stdout:
#| None
#| {1: 1, F: 2}
#| OverflowError: hash used up
#| OverflowError: hash used up
#| OverflowError: hash used up
#| OverflowError: hash used up
#| OverflowError: hash used up
#| None
#| OverflowError: hash used up
#| {1: 2, F: 2, 5: 5}
#| {1: 2, F: 2, 5: 5}
#| True
#| OverflowError: hash used up
#| [(1, 2), (F, 2), (5, 5)]
#| (5, 5)
#| (F, 2)
#| (1, 2)
#| {}

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class Fails:
    def __init__(self, after): self.n = after
    def __hash__(self):
        self.n -= 1
        if self.n < 0: raise OverflowError("hash used up")
        return 1
    def __repr__(self): return "F"
d = {1: 1}
f = Fails(1)
show(lambda: d.__setitem__(f, 2), lambda: d, lambda: d.__setitem__(f, 3), lambda: d[f], lambda: d.pop(f, None), lambda: d.setdefault(f, 1), lambda: f in d, lambda: d.update({1: 2, **{}}), lambda: d.update([(5, 5), (f, 6), (7, 7)]), lambda: d, lambda: {**d}, lambda: d.copy() == d, lambda: dict.fromkeys([1, f]), lambda: list(d.items()), lambda: d.popitem(), lambda: d.popitem(), lambda: d.popitem(), lambda: d)
