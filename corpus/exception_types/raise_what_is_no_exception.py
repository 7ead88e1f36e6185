#: about: raise and except with what is no exception
#: kind: language
#: stdout:
#| TypeError: exceptions must derive from BaseException
#| TypeError: exception causes must derive from BaseException
#| TypeError: catching classes that do not inherit from BaseException is not allowed
#| TypeError: exceptions must derive from BaseException
#| TypeError: exception causes must derive from BaseException
#| TypeError: catching classes that do not inherit from BaseException is not allowed
#| TypeError: exceptions must derive from BaseException
#| ValueError: v
#| TypeError: catching classes that do not inherit from BaseException is not allowed
#| TypeError: exceptions must derive from BaseException
#| TypeError: exception causes must derive from BaseException
#| TypeError: catching classes that do not inherit from BaseException is not allowed
#| TypeError: exceptions must derive from BaseException
#| TypeError: exception causes must derive from BaseException
#| TypeError: catching classes that do not inherit from BaseException is not allowed
#| TypeError: exceptions must derive from BaseException
#| TypeError: exception causes must derive from BaseException
#| KeyError: 'k'
#| TypeError: exceptions must derive from BaseException
#| TypeError: exception causes must derive from BaseException
#| TypeError: catching classes that do not inherit from BaseException is not allowed
#| ValueError: 
#| ValueError: v
#| KeyError: 'k'
#| ValueError: i
#| ValueError: v
#| TypeError: catching classes that do not inherit from BaseException is not allowed
#| TypeError: exceptions must derive from BaseException
#| TypeError: exception causes must derive from BaseException
#| TypeError: catching classes that do not inherit from BaseException is not allowed
#| TypeError: exceptions must derive from BaseException
#| TypeError: exception causes must derive from BaseException
#| TypeError: catching classes that do not inherit from BaseException is not allowed
#| TypeError: catching classes that do not inherit from BaseException is not allowed
#| TypeError: catching classes that do not inherit from BaseException is not allowed
#| TypeError: catching classes that do not inherit from BaseException is not allowed
#| KeyError: 'k'
#| 'caught'
#| TypeError: catching classes that do not inherit from BaseException is not allowed
#| TypeError: calling <class '__main__.New'> should have returned an instance of BaseException, not <class 'int'>
#| LookupError: init
#| TypeError: Args.__init__() missing 1 required positional argument: 'a'
#| RuntimeError: No active exception to reraise
#| KeyError: 'k'

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

def r(v): raise v
def rf(v): raise ValueError("v") from v
def ex(v):
    try: raise KeyError("k")
    except v: return "caught"
for v in (5, "text", None, int, object(), (ValueError,), [ValueError], ValueError, ValueError("i"), lambda: 0, type):
    attempt(r, v)
    attempt(rf, v)
    attempt(ex, v)
for v in ((KeyError, 5), (5, KeyError), (ValueError, (KeyError,)), (), (ValueError, LookupError), (Exception, "x")):
    attempt(ex, v)
class New(Exception):
    def __new__(cls, *a): return 5
attempt(r, New)
class Init(Exception):
    def __init__(self): raise LookupError("init")
attempt(r, Init)
class Args(Exception):
    def __init__(self, a): pass
attempt(r, Args)
def bare(): raise
attempt(bare)
class Meta(type):
    def __instancecheck__(cls, x): return True
    def __subclasscheck__(cls, x): return True
class Any(Exception, metaclass=Meta): pass
attempt(ex, Any)
