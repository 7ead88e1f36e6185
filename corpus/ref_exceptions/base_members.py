#: about: args, notes, traceback, cause and context as attributes
#: kind: language
#: stdout:
#| () Exception() 
#| (1,) Exception(1) 1
#| (1, 2) Exception(1, 2) (1, 2)
#| ('x', 'y') Exception('x', 'y') ('x', 'y')
#| (5,) Exception(5) 5
#| (3,) Exception(3) 3
#| 'int' object is not iterable
#| 'NoneType' object is not iterable
#| args may not be deleted
#| __traceback__ None
#|   set None False
#|    __traceback__ must be a traceback or None
#|    __traceback__ must be a traceback or None
#|    __traceback__ must be a traceback or None
#|    __traceback__ may not be deleted
#| __cause__ None
#|   set None True
#|    exception cause must be None or derive from BaseException
#|   set ValueError('__cause__') True
#|    exception cause must be None or derive from BaseException
#|    __cause__ may not be deleted
#| __context__ None
#|   set None True
#|    exception context must be None or derive from BaseException
#|   set ValueError('__context__') True
#|    exception context must be None or derive from BaseException
#|    __context__ may not be deleted
#| __suppress_context__ True
#|    attribute value type must be bool
#|    attribute value type must be bool
#|    attribute value type must be bool
#|    attribute value type must be bool
#|    can't delete numeric/char attribute
#| True
#| False
#| True
#| __traceback__ must be a traceback or None
#| BaseException.with_traceback() takes exactly one argument (0 given)
#| True
#| True traceback 94 True
#| None
#| False
#| add_note() argument must be str, not int
#| add_note() argument must be str, not None
#| add_note() argument must be str, not bytes
#| BaseException.add_note() takes exactly one argument (0 given)
#| False None ['n']
#| ['n', 'sub'] S
#| Cannot add note: __notes__ is not a list
#| ['a', 'b']
#| False
#| 1 {'x': 1}
#| {}
#| (2,)
#| (1,)
#| 'traceback' object has no attribute 'foo'
#| (1, 2)
#| Exception.__new__(int): int is not a subtype of Exception
#| ValueError.__new__(Exception): Exception is not a subtype of ValueError
#| False True True NotImplemented
#| () 3 Kw()
#| 2 (1,)
#| {'other': 3}
#| True True

e = Exception("a", 1)
for value in [(), (1,), [1, 2], "xy", iter([5]), {3: 4}]:
    e.args = value; print(e.args, repr(e), str(e))
for value in (1, None):
    try: e.args = value
    except TypeError as x: print(x)
try: del e.args
except TypeError as x: print(x)
for name in "__traceback__", "__cause__", "__context__", "__suppress_context__":
    print(name, getattr(e, name))
    for value in (None, 1, ValueError(name), "x"):
        try: setattr(e, name, value); print("  set", repr(getattr(e, name)), e.__suppress_context__)
        except TypeError as x: print("  ", x)
    try: delattr(e, name); print("deleted", getattr(e, name))
    except TypeError as x: print("  ", x)
    except AttributeError as x: print("  A", x)
e = Exception()
e.__cause__ = None; print(e.__suppress_context__)
e.__suppress_context__ = False; print(e.__suppress_context__)
e.__suppress_context__ = True; print(e.__suppress_context__)
try: e.with_traceback(1)
except TypeError as x: print(x)
try: e.with_traceback()
except TypeError as x: print(x)
print(e.with_traceback(None) is e)
try: 1 / 0
except ZeroDivisionError as z: tb = z.__traceback__
print(e.with_traceback(tb).__traceback__ is tb, type(tb).__name__, tb.tb_lineno, tb.tb_lasti >= 0)
e.__traceback__ = None; print(e.__traceback__)
print(hasattr(e, "__notes__"))
for bad in 1, None, b"x":
    try: e.add_note(bad)
    except TypeError as x: print(x)
try: e.add_note()
except TypeError as x: print(x)
print(hasattr(e, "__notes__"), e.add_note("n"), e.__notes__)
class S(str): pass
e.add_note(S("sub")); print(e.__notes__, type(e.__notes__[1]).__name__)
e.__notes__ = "not a list"
try: e.add_note("x")
except TypeError as x: print(x)
e.__notes__ = ["a"]; e.add_note("b"); print(e.__notes__); del e.__notes__; print(hasattr(e, "__notes__"))
e.x = 1; print(e.x, vars(e)); del e.x; print(vars(e))
for c in (None, ValueError):
    try: ValueError.__init__(e, 1) if c else Exception.__init__(e, 2); print(e.args)
    except TypeError as x: print(x)
try: tb.foo
except AttributeError as x: print(x)
print(Exception.__new__(ValueError, 1, 2).args)
try: Exception.__new__(int)
except TypeError as x: print(x)
try: ValueError.__new__(Exception)
except TypeError as x: print(x)
print(ValueError() == ValueError(), hash(e) == hash(e), bool(ValueError()), ValueError().__eq__(1))
class Kw(Exception):
    def __init__(self, *, code): self.code = code
k = Kw(code=3) ; print(k.args, k.code, repr(k))
class Slots(Exception): __slots__ = ("q",)
s = Slots(1); s.q = 2; print(s.q, s.args); s.other = 3; print(vars(s))
try: raise e
except Exception as again: print(again is e, e.__traceback__.tb_lineno > 1)
