#: about: what cannot be raised fails in the innermost generator and is raised in the outer ones
#: kind: language
#: stdout:
#| ('outer caught', 'TypeError', 'exceptions must be classes or instances deriving from BaseException, not int')
#| True end end
#| ('outer caught', 'TypeError', 'exceptions must be classes or instances deriving from BaseException, not type')
#| True end end
#| ('outer caught', 'TypeError', 'exceptions must be classes or instances deriving from BaseException, not str')
#| True end end
#| TypeError: exceptions must be classes or instances deriving from BaseException, not int
#| end end
#| ('inner caught', "calling <class '__main__.Odd'> should have returned an instance of BaseException, not int")
#| ('inner caught', "'k'") end

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

def inner():
    try: yield "inner"
    except Exception as e: yield ("inner caught", str(e))
def outer(g):
    try: yield from g
    except Exception as e: yield ("outer caught", type(e).__name__, str(e))
for bad in 5, int, "text":
    i = inner()
    g = outer(i)
    next(g)
    print(g.throw(bad))
    print(i.gi_suspended, next(g, "end"), next(i, "end"))
def silent(g): yield from g
i = inner()
g = silent(silent(i))
next(g)
attempt(lambda: g.throw(5))
print(next(g, "end"), next(i, "end"))
class Odd(Exception):
    def __new__(cls): return 5
i = inner()
g = outer(i)
next(g)
print(g.throw(Odd))
g = outer(inner())
next(g)
print(g.throw(KeyError("k")), next(g, "end"))
