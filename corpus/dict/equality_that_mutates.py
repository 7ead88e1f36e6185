#: about: values whose __eq__ changes either dict
#: kind: language
#: stdout:
#| True 4 4; True 4 4
#| True 0 4; False 0 4
#| False 4 0; True 4 0
#| True 3 4; False 3 4
#| False 4 3; True 4 3
#| False 5 4; True 5 4
#| True 4 20; False 4 20
#| False 20 4; True 20 4
#| True 1 4; False 1 4
#| ZeroDivisionError division by zero; ZeroDivisionError division by zero

class E:
    def __init__(self, act): self.act = act
    def __eq__(self, other):
        self.act()
        return True
    def __hash__(self): return 3
def trial(change):
    global a, b
    a, b = {1: 1, 2: E(lambda: change()), 3: 3, 4: 4}, {1: 1, 2: 2, 3: 3, 4: 4}
    try: print(a == b, len(a), len(b), end="; ")
    except Exception as e: print(type(e).__name__, e, end="; ")
    a, b = {1: 1, 2: E(lambda: change()), 3: 3, 4: 4}, {1: 1, 2: 2, 3: 3, 4: 4}
    try: print(b == a, len(a), len(b))
    except Exception as e: print(type(e).__name__, e)
trial(lambda: None)
trial(lambda: a.clear())
trial(lambda: b.clear())
trial(lambda: a.pop(3, None))
trial(lambda: b.pop(3, None))
trial(lambda: a.update({9: 9}))
trial(lambda: b.update({n: n for n in range(20)}))
trial(lambda: a.update({n: n for n in range(20)}))
trial(lambda: (a.clear(), a.update({7: 7})))
trial(lambda: 1 / 0)
