#: about: StopIteration and GeneratorExit thrown into generators
#: kind: language
#: stdout:
#| StopIteration  None over
#| StopIteration v None over
#| GeneratorExit  None over
#| GeneratorExit g None over
#| StopAsyncIteration  None over
#| RuntimeError generator raised StopIteration StopIteration() over
#| RuntimeError generator raised StopIteration StopIteration('v') over
#| GeneratorExit  None over
#| GeneratorExit g None over
#| StopAsyncIteration  None over
#| StopIteration  None over
#| StopIteration v None over
#| GeneratorExit  None over
#| GeneratorExit g None over
#| StopAsyncIteration  None over
#| ('caught', None) over
#| ('caught', 'v') over
#| GeneratorExit  None over
#| GeneratorExit g None over
#| StopAsyncIteration  None over
#| generator raised StopIteration Sub True

def plain():
    yield 1
    yield 2
def catching():
    try: yield 1
    except StopIteration as e: yield ("caught", e.value)
    return "end"
for make in plain, catching:
    for start in 0, 1:
        for exc in StopIteration, StopIteration("v"), GeneratorExit, GeneratorExit("g"), StopAsyncIteration:
            g = make()
            if start: next(g)
            try: print(g.throw(exc), end=" ")
            except BaseException as e: print(type(e).__name__, e, repr(e.__cause__), end=" ")
            print(next(g, "over"))
class Sub(StopIteration): pass
g = plain()
next(g)
try: g.throw(Sub("s"))
except RuntimeError as e: print(e, type(e.__cause__).__name__, e.__cause__ is e.__context__)
