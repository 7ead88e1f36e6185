#: about: Ellipsis, NotImplemented, __debug__ and __name__
#: kind: language
#: tests: builtin:Ellipsis builtin:NotImplemented
#: stdout:
#| Ellipsis NotImplemented True Ellipsis [NotImplemented] True __main__ True None
#| ellipsis NotImplementedType True True Ellipsis Ellipsis 1 (Ellipsis,)
#| all ['...', 1] [0, '...', slice(None, None, 2)]
#| False True NotImplemented
#| unsupported operand type(s) for +: 'N' and 'int'
#| NotImplemented should not be used in a boolean context
#| NotImplemented should not be used in a boolean context
#| unsupported operand type(s) for +: 'ellipsis' and 'int'
#| 'ellipsis' object is not callable
#| 'NotImplementedType' object is not callable
#| 'ellipsis' object has no attribute 'x' and no __dict__ for setting new attributes
#| object of type 'NotImplementedType' has no len()
#| unsupported operand type(s) for +=: 'N' and 'int'
#| None [Ellipsis, Ellipsis]

print(Ellipsis, NotImplemented, Ellipsis is ..., repr(Ellipsis), [NotImplemented], __debug__, __name__, True, None)
print(type(Ellipsis).__name__, type(NotImplemented).__name__, bool(Ellipsis), hash(None) == hash(None), str(...), f"{...}", {...: 1}[Ellipsis], (...,))

class Matrix:
    def __getitem__(self, key): return "all" if key is ... else ["..." if k is ... else k for k in key]

print(Matrix()[...], Matrix()[..., 1], Matrix()[0, ..., ::2])

class N:
    def __eq__(self, other): return NotImplemented
    def __add__(self, other): return NotImplemented
    def __iadd__(self, other): return NotImplemented

print(N() == 1, N() != 1, N().__eq__(1))
for bad in (lambda: N() + 1, lambda: not NotImplemented, lambda: bool(NotImplemented), lambda: Ellipsis + 1, lambda: Ellipsis(), lambda: NotImplemented(), lambda: setattr(..., "x", 1), lambda: len(NotImplemented)):
    try: print(bad())
    except (TypeError, AttributeError) as error: print(error)
n = N()
try: n += 1
except TypeError as error: print(error)
def stub(): ...
print(stub(), [... for _ in range(2)])
