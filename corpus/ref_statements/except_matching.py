#: about: how except clauses are matched: order, tuples, evaluated expressions, no parentheses
#: kind: language
#: stdout:
#| [0, 1] 1
#| [0] 0
#| [0, 1] 1
#| [0, 1, 2] ('KeyError', '', 'None')
#| [0] ('TypeError', 'catching classes that do not inherit from BaseException is not allowed', "KeyError('k')")
#| [0, 1] ('TypeError', 'catching classes that do not inherit from BaseException is not allowed', "KeyError('k')")
#| [0] ('TypeError', 'catching classes that do not inherit from BaseException is not allowed', "KeyError('k')")
#| [0] ('TypeError', 'catching classes that do not inherit from BaseException is not allowed', "KeyError('k')")
#| [0] ('TypeError', 'catching classes that do not inherit from BaseException is not allowed', "KeyError('k')")
#| [0] ('TypeError', 'catching classes that do not inherit from BaseException is not allowed', "KeyError('k')")
#| [0] ('TypeError', 'catching classes that do not inherit from BaseException is not allowed', "KeyError('k')")
#| [0] ('TypeError', 'catching classes that do not inherit from BaseException is not allowed', "KeyError('k')")
#| no parentheses
#| one with comma
#| star no parentheses
#| with as KeyError('x')
#| metaclass hooks are not used
#| A A()
#| B B()
#| ValueError C()
#| A A()
#| ValueError C('v')
#| ValueError
#| inside KeyError('g')
#| name 'name' is not defined
#| False KeyError('c')
#| ('UnboundLocalError', "cannot access local variable 'v' where it is not associated with a value")
#| bare
#| bare catches exit
#| again
#| 0 1 2 3 4 5 

def kind(e, *clauses):
    log = []
    def ev(n, c): log.append(n); return c
    try:
        try: raise e
        except ev(0, clauses[0]): r = 0
        except ev(1, clauses[1]): r = 1
        except ev(2, clauses[2]): r = 2
    except BaseException as x: r = (type(x).__name__, str(x), repr(x.__context__))
    print(log, r)
kind(ValueError(), KeyError, ValueError, Exception)
kind(KeyError(), LookupError, KeyError, Exception)
kind(KeyError(), (ValueError, TypeError), (IndexError, KeyError), Exception)
kind(KeyError(), (), (ValueError,), OSError)
kind(KeyError("k"), 5, ValueError, OSError)
kind(KeyError("k"), ValueError, "x", OSError)
kind(KeyError("k"), (KeyError, 5), ValueError, OSError)
kind(KeyError("k"), ((KeyError,),), ValueError, OSError)
kind(KeyError("k"), [KeyError], ValueError, OSError)
kind(KeyError("k"), KeyError("k"), ValueError, OSError)
kind(KeyError("k"), int, ValueError, OSError)
kind(KeyError("k"), None, KeyError, OSError)
try: {}["x"]
except ValueError, KeyError, TypeError: print("no parentheses")
try: {}["x"]
except ValueError, : print("no")
except KeyError, : print("one with comma")
try: 1 / 0
except* ValueError, ZeroDivisionError: print("star no parentheses")
try: {}["x"]
except (ValueError, KeyError) as e: print("with as", repr(e))
class Meta(type):
    def __instancecheck__(cls, x): print("instancecheck"); return True
    def __subclasscheck__(cls, x): print("subclasscheck"); return True
class Weird(Exception, metaclass=Meta): pass
try:
    try: raise KeyError("w")
    except Weird: print("weird")
except KeyError: print("metaclass hooks are not used")
class A(Exception): pass
class B(A): pass
class C(A, ValueError): pass
for x in A, B, C, A(), C("v"):
    try: raise x
    except ValueError as e: print("ValueError", repr(e))
    except B as e: print("B", repr(e))
    except A as e: print("A", repr(e))
def pick(): return (KeyError, ValueError)
try: int("x")
except pick() as e: print(type(e).__name__)
name = "outer"
def scoped():
    global name
    try: raise KeyError("g")
    except KeyError as name: print("inside", repr(name))
    try: print(name)
    except NameError as e: print(e)
scoped()
class K:
    try: raise KeyError("c")
    except KeyError as err: x = repr(err)
    print("err" in vars(), x)
def nl():
    v = 1
    def inner():
        nonlocal v
        try: raise KeyError("n")
        except KeyError as v: pass
    inner()
    try: return v
    except NameError as e: return type(e).__name__, str(e)
print(nl())
try: raise KeyError
except: print("bare")
try:
    try: raise SystemExit
    except Exception: print("no")
    except: print("bare catches exit"); raise
except SystemExit: print("again")
def deep(n):
    try: raise ValueError(n)
    except ValueError as e:
        if n: deep(n - 1)
        print(e, end=" ")
deep(5); print()
