#: about: a set subclass whose hash fails, and TypeErrors that are not about hashing
#: kind: language
#: stdout:
#| True
#| False
#| ValueError: own ValueError
#| None
#| set()
#| ValueError: own ValueError
#| KeyError: Fails({3})
#| True
#| False
#| None

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class Fails(set):
    def __hash__(self): raise TypeError("own TypeError")
class Other(set):
    def __hash__(self): raise ValueError("own ValueError")
s = {frozenset([1])}
show(lambda: Fails([1]) in s, lambda: Fails([2]) in s, lambda: Other([1]) in s, lambda: s.discard(Fails([1])), lambda: s, lambda: s.remove(Other()), lambda: s.remove(Fails([3])))
class EqFails(set):
    __hash__ = None
    def __eq__(self, other): raise TypeError("eq failed")
show(lambda: EqFails([1]) in {frozenset([1])}, lambda: EqFails([1]) in {frozenset([2])}, lambda: {frozenset([1])}.discard(EqFails([1])))
