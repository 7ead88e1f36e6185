#: about: where arguments are read when a class defines __new__ or __init__
#: kind: language
#: stdout:
#| I I(3) | 3 | (3,) None None
#| I2 I2(2, 'two') | [Errno 2] two: 'f' | (2, 'two') 2 f
#| Silent Silent() |  | () None None
#| N N(13, 'thirteen') | [Errno 13] thirteen | (13, 'thirteen') 13 None
#| NI NI(1, 'new') | [Errno 1] new | (1, 'new') 1 None
#| TypeError: I.__init__() missing 1 required positional argument: 'b'
#| TypeError: OSError() takes no keyword arguments
#| TypeError: Plain() takes no keyword arguments
#| InitKw(4) ()

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class I(OSError):
    def __init__(self, a, b): super().__init__(a + b)
class I2(OSError):
    def __init__(self, *args): super().__init__(2, "two", *args)
class Silent(OSError):
    def __init__(self, *args): pass
class N(OSError):
    def __new__(cls, *args): return super().__new__(cls, 13, "thirteen")
class NI(OSError):
    def __new__(cls, *args, **kw): return super().__new__(cls, 1, "new")
    def __init__(self, *args, **kw): super().__init__(3, "init")
for make in (lambda: I(1, 2), lambda: I2("f"), lambda: Silent(2, "x"), lambda: N(7), lambda: NI(5, k=1)):
    e = make()
    print(type(e).__name__, repr(e), "|", str(e), "|", e.args, e.errno, e.filename)
attempt(I, 1)
attempt(OSError, k=1)
class Plain(OSError): pass
attempt(Plain, k=1)
class InitKw(OSError):
    def __init__(self, *, k): super().__init__(k)
print(repr(InitKw(k=4)), OSError.__new__(InitKw, 1, 2).args)
