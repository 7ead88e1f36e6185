#: about: in and not in: identity, equality, order of the operands
#: kind: language
#: stdout:
#| True True True False True False True True False True False
#| b == a; yes == a; True
#| yes == 1; yes == 5; True True True False
#| True False truthy
#| 'NotC' object is not a container
#| True
#| expected 1 argument, got 0

class Eq:
    def __init__(self, name): self.name = name
    def __eq__(self, other):
        print(self.name, "==", getattr(other, "name", other), end="; ")
        return self.name == "yes"
nan = float("nan")
print(1 in [1], 1 in [True], 1.0 in [0, 1], "a" in ["ab"], [] in [[]], () in [], None in [None], nan in [nan], float("nan") in [nan], 1 not in [2], 2 not in [2])
print(Eq("a") in [Eq("b"), Eq("yes"), Eq("c")])
print(Eq("yes") in [1], 5 in [Eq("yes")], [1].__contains__(1), [1].__contains__(2))
class C(list):
    def __contains__(self, x): return "truthy"
print(5 in C(), list.__contains__(C(), 5), C().__contains__(1))
class NotC(list):
    __contains__ = None
try: 1 in NotC([1])
except TypeError as error: print(error)
r = []
r.append(r)
print(r in r)
try: [1].__contains__()
except TypeError as error: print(error)
