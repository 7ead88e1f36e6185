#: about: sort calls only __lt__, the reflected __gt__ where that gives up
#: kind: language
#: stdout:
#| [O1, O2, O3] ['1<3', '2<1', '1<2', '2<3', '2<3', '2<1']
#| [O3, O2, O1] ['2<3', '1<2']
#| [G1, G2, G3] ['3>1', '1>2', '2>1', '3>2', '3>2', '1>2']
#| '<' not supported between instances of 'Ge' and 'Ge'
#| '<' not supported between instances of 'NotImpl' and 'NotImpl'
#| [1, 2, 3]
#| truth of a comparison

log = []
class Only:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"O{self.n}"
    def __lt__(self, other):
        log.append(f"{self.n}<{other.n}")
        return self.n < other.n
    def __gt__(self, other): raise RuntimeError("gt")
    def __le__(self, other): raise RuntimeError("le")
    def __eq__(self, other): raise RuntimeError("eq")
l = [Only(n) for n in (3, 1, 2)]
l.sort()
print(l, log)
log.clear()
l.sort(reverse=True)
print(l, log)
class Gt:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"G{self.n}"
    def __gt__(self, other):
        log.append(f"{self.n}>{other.n}")
        return self.n > other.n
log.clear()
m = [Gt(n) for n in (3, 1, 2)]
m.sort()
print(m, log)
class Ge:
    def __le__(self, other): return True
    def __ge__(self, other): return True
try: [Ge(), Ge()].sort()
except TypeError as error: print(error)
class NotImpl:
    def __lt__(self, other): return NotImplemented
try: [NotImpl(), NotImpl()].sort()
except TypeError as error: print(error)
class Lists:
    def __init__(self, n): self.n = n
    def __lt__(self, other): return [0] * (self.n < other.n)
    def __repr__(self): return str(self.n)
print(sorted([Lists(2), Lists(3), Lists(1)]))
class Odd:
    def __lt__(self, other): return self
    def __bool__(self): raise ZeroDivisionError("truth of a comparison")
try: [Odd(), Odd()].sort()
except ZeroDivisionError as error: print(error)
