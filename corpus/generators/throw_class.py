#: about: throw of a class makes the exception inside the generator
#: kind: language
#: stdout:
#| caught ValueError ()
#| 1
#| caught TypeError ("NeedsArgument.__init__() missing 1 required positional argument: 'x'",)
#| 2
#| caught LookupError ('init',)
#| 3
#| caught TypeError ("calling <class '__main__.NewGivesInt'> should have returned an instance of BaseException, not int",)
#| 4
#| caught GeneratorExit ()
#| 5
#| caught StopIteration ()
#| StopIteration: 
#| ValueError: 
#| LookupError: init
#| StopIteration: 
#| TypeError: exceptions must be classes or instances deriving from BaseException, not int
#| TypeError: exceptions must be classes or instances deriving from BaseException, not str
#| TypeError: exceptions must be classes or instances deriving from BaseException, not NoneType
#| TypeError: exceptions must be classes or instances deriving from BaseException, not type
#| TypeError: exceptions must be classes or instances deriving from BaseException, not type
#| TypeError: exceptions must be classes or instances deriving from BaseException, not tuple
#| TypeError: exceptions must be classes or instances deriving from BaseException, not list
#| 1

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

def gen():
    for i in range(6):
        try: yield i
        except BaseException as error: print("caught", type(error).__name__, error.args)
class NeedsArgument(Exception):
    def __init__(self, x): self.x = x
class FailsToInit(Exception):
    def __init__(self): raise LookupError("init")
class NewGivesInt(Exception):
    def __new__(cls): return 5
g = gen()
next(g)
for cls in ValueError, NeedsArgument, FailsToInit, NewGivesInt, GeneratorExit:
    print(g.throw(cls))
attempt(lambda: g.throw(StopIteration))
attempt(lambda: g.throw(ValueError))
g = gen()
attempt(lambda: g.throw(FailsToInit))
attempt(lambda: next(g))
g = gen()
next(g)
for bad in 5, "text", None, int, object, ValueError("x").args, [ValueError]:
    attempt(lambda: g.throw(bad))
print(next(g))
