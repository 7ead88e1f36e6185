#: about: cooperative overrides through super()
#: kind: language
#: stdout:
#| {'abc': 2, 'XYZ': 3, 'Q': 4} 2 2 missing no None False True
#| ['Counting', 'Lower', 'dict', 'object'] True True

class Lower(dict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __getitem__(self, k): return super().__getitem__(k.lower())
class Counting(Lower):
    def __init__(self): self.sets = 0
    def __setitem__(self, k, v):
        self.sets += 1
        super().__setitem__(k, v)
    def __missing__(self, k): return "missing " + k
c = Counting()
c["ABC"] = 1
c["abc"] = 2
c.update(XYZ=3)
c.setdefault("Q", 4)
print(c, c.sets, c["aBc"], c["NO"], c.get("ABC"), "ABC" in c, "abc" in c)
print([t.__name__ for t in Counting.mro()], isinstance(c, dict), issubclass(Counting, dict))
