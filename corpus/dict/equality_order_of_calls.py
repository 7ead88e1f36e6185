#: about: which side's __eq__ is asked, and how often
#: kind: language
#: stdout:
#| left == right
#| True
#| left == right
#| False
#| key right == key left
#| True
#| stored == sought
#| 1
#| left == right
#| left 2 == right 2
#| True
#| True True
#| one == 1
#| True

class V:
    def __init__(self, name): self.name = name
    def __eq__(self, other):
        print(self.name, "==", other.name if isinstance(other, V) else other)
        return True
    def __hash__(self): return 1
print({1: V("left")} == {1: V("right")})
print({1: V("left")} != {1: V("right")})
print({V("key left"): 1} == {V("key right"): 1})
print({V("stored"): 1}.get(V("sought")))
print({1: V("left"), 2: V("left 2")} == {2: V("right 2"), 1: V("right")})
v = V("same")
print({1: v} == {1: v}, {v: 1} == {v: 1})
print({1: 1} == {V("one"): 1})
