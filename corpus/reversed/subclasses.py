#: about: classes derived from reversed
#: kind: language
#: stdout:
#| [('r', 2), ('r', 1)] ('r', 'b') True R [3, 2, 1] ['o', 'w', 'n'] b
#| list_reverseiterator dict_reversekeyiterator range_iterator
#| 5 ['b', 'a']
#| TypeError: reversed expected 1 argument, got 2
#| TypeError: reversed() takes no keyword arguments
#| TypeError: reversed expected 1 argument, got 0
#| TypeError: 'int' object is not reversible
#| 1 3 ('r', 'c') 2

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class R(reversed):
    def __next__(self): return ("r", super().__next__())
class Init(reversed):
    def __init__(self, seq, extra=None): self.extra = extra
class Keyword(reversed):
    def __init__(self, seq, *, extra): self.extra = extra
class New(reversed):
    def __new__(cls, *items): return super().__new__(cls, items)
class Own(reversed):
    def __iter__(self): return iter("own")
print(list(R((1, 2))), next(R("ab")), isinstance(R(""), reversed), type(R("")).__name__, list(New(1, 2, 3)), list(Own("ab")), next(Own("ab")))
print(type(R([1])).__name__, type(R({})).__name__, type(R(range(2))).__name__)
k = Keyword("ab", extra=5)
print(k.extra, list(k))
attempt(lambda: Init("ab", 5))
attempt(lambda: R("a", foo=1))
attempt(lambda: R())
attempt(lambda: R(5))
r = R("abc")
r.extra = 1
print(r.extra, r.__length_hint__(), next(r), r.__length_hint__())
