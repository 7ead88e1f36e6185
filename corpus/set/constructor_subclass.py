#: about: __init__, __new__ and keywords of subclasses
#: kind: language
#: stdout:
#| A({1}) 5 A() A
#| B()
#| B({1})
#| TypeError: set() takes no keyword arguments
#| TypeError: B expected at most 1 argument, got 2
#| TypeError: set() takes no keyword arguments
#| TypeError: set() takes no keyword arguments
#| TypeError: C expected at most 1 argument, got 2
#| C({3})
#| set()
#| C()
#| TypeError: set.__new__(int): int is not a subtype of set
#| TypeError: set.__new__(): not enough arguments
#| TypeError: set.__new__(frozenset): frozenset is not a subtype of set
#| D() D()

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class A(set):
    def __init__(self, items=(), extra=None):
        super().__init__(items)
        self.extra = extra
print(A([1]), A("ab", extra=5).extra, A(extra=1), type(A()).__name__)
class B(set):
    def __new__(cls, *args, **kw):
        self = super().__new__(cls)
        self.add("new")
        return self
show(lambda: B(), lambda: B([1]), lambda: B([1], x=2), lambda: B([1], [2]))
class C(set): pass
show(lambda: C(x=1), lambda: C([1], x=1), lambda: C([1], [2]), lambda: C([3]), lambda: set.__new__(set, 1, 2, x=3), lambda: set.__new__(C, [1]), lambda: set.__new__(int), lambda: set.__new__(), lambda: set.__new__(frozenset))
class D(set):
    def __init__(self, a, b): pass
print(D(1, 2), D([1], b=2))
