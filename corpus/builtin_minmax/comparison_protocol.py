#: about: which method is asked, with which operand, and what its result counts for
#: kind: language
#: stdout:
#| V1 [('lt', 1, 3), ('lt', 2, 1)]
#| V4 [('gt', 4, 3), ('gt', 1, 4)]
#| O1 O3
#| truth
#| truth
#| '<' not supported between instances of 'Never' and 'Never'

log = []
class V:
    def __init__(self, v): self.v = v
    def __lt__(self, other):
        log.append(("lt", self.v, other.v))
        return self.v < other.v
    def __gt__(self, other):
        log.append(("gt", self.v, other.v))
        return self.v > other.v
    def __repr__(self): return f"V{self.v}"
print(min(V(3), V(1), V(2)), log)
log.clear()
print(max([V(3), V(4), V(1)]), log)
class Only:
    def __init__(self, v): self.v = v
    def __lt__(self, other): return [1] if self.v < other.v else []
    def __repr__(self): return f"O{self.v}"
print(min(Only(2), Only(1)), max(Only(2), Only(3), Only(1)))
class NoBool:
    def __bool__(self): raise ArithmeticError("truth")
class Odd:
    def __lt__(self, other): return NoBool()
    __gt__ = __lt__
for f in (min, max):
    try: f(Odd(), Odd())
    except ArithmeticError as e: print(e)
class Never:
    def __lt__(self, other): return NotImplemented
try: min(Never(), Never())
except TypeError as e: print(e)
