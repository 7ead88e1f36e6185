#: about: dir gives each name once, sorted, whatever the bases
#: kind: language
#: stdout:
#| True True ['w', 'x', 'y', 'z'] list False
#| ['a', 'a', 'b', 'b'] True
#| True True
#| False

class A:
    x = y = z = 1
class B(A):
    y = 2
    def __init__(self): self.z = self.w = 3
class C(B, A): x = 5
d = dir(C())
print(len(d) == len(set(d)), d == sorted(d), [n for n in d if len(n) == 1], type(d).__name__, dir(C()) is dir(C()))
class D:
    def __dir__(self): return ["b", "a", "b", "a"]
print(dir(D()), dir(D) != dir(D()))
setattr(A, "added", 1)
print("added" in dir(C()), "added" in dir(C))
del A.added
print("added" in dir(C()))
