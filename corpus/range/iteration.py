#: about: iterating ranges: fresh iterators, their hints and their end
#: kind: language
#: stdout:
#| 0 3 0 2 3 [6, 9] 0 end [3, 6, 9] [0, 3, 6, 9]
#| True False True range_iterator
#| StopIteration: 
#| StopIteration: 
#| TypeError: object of type 'range_iterator' has no len()
#| TypeError: 'range_iterator' object is not subscriptable
#| TypeError: range_iterator.__length_hint__() takes no arguments (1 given)
#| TypeError: 'range_iterator' object is not reversible
#| AttributeError: 'range_iterator' object has no attribute 'x' and no __dict__ for setting new attributes
#| 10 2 [6, 2] [] [] True False
#| [(0, 1), (2, 3), (4, 5)] 5050 [1, 2, 2]

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

r = range(0, 10, 3)
a, b = iter(r), iter(r)
print(next(a), next(a), next(b), a.__length_hint__(), b.__length_hint__(), list(a), a.__length_hint__(), next(a, "end"), list(b), list(r))
print(iter(a) is a, iter(r) is iter(r), a.__iter__() is a, type(a).__name__)
attempt(lambda: next(a))
attempt(lambda: a.__next__())
attempt(lambda: len(a))
attempt(lambda: a[0])
attempt(lambda: a.__length_hint__(1))
attempt(lambda: reversed(a))
attempt(lambda: setattr(a, "x", 1))
d = iter(range(10, 0, -4))
print(next(d), d.__length_hint__(), list(d), list(iter(range(0))), list(iter(range(5, 1))), 6 in iter(r), 7 in iter(r))
i = iter(range(6))
print([(x, next(i)) for x in i], sum(iter(range(101))), [x for x in range(3) for y in range(x)])
