#: about: __new__ and __init__ of subclasses, keywords
#: kind: language
#: stdout:
#| 5
#| A()
#| None
#| B({1})
#| 2
#| TypeError: B expected at most 1 argument, got 2
#| TypeError: frozenset() takes no keyword arguments
#| TypeError: frozenset() takes no keyword arguments
#| TypeError: C expected at most 1 argument, got 2
#| C({1})
#| frozenset()
#| TypeError: frozenset.__new__(set): set is not a subtype of frozenset
#| TypeError: frozenset.__new__(): not enough arguments
#| TypeError: frozenset expected at most 1 argument, got 2
#| TypeError: frozenset() takes no keyword arguments
#| None
#| None
#| None

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class A(frozenset):
    def __new__(cls, items=(), extra=None):
        self = super().__new__(cls, items)
        self.extra = extra
        return self
class B(frozenset):
    def __init__(self, items=(), extra=None): self.extra = extra
class C(frozenset): pass
show(lambda: A("a", extra=5).extra, lambda: A(extra=1), lambda: B([1]).extra, lambda: B([1], extra=2), lambda: B(extra=2).extra, lambda: B([1], 3), lambda: C(x=1), lambda: C([1], x=1), lambda: C([1], [2]), lambda: frozenset.__new__(C, [1]), lambda: frozenset.__new__(frozenset), lambda: frozenset.__new__(set), lambda: frozenset.__new__(), lambda: frozenset.__new__(frozenset, [1], [2]), lambda: frozenset.__new__(frozenset, x=1), lambda: A([1]).__init__([2]), lambda: frozenset([1]).__init__([5]), lambda: frozenset([1]).__init__())
