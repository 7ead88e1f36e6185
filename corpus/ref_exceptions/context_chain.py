#: about: __context__ and __cause__ through nested handlers, cycles included
#: kind: language
#: stdout:
#| simple KeyError('k') < ZeroDivisionError(division by zero) | cause None
#| in_finally KeyError('k') < ZeroDivisionError(division by zero) | cause None
#| three KeyError('c') < TypeError(b) < ValueError(a) | cause None
#| same_again ValueError(a) < TypeError(b) | cause None
#| self_context ValueError(s) | cause None
#| cycle ValueError(a) < TypeError(b) | cause None
#| longer_cycle TypeError(b) < KeyError('c') | cause None
#| after_handled TypeError(b) | cause None
#| handled_inside TypeError(b) < ValueError(a) | cause None
#| from_exc TypeError(b)^! < ValueError(a) | cause ValueError(a)
#| from_class TypeError(b)^! | cause KeyError()
#| from_none TypeError(b)! < ValueError(a) | cause None
#| from_self ValueError(a)^! | cause ValueError(a)^!
#| bad_cause TypeError(exception causes must derive from BaseException) | cause None
#| bad_cause_class TypeError(exception causes must derive from BaseException) | cause None
#| bad_raise TypeError(exceptions must derive from BaseException) | cause None
#| bad_raise_class TypeError(exceptions must derive from BaseException) | cause None
#| raise_string TypeError(exceptions must derive from BaseException) < ZeroDivisionError(division by zero) | cause None
#| nothing_active RuntimeError(No active exception to reraise) | cause None
#| call_helper ValueError(v) | cause None
#| ctor_raises KeyError('in ctor') < ZeroDivisionError(division by zero) | cause None
#| not_exc TypeError(calling <class '__main__.not_exc.<locals>.E'> should have returned an instance of BaseException, not <class 'int'>) | cause None
#| not_exc_cause TypeError(calling <class '__main__.not_exc_cause.<locals>.E'> should have returned an instance of BaseException, not <class 'int'>) | cause None
#| preset KeyError('preset') < ZeroDivisionError(division by zero) | cause None
#| gen_context TypeError(from gen) < ValueError(thrown) | cause None
#| in_exit KeyError('exit') < ValueError(body) | cause None
#| in_except_expr NameError(name 'undefined' is not defined) < ValueError(v) | cause None
#| simple KeyError('k') < ZeroDivisionError(division by zero) < OSError(outer) | cause None
#| nothing_active OSError(outer) | cause None
#| from_class TypeError(b)^! < OSError(outer) | cause KeyError()
#| again OSError(outer)

def chain(e, n=8):
    out = []
    while e is not None and n:
        out.append(f"{type(e).__name__}({e})" + ("^" if e.__cause__ is not None else "") + ("!" if e.__suppress_context__ else ""))
        e = e.__context__; n -= 1
    return " < ".join(out) + ("..." if e is not None else "")
def attempt(f):
    try: f()
    except BaseException as e: print(f.__name__, chain(e), "| cause", chain(e.__cause__) if e.__cause__ else None)
def simple():
    try: 1 / 0
    except ZeroDivisionError: raise KeyError("k")
def in_finally():
    try: 1 / 0
    finally: raise KeyError("k")
def three():
    try:
        try: raise ValueError("a")
        except ValueError: raise TypeError("b")
    except TypeError: raise KeyError("c")
def same_again():
    try: raise ValueError("a")
    except ValueError as e:
        try: raise TypeError("b")
        except TypeError: raise e
def self_context():
    e = ValueError("s")
    try: raise e
    except ValueError: raise e
def cycle():
    a, b = ValueError("a"), TypeError("b")
    try:
        try: raise a
        except ValueError: raise b
    except TypeError:
        raise a
def longer_cycle():
    a, b, c = ValueError("a"), TypeError("b"), KeyError("c")
    try:
        try:
            try: raise a
            except ValueError: raise b
        except TypeError: raise c
    except KeyError: raise b
def after_handled():
    try: raise ValueError("a")
    except ValueError: pass
    raise TypeError("b")
def handled_inside():
    try: raise ValueError("a")
    except ValueError:
        try: raise KeyError("in")
        except KeyError: pass
        raise TypeError("b")
def from_exc():
    try: raise ValueError("a")
    except ValueError as e: raise TypeError("b") from e
def from_class():
    raise TypeError("b") from KeyError
def from_none():
    try: raise ValueError("a")
    except ValueError: raise TypeError("b") from None
def from_self():
    e = ValueError("a")
    raise e from e
def bad_cause(): raise TypeError("b") from 5
def bad_cause_class(): raise TypeError("b") from int
def bad_raise(): raise 5
def bad_raise_class(): raise int
def raise_string():
    try: 1 / 0
    except ZeroDivisionError: raise "text"
def nothing_active(): raise
def call_helper():
    def helper(): raise
    try: raise ValueError("v")
    except ValueError: helper()
def ctor_raises():
    class E(Exception):
        def __init__(self): raise KeyError("in ctor")
    try: 1 / 0
    except ZeroDivisionError: raise E
def not_exc():
    class E(Exception):
        def __new__(cls): return 5
    raise E
def not_exc_cause():
    class E(Exception):
        def __new__(cls): return 5
    raise ValueError from E
def preset():
    e = KeyError("preset"); e.__context__ = IndexError("old")
    try: 1 / 0
    except ZeroDivisionError: raise e
def gen_context():
    def g():
        try: yield
        except ValueError: raise TypeError("from gen")
    it = g(); next(it)
    try: 1 / 0
    except ZeroDivisionError: it.throw(ValueError("thrown"))
def in_exit():
    class C:
        def __enter__(self): pass
        def __exit__(self, *a): raise KeyError("exit")
    with C(): raise ValueError("body")
def in_except_expr():
    try: raise ValueError("v")
    except undefined: pass
def finally_return():
    try: raise ValueError("lost")
    finally: return
for f in (simple, in_finally, three, same_again, self_context, cycle, longer_cycle, after_handled, handled_inside, from_exc, from_class, from_none, from_self, bad_cause, bad_cause_class, bad_raise, bad_raise_class, raise_string, nothing_active, call_helper, ctor_raises, not_exc, not_exc_cause, preset, gen_context, in_exit, in_except_expr, finally_return): attempt(f)
try: raise OSError("outer")
except OSError:
    attempt(simple); attempt(nothing_active); attempt(from_class)
    try: raise
    except OSError as e: print("again", chain(e))
