#: about: a StopIteration out of the predicate ends the filter
#: kind: language
#: stdout:
#| [0, 1] [3, 4] end
#| [0, 1] 1 default
#| [0, 1, 2]
#| StopIteration: done
#| [0, 1]

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

def f(x):
    if x == 2: raise StopIteration
    return True
g = filter(f, iter(range(5)))
print(list(g), list(g), next(g, "end"))
print([x for x in filter(f, range(9))], sum(filter(f, range(9))), next(filter(f, [2, 3]), "default"))
def take_while(pred, it):
    def check(x):
        if pred(x): return True
        raise StopIteration("done")
    return filter(check, it)
print(list(take_while(lambda x: x < 3, range(10**30))))
attempt(lambda: next(take_while(lambda x: False, [1])))
def gen(): yield from filter(f, range(5))
print(list(gen()))
