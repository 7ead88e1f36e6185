#: about: __sizeof__ of frozensets and subclasses
#: kind: language
#: stdout:
#| True True True
#| TypeError: frozenset.__sizeof__() takes no arguments (1 given)
#| TypeError: descriptor '__sizeof__' for 'frozenset' objects doesn't apply to a 'list' object
#| TypeError: unbound method frozenset.__sizeof__() needs an argument

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class F(frozenset): pass
f = frozenset(range(100))
print(f.__sizeof__() > frozenset().__sizeof__() > 0, F(range(100)).__sizeof__() >= f.__sizeof__(), frozenset(["x" * 1000]).__sizeof__() == frozenset("x").__sizeof__())
show(lambda: f.__sizeof__(2), lambda: frozenset.__sizeof__([]), lambda: frozenset.__sizeof__())
