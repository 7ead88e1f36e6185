#: about: operators of subclasses, reflected ones first
#: kind: language
#: stdout:
#| 'S.or'
#| 'S.ror'
#| {1}
#| 'S.rand'
#| 'S.eq'
#| 'S.eq'
#| 'S.gt'
#| 'S.lt'
#| True
#| 'S.ior'
#| set()
#| frozenset({1})
#| 'ror'
#| 'rsub'
#| 'rand'
#| 'rxor'
#| 'ror'

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class S(set):
    def __or__(self, o): return "S.or"
    def __ror__(self, o): return "S.ror"
    def __and__(self, o): return NotImplemented
    def __rand__(self, o): return "S.rand"
    def __eq__(self, o): return "S.eq"
    def __lt__(self, o): return "S.lt"
    def __gt__(self, o): return "S.gt"
    __hash__ = None
    def __ior__(self, o): return "S.ior"
s = S([1])
x = s
x |= {2}
show(lambda: s | {2}, lambda: {2} | s, lambda: s & {1}, lambda: {1} & s, lambda: s == {1}, lambda: {1} == s, lambda: {1} < s, lambda: s < {1}, lambda: s <= {1}, lambda: x, lambda: s - {1}, lambda: frozenset([1]) | s)
class R:
    def __ror__(self, o): return "ror"
    def __rsub__(self, o): return "rsub"
    def __rand__(self, o): return "rand"
    def __rxor__(self, o): return "rxor"
show(lambda: {1} | R(), lambda: {1} - R(), lambda: {1} & R(), lambda: {1} ^ R(), lambda: frozenset() | R())
