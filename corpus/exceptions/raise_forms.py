#: about: raise with classes, instances, from, and what is not an exception
#: kind: language
#: stdout:
#| ValueError  None False
#| ValueError ('a', 1) None False
#| ValueError  KeyError('cause') True
#| ValueError v KeyError() True
#| ValueError v None True
#| TypeError exceptions must derive from BaseException None False
#| TypeError exceptions must derive from BaseException None False
#| TypeError exceptions must derive from BaseException None False
#| TypeError exception causes must derive from BaseException None False
#| RuntimeError No active exception to reraise None False
#| TypeError exceptions must derive from BaseException None False
#| TypeError exceptions must derive from BaseException None False
#| TypeError exceptions must derive from BaseException None False
#| TypeError calling <class '__main__.Odd'> should have returned an instance of BaseException, not <class 'int'> None False
#| TypeError NeedsArg.__init__() missing 1 required positional argument: 'a' None False
#| NeedsArg given None False
#| KeyError 'k' None False
#| ValueError same ValueError('same') True
#| TypeError catching classes that do not inherit from BaseException is not allowed None False
#| TypeError catching classes that do not inherit from BaseException is not allowed None False
#| TypeError catching classes that do not inherit from BaseException is not allowed None False
#| KeyboardLike  None False

def attempt(call):
    try:
        call()
    except BaseException as error:
        print(type(error).__name__, error, repr(error.__cause__), error.__suppress_context__)

def r1(): raise ValueError
def r2(): raise ValueError("a", 1)
def r3(): raise ValueError() from KeyError("cause")
def r4(): raise ValueError("v") from KeyError
def r5(): raise ValueError("v") from None
def r6(): raise 5
def r7(): raise "text"
def r8(): raise None
def r9(): raise ValueError("v") from 5
def r10(): raise
def r11(): raise int
def r12(): raise (ValueError, "v")
class NotException: pass
def r13(): raise NotException()

class Odd(Exception):
    def __new__(cls): return 5

def r14(): raise Odd

class NeedsArg(Exception):
    def __init__(self, a): self.a = a

def r15(): raise NeedsArg
def r16(): raise NeedsArg("given")

def r17():
    try: raise KeyError("k")
    except KeyError as e: raise e

def r18():
    e = ValueError("same")
    raise e from e

def r19():
    try: 1 / 0
    except NotException: pass

def r20():
    try: 1 / 0
    except "text": pass

def r21():
    try: 1 / 0
    except (ValueError, 5): pass

def r22(): raise KeyboardLike()
class KeyboardLike(BaseException): pass
for r in (r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15, r16, r17, r18, r19, r20, r21, r22): attempt(r)
