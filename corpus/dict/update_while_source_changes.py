#: about: the source may change under update: sizes, order, errors
#: kind: language
#: stdout:
#| RuntimeError: dict mutated during update
#| {K0: 0, K1: 1}
#| {}
#| RuntimeError: dict mutated during update
#| {K0: 0, K1: 1}
#| 5
#| RuntimeError: dict mutated during update
#| {K0: 0, K1: 1}
#| {K1: 1, K2: 2}
#| None
#| {K1: 1, K2: 2}

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class Key:
    def __init__(self, n, act=None): self.n, self.act = n, act
    def __hash__(self): return 7
    def __eq__(self, other):
        act, self.act = self.act, None
        if act: act()
        return isinstance(other, Key) and self.n == other.n
    def __repr__(self): return f"K{self.n}"

src = {Key(1): 1, Key(2): 2}
d = {Key(0, lambda: src.clear()): 0}
show(lambda: d.update(src), lambda: d, lambda: src)
src = {Key(1): 1, Key(2): 2}
d = {Key(0, lambda: src.update({n: n for n in range(3)})): 0}
show(lambda: d.update(src), lambda: d, lambda: len(src))
src = {Key(1): 1, Key(2): 2, Key(3): 3}
keys = list(src)
d = {Key(0, lambda: src.pop(keys[2])): 0}
show(lambda: d.update(src), lambda: d, lambda: src)
src = {Key(1): 1, Key(2): 2}
d = {Key(0, lambda: d.clear()): 0}
show(lambda: d.update(src), lambda: d)
