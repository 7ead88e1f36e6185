#: about: what cannot be done with a generator that is running
#: kind: language
#: stdout:
#| ValueError generator already executing
#| ValueError generator already executing
#| ValueError generator already executing
#| ValueError generator already executing
#| ValueError generator already executing
#| TypeError exceptions must be classes or instances deriving from BaseException, not int
#| ValueError generator already executing
#| ValueError generator already executing
#| ValueError generator already executing
#| ValueError generator already executing
#| ValueError generator already executing
#| ValueError generator already executing
#| ValueError generator already executing
#| ValueError generator already executing
#| inner: generator already executing
#| first False second end
#| ValueError: generator already executing
#| 'end'

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

def gen():
    for call in (lambda: next(g), lambda: g.send(None), lambda: g.send(5), lambda: g.throw(KeyError("k")), lambda: g.throw(KeyError), lambda: g.throw(5), lambda: g.close(), lambda: list(g), lambda: [x for x in g], lambda: 1 in g, lambda: sum(g), lambda: next(g, "default"), lambda: list(zip(g)), lambda: (lambda a, b: 0)(*g)):
        try: print(call())
        except Exception as error: print(type(error).__name__, error)
    yield "first"
    def inner(): yield from g
    try: list(inner())
    except ValueError as error: print("inner:", error)
    yield "second"
g = gen()
print(next(g), g.gi_running, next(g), next(g, "end"))
def mutual(other): yield from other()
a = mutual(lambda: b)
b = mutual(lambda: a)
attempt(lambda: next(a))
attempt(lambda: next(b, "end"))
