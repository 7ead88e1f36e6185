#: about: clear empties for everybody, copies are apart
#: kind: language
#: stdout:
#| {'a': [1, 2], 'b': 2} {'a': [1, 2], 'b': 2, 'c': 3} False dict
#| None {} {'a': [1, 2], 'b': 2, 'c': 3}
#| {} None None {} {}
#| dict {1: 2} False True
#| TypeError: dict.copy() takes no arguments (1 given)
#| TypeError: dict.clear() takes no arguments (1 given)
#| TypeError: descriptor 'copy' for 'dict' objects doesn't apply to a 'list' object
#| TypeError: unbound method dict.clear() needs an argument
#| {1: 2}

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {"a": [1], "b": 2}
alias, copy = d, d.copy()
copy["c"] = 3
copy["a"].append(2)
print(d, copy, copy is d, type(copy).__name__)
print(d.clear(), alias, copy)
d["z"] = 1
print(alias, d.clear(), d.clear(), d, {}.copy())
class D(dict):
    def __init__(self, *a):
        super().__init__(*a)
        self.x = 1
e = D({1: 2})
f = e.copy()
print(type(f).__name__, f, hasattr(f, "x"), e == f)
show(lambda: d.copy(1), lambda: d.clear(1), lambda: dict.copy([]), lambda: dict.clear(), lambda: dict.copy(e))
