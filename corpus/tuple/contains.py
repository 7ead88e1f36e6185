#: about: in a tuple
#: kind: language
#: stdout:
#| True True True False True False False True True
#| b == a; yes == a; no == 5; True True
#| False True True True
#| 'eq'
#| True
#| expected 1 argument, got 0
#| expected 1 argument, got 2
#| descriptor '__contains__' requires a 'tuple' object but received a 'list'

class Eq:
    def __init__(self, name): self.name = name
    def __eq__(self, other):
        print(self.name, "==", getattr(other, "name", other), end="; ")
        return self.name == "yes"
nan = float("nan")
print(1 in (1,), 1.0 in (True,), nan in (nan,), float("nan") in (nan,), () in ((),), () in (), "a" in ("ab",), None in (None, 1), 2 not in (1,))
print(Eq("a") in (Eq("b"), Eq("yes")), 5 in (Eq("no"), 5))
class T(tuple):
    def __contains__(self, x): return x
    def __iter__(self): return iter("it")
print([] in T(), 1 in T(), tuple.__contains__(T((7,)), 7), 7 in tuple([7]))
class Bad:
    def __eq__(self, other): raise KeyError("eq")
try: 1 in (0, Bad())
except KeyError as error: print(error)
print(1 in (1, Bad()))
for f in ((1,).__contains__, lambda: (1,).__contains__(1, 2), lambda: tuple.__contains__([1], 1)):
    try: f()
    except TypeError as error: print(error)
