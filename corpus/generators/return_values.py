#: about: return values travel in StopIteration, once
#: kind: language
#: stdout:
#| StopIteration() () None True
#| () None
#| StopIteration(5) (5,) 5 True
#| () None
#| StopIteration((1, 2)) ((1, 2),) (1, 2) True
#| () None
#| StopIteration([]) ([],) [] True
#| () None
#| StopIteration(StopIteration(3)) (StopIteration(3),) StopIteration(3) True
#| () None
#| StopIteration(ValueError('v')) (ValueError('v'),) ValueError('v') True
#| () None
#| StopIteration(Stop('s')) (Stop('s'),) Stop('s') True
#| () None
#| StopIteration('') ('',) '' True
#| () None
#| StopIteration(()) ((),) () True
#| () None
#| [1] [1] [1] 1 1 {1: 1} 1 (1,)
#| [1, 1, 1, ['a', None, (1, 2)]]
#| 1
#| else
#| StopIteration: 

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

def gen(value):
    yield 1
    return value
class Stop(StopIteration): pass
for value in None, 5, (1, 2), [], StopIteration(3), ValueError("v"), Stop("s"), "", ():
    g = gen(value)
    next(g)
    try: next(g)
    except StopIteration as e: print(repr(e), e.args, repr(e.value), e.value is value)
    try: next(g)
    except StopIteration as e: print(e.args, e.value)
print(list(gen(5)), [*gen(5)], [x for x in gen(5)], next(gen(5)), sum(gen(5)), dict(zip(gen(1), gen(2))), max(gen(9)), tuple(gen(())))
def collects():
    a = yield from gen("a")
    b = yield from gen(None)
    c = yield from gen((1, 2))
    return [a, b, c]
def outer():
    got = yield from collects()
    yield got
print(list(outer()))
for x in gen("ignored"): print(x)
else: print("else")
def bare():
    yield
    return
attempt(lambda: (g := bare(), next(g), next(g)))
