#: about: the right operand's methods, and None as a method
#: kind: language
#: stdout:
#| 'ror'
#| 'rand'
#| 'rsub'
#| 'rxor'
#| 'gt'
#| 'eq'
#| 'F.ror'
#| 'F.rsub'
#| 'F.gt'
#| frozenset({1})
#| {1}
#| TypeError: 'NoneType' object is not callable
#| frozenset({1, 2})
#| TypeError: 'NoneType' object is not callable
#| frozenset({3})

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class R:
    def __ror__(self, o): return "ror"
    def __rand__(self, o): return "rand"
    def __rsub__(self, o): return "rsub"
    def __rxor__(self, o): return "rxor"
    def __gt__(self, o): return "gt"
    def __eq__(self, o): return "eq"
class F(frozenset):
    def __ror__(self, o): return "F.ror"
    def __rsub__(self, o): return "F.rsub"
    def __gt__(self, o): return "F.gt"
class N(frozenset): __or__ = __and__ = None
f = frozenset([1])
show(lambda: f | R(), lambda: f & R(), lambda: f - R(), lambda: f ^ R(), lambda: f < R(), lambda: f == R(), lambda: f | F(), lambda: f - F(), lambda: f < F(), lambda: f & F([1]), lambda: {1} | F(), lambda: N() | f, lambda: f | N([2]), lambda: N() & f, lambda: N([3]) - f)
