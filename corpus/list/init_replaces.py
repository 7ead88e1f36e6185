#: about: calling __init__ again replaces the content of the same list
#: kind: language
#: stdout:
#| None [] None [] True
#| 'int' object is not iterable []
#| division by zero []
#| list expected at most 1 argument, got 2 [1, 2]
#| list() takes no keyword arguments [1, 2]
#| []
#| []
#| []
#| 'late' [1]

l = [1, 2, 3]
alias = l
print(l.__init__("xyz"), l, l.__init__(), l, l is alias)
l.__init__(range(3))
for bad in (5, (1 / 0 for _ in "a")):
    try: l.__init__(bad)
    except (TypeError, ZeroDivisionError) as error: print(error, l)
l = [1, 2]
try: l.__init__([], [])
except TypeError as error: print(error, l)
try: l.__init__(x=1)
except TypeError as error: print(error, l)
l.__init__(l)
print(l)
m = [1, 2, 3]
it = iter(m)
m.__init__(it)
print(m)
n = [1, 2, 3]
n.__init__(x for x in n)
print(n)
def part():
    yield 1
    raise KeyError("late")
try: n.__init__(part())
except KeyError as error: print(error, n)
