#: about: what close returns, and what stops it
#: kind: language
#: stdout:
#| returns None None 'returned'
#| None
#| end
#| finally_returns None None ['finally']
#| None
#| end
#| ignores None None RuntimeError: generator ignored GeneratorExit
#| raises None None KeyError: 'closing'
#| None
#| end
#| stops None None RuntimeError: generator raised StopIteration
#| None
#| end
#| converts None None None
#| None
#| end
#| plain None None None
#| None
#| end
#| None

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

def returns():
    try: yield 1
    except GeneratorExit: return "returned"
def finally_returns():
    try: yield 1
    finally: return ["finally"]
def ignores():
    while True:
        try: yield 1
        except GeneratorExit: pass
def raises():
    try: yield 1
    finally: raise KeyError("closing")
def stops():
    try: yield 1
    finally: raise StopIteration("stop")
def converts():
    try: yield 1
    except GeneratorExit: raise GeneratorExit("another")
def plain(): yield 1
for f in returns, finally_returns, ignores, raises, stops, converts, plain:
    g = f()
    print(f.__name__, g.close(), g.close(), end=" ")
    g = f()
    next(g)
    attempt(lambda: g.close())
    if f is not ignores:
        attempt(lambda: g.close())
        print(next(g, "end"))
g = returns()
list(g)
print(g.close())
