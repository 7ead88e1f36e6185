#: about: close reaches what a generator delegates to
#: kind: language
#: stdout:
#| close ()
#| outer GeneratorExit ()
#| None
#| close ()
#| outer KeyError ('k',)
#| KeyError: 'k'
#| close ()
#| outer GeneratorExit ('g',)
#| None
#| outer GeneratorExit ()
#| None
#| outer GeneratorExit ()
#| None
#| outer GeneratorExit ()
#| None
#| outer TypeError ("'NoneType' object is not callable",)
#| TypeError: 'NoneType' object is not callable
#| inner finally
#| outer GeneratorExit ()
#| outer GeneratorExit ()
#| None closed
#| outer RuntimeError ('generator ignored GeneratorExit',)
#| RuntimeError: generator ignored GeneratorExit
#| None

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class Delegate:
    def __init__(self, error=None): self.error = error
    def __iter__(self): return self
    def __next__(self): return 1
    def close(self, *args):
        print("close", args)
        if self.error: raise self.error
def outer(d):
    try: yield from d
    except BaseException as e:
        print("outer", type(e).__name__, e.args)
        raise
for d in Delegate(), Delegate(KeyError("k")), Delegate(GeneratorExit("g")), iter([1]), [1], "ab":
    g = outer(d)
    next(g)
    attempt(lambda: g.close())
class NoneClose:
    close = None
    def __iter__(self): return self
    def __next__(self): return 1
g = outer(NoneClose())
next(g)
attempt(lambda: g.close())
def inner():
    try: yield 1
    finally: print("inner finally")
i = inner()
g = outer(outer(i))
next(g)
print(g.close(), next(i, "closed"))
def stubborn():
    while True:
        try: yield 1
        except GeneratorExit: pass
g = outer(stubborn())
next(g)
attempt(lambda: g.close())
def answers():
    try: yield 1
    except GeneratorExit: return "inner answer"
def wraps():
    got = yield from answers()
    print("got", got)
    return "outer answer"
g = wraps()
next(g)
print(g.close())
