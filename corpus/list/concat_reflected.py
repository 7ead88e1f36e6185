#: about: the other operand's __radd__ has its say after, before, or never
#: kind: language
#: stdout:
#| ('radd', [1]) ('sub radd', [1], [2]) [1, 2] ('add', [1], 5) [0, 1] ('add', [0], R)
#| can only concatenate list (not "Refuses") to list
#| can only concatenate list (not "int") to list
#| unsupported operand type(s) for +: 'Both' and 'list'
#| unsupported operand type(s) for +: 'Both' and 'Both'
#| ('sub radd', [1], [9])
#| ('radd', ('sub radd', [1], [9]))

class R:
    def __radd__(self, other): return ("radd", other)
    def __repr__(self): return "R"
class Refuses:
    def __radd__(self, other): return NotImplemented
class Sub(list):
    def __radd__(self, other): return ("sub radd", other, self[:])
class Add(list):
    def __add__(self, other): return ("add", self[:], other)
print([1] + R(), [1] + Sub([2]), Sub([1]) + [2], Add([1]) + 5, [0] + Add([1]), Add([0]) + R())
for right in (Refuses(), 5):
    try: [1] + right
    except TypeError as error: print(error)
class Both(list):
    def __add__(self, other): return NotImplemented
try: print(Both([1]) + [2])
except TypeError as error: print(error)
try: print(Both([1]) + Both([2]))
except TypeError as error: print(error)
l = [1]
l += Sub([9])
print(l)
class Radd(R):
    def __iter__(self): return iter("it")
l += Radd()
print(l)
try: l += R()
except TypeError as error: print(error, l)
