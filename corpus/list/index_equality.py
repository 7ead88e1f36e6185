#: about: list.index and in take an identical object, then __eq__ of the item
#: kind: language
#: stdout:
#| a == 5; b == 5; a == 5; b == a; a == 5; b == a; 0 1 1
#| 1 0 0 0 0 0 1
#| False 0 True 1 0 True
#| 0 1 False
#| 0 0 False

class Eq:
    def __init__(self, name, result): self.name, self.result = name, result
    def __eq__(self, other):
        print(self.name, "==", getattr(other, "name", other), end="; ")
        return self.result
a, b = Eq("a", False), Eq("b", True)
print([a, b].index(a), [a, b].index(5), [5, b].index(a) if [5, b].count(a) else None)
nan = float("nan")
print([1.0, nan].index(nan), [True].index(1), [1].index(True), [0.0].index(-0.0), [1 + 0j].index(1), ["a"].index("a"), [(), []].index([]))
class Never:
    def __eq__(self, other): return False
n = Never()
print(n == n, [n].index(n), n in [n], [n].count(n), [Never()].count(n), [n] == [n])
class Truthy:
    def __eq__(self, other): return [0]
class Falsy:
    def __eq__(self, other): return ""
print([Truthy()].index(1), [Falsy(), Truthy()].index(1), 1 in [Falsy()])
class NotImpl:
    def __eq__(self, other): return NotImplemented
class Reflects:
    def __eq__(self, other): return True
print([NotImpl()].index(Reflects()), [1].index(Reflects()), NotImpl() in [NotImpl()])
