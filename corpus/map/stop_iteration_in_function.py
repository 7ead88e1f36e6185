#: about: a StopIteration out of the function ends the map
#: kind: language
#: stdout:
#| [0, 1] [3, 4] end
#| 0 1
#| StopIteration: two
#| 3
#| default [0, 1] 1 False (0, 1)
#| [0, 1]
#| RuntimeError: generator raised StopIteration
#| ['a']
#| [['a', 'd'], ['b', 'e'], ['c']]

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

def f(x):
    if x == 2: raise StopIteration("two")
    return x
m = map(f, iter(range(5)))
print(list(m), list(m), next(m, "end"))
m = map(f, range(5))
print(next(m), next(m))
attempt(lambda: next(m))
attempt(lambda: next(m))
print(next(map(f, [2]), "default"), [x for x in map(f, range(9))], sum(map(f, range(9))), 5 in map(f, range(9)), (lambda *a: a)(*map(f, range(4))))
def g(): yield from map(f, range(9))
print(list(g()))
def h():
    for x in range(4): yield f(x)
attempt(lambda: list(h()))
print(list(map(next, [iter("ab"), iter(""), iter("c")])))
its = [iter("abc"), iter("de")]
out = []
while row := list(map(next, its)): out.append(row)
print(out)
