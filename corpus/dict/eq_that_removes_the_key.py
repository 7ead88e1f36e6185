#: about: the key that is being compared disappears and comes back
#: kind: language
#: stdout:
#| None 1 {'s': 't', 3: 4}
#| again 2 {'s': 't', 3: 4, K1: 'again'}
#| other 2 {'s': 't', 3: 4, K1: 'other'}
#| replaced 1 {K1: 'replaced', 's': 't', 3: 4}
#| a 1 {K1: 'a', 's': 't', 3: 4, 'u': 1}
#| None 1 {'s': 't', 3: 4}
#| None 2 {'s': 't', 3: 4, K1: 'again'}
#| None 2 {'s': 't', 3: 4, K1: 'other'}
#| None 1 {K1: 'replaced', 's': 't', 3: 4}
#| None 1 {K1: 'a', 's': 't', 3: 4, 'u': 1}
#| new 1 {'s': 't', 3: 4, K1: 'new'}
#| again 2 {'s': 't', 3: 4, K1: 'again'}
#| other 2 {'s': 't', 3: 4, K1: 'other'}
#| replaced 1 {K1: 'replaced', 's': 't', 3: 4}
#| a 1 {K1: 'a', 's': 't', 3: 4, 'u': 1}
#| new 1 {'s': 't', 3: 4, K2: 'new'}
#| new 2 {'s': 't', 3: 4, K1: 'again', K2: 'new'}
#| new 2 {'s': 't', 3: 4, K1: 'other', K2: 'new'}
#| new 1 {K1: 'replaced', 's': 't', 3: 4, K2: 'new'}
#| new 1 {K1: 'a', 's': 't', 3: 4, 'u': 1, K2: 'new'}
#| None 1 {'s': 't', 3: 4}
#| again 2 {'s': 't', 3: 4}
#| other 2 {'s': 't', 3: 4}
#| replaced 1 {'s': 't', 3: 4}
#| a 1 {'s': 't', 3: 4, 'u': 1}
#| None 1 {'s': 't', 3: 4, K1: 'over'}
#| None 2 {'s': 't', 3: 4, K1: 'over'}
#| None 2 {'s': 't', 3: 4, K1: 'over'}
#| None 1 {K1: 'over', 's': 't', 3: 4}
#| None 1 {K1: 'over', 's': 't', 3: 4, 'u': 1}

class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return 5
    def __eq__(self, other):
        global calls
        calls += 1
        if calls == 1: action()
        return self.n == getattr(other, "n", None)
    def __repr__(self): return f"K{self.n}"
def trial(act, op):
    global d, calls, action, a
    calls, a = 10, K(1)
    d = {a: "a", "s": "t", 3: 4}
    action, calls = act, 0
    try: r = op()
    except Exception as e: r = f"{type(e).__name__} {e}"
    print(r, calls, d)
for op in (lambda: d.get(K(1)), lambda: d.get(K(2)), lambda: d.setdefault(K(1), "new"), lambda: d.setdefault(K(2), "new"), lambda: d.pop(K(1), None), lambda: d.__setitem__(K(1), "over")):
    trial(lambda: d.pop(a), op)
    trial(lambda: (d.pop(a), d.update({a: "again"})), op)
    trial(lambda: (d.pop(a), d.update({K(1): "other"})), op)
    trial(lambda: d.update({a: "replaced"}), op)
    trial(lambda: d.update({"u": 1}), op)
