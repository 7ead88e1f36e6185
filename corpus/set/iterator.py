#: about: the iterator's type, hints and end
#: kind: language
#: stdout:
#| set_iterator builtins 3 10 2 [20, 30] 0 end True
#| TypeError: cannot create 'set_iterator' instances
#| TypeError: cannot create 'set_iterator' instances
#| TypeError: type 'set_iterator' is not an acceptable base type
#| TypeError: object of type 'set_iterator' has no len()
#| TypeError: set_iterator.__length_hint__() takes no arguments (1 given)
#| StopIteration: 
#| True
#| TypeError: 'set' object is not an iterator
#| TypeError: 'set' object is not reversible
#| False
#| 0

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

s = {10, 20, 30}
it = iter(s)
t = type(it)
print(t.__name__, t.__module__, it.__length_hint__(), next(it), it.__length_hint__(), list(it), it.__length_hint__(), next(it, "end"), iter(it) is it)
def sub():
    class S(t): pass
show(lambda: t(), lambda: t({1}), sub, lambda: len(it), lambda: it.__length_hint__(1), lambda: next(iter(set())), lambda: type(iter(frozenset())) is t, lambda: next({1}), lambda: reversed({1}), lambda: hasattr(it, "__len__"))
it = iter(s)
next(it)
s.add(40)
print(it.__length_hint__())
