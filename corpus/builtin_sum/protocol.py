#: about: __add__ and __radd__ of the items, in order
#: kind: language
#: stdout:
#| ((0+a)+b) [('radd', 'a', 0), ('add', '(0+a)', 'b')]
#| ((3+c)+3) [('radd', 'c', 3), ('add', '(3+c)', 3)]
#| (0.5+d) (1j+e) (s+f) [('radd', 'd', 0.5), ('radd', 'e', 1j), ('add', 's', 'f')]
#| I.radd I.radd I.add
#| F.radd F.radd

log = []
class N:
    def __init__(self, v): self.v = v
    def __add__(self, other):
        log.append(("add", self.v, getattr(other, "v", other)))
        return N(f"({self.v}+{getattr(other, 'v', other)})")
    def __radd__(self, other):
        log.append(("radd", self.v, other))
        return N(f"({other}+{self.v})")
    def __iadd__(self, other): return "in place is never asked"
print(sum([N("a"), N("b")]).v, log)
log.clear()
print(sum([1, 2, N("c"), 3]).v, log)
log.clear()
print(sum([0.5, N("d")]).v, sum([1j, N("e")]).v, sum([N("f")], N("s")).v, log)
class I(int):
    def __add__(self, other): return "I.add"
    def __radd__(self, other): return "I.radd"
print(sum([I(1)]), sum([1, I(2)]), sum([I(1)], I(2)))
class F(float):
    def __radd__(self, other): return "F.radd"
print(sum([1.0, F(2)]), sum([F(2)]))
