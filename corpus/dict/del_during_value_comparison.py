#: about: list.remove and in over dict values that change the dict
#: kind: language
#: stdout:
#| RuntimeError: dictionary changed size during iteration
#| 5
#| 0
#| 0
#| False
#| 5
#| False
#| 4

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class V:
    def __init__(self, n): self.n = n
    def __eq__(self, other):
        d.pop(self.n, None)
        return False
d = {n: V(n) for n in range(6)}
show(lambda: 5 in d.values(), lambda: len(d))
d = {n: V(n) for n in range(6)}
show(lambda: list(d.values()).count(1), lambda: len(d))
d = {n: V(n) for n in range(6)}
show(lambda: (2, 5) in d.items(), lambda: len(d), lambda: (3, V(3)) in d.items(), lambda: len(d))
