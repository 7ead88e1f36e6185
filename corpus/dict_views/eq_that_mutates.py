#: about: comparing keys and values that change the dicts
#: kind: language
#: stdout:
#| RuntimeError dictionary changed size during iteration 0 2
#| False 2 0
#| RuntimeError dictionary changed size during iteration 3 2
#| ZeroDivisionError division by zero 2 2
#| RuntimeError dictionary changed size during iteration 0 2
#| False 2 0
#| RuntimeError dictionary changed size during iteration 3 2
#| ZeroDivisionError division by zero 2 2
#| RuntimeError dictionary changed size during iteration 0 2
#| False 2 0
#| RuntimeError dictionary changed size during iteration 3 2
#| ZeroDivisionError division by zero 2 2
#| 0 0 2
#| RuntimeError dictionary changed size during iteration 2 0
#| 2 3 2
#| ZeroDivisionError division by zero 2 2
#| 0 0 2
#| 2 2 0
#| 1 3 2
#| ZeroDivisionError division by zero 2 2
#| True 0 2
#| False 2 0
#| False 3 2
#| ZeroDivisionError division by zero 2 2

class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, o):
        act()
        return self.n == o.n
    def __repr__(self): return f"K{self.n}"
def trial(op, change):
    global act, a, b
    act = lambda: None
    a, b = {K(1): 1, K(2): 2}, {K(1): 1, K(2): 2}
    act = change
    try: print(op(), len(a), len(b))
    except Exception as e: print(type(e).__name__, e, len(a), len(b))
for op in (lambda: a.keys() == b.keys(), lambda: a.keys() <= b.keys(), lambda: a.items() == b.items(), lambda: len(a.keys() & b.keys()), lambda: len(a.keys() - b.keys()), lambda: a.keys().isdisjoint(b.keys())):
    for change in (lambda: a.clear(), lambda: b.clear(), lambda: a.update(x=1), lambda: 1 / 0): trial(op, change)
