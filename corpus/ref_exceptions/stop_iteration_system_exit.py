#: about: value of StopIteration, code of SystemExit, KeyError's str
#: kind: language
#: stdout:
#| None () StopIteration() 
#| None () SystemExit() 
#| False () StopAsyncIteration() 
#| () KeyError() 
#| () GeneratorExit() 
#| None (None,) StopIteration(None) None
#| None (None,) SystemExit(None) None
#| False (None,) StopAsyncIteration(None) None
#| (None,) KeyError(None) None
#| (None,) GeneratorExit(None) None
#| 1 (1,) StopIteration(1) 1
#| 1 (1,) SystemExit(1) 1
#| False (1,) StopAsyncIteration(1) 1
#| (1,) KeyError(1) 1
#| (1,) GeneratorExit(1) 1
#| 1 (1, 2) StopIteration(1, 2) (1, 2)
#| (1, 2) (1, 2) SystemExit(1, 2) (1, 2)
#| False (1, 2) StopAsyncIteration(1, 2) (1, 2)
#| (1, 2) KeyError(1, 2) (1, 2)
#| (1, 2) GeneratorExit(1, 2) (1, 2)
#| a ('a',) StopIteration('a') a
#| a ('a',) SystemExit('a') a
#| False ('a',) StopAsyncIteration('a') a
#| ('a',) KeyError('a') 'a'
#| ('a',) GeneratorExit('a') a
#| (1, 2) ((1, 2),) StopIteration((1, 2)) (1, 2)
#| (1, 2) ((1, 2),) SystemExit((1, 2)) (1, 2)
#| False ((1, 2),) StopAsyncIteration((1, 2)) (1, 2)
#| ((1, 2),) KeyError((1, 2)) (1, 2)
#| ((1, 2),) GeneratorExit((1, 2)) (1, 2)
#| 7 (1,)
#| 7 (9,)
#| None
#| x (1,) 1
#| None
#| StopIteration() takes no keyword arguments
#| SystemExit() takes no keyword arguments
#| None (4,)
#| '' 'a\nb' KeyError(1) (1, 2) ()
#| R! KeyError(R!) S! ValueError(R!) (R!, 1)
#| 5 (5,)
#| (1, 2) ((1, 2),)
#| StopIteration(3) (StopIteration(3),)
#| ValueError(3) (ValueError(3),)
#| None ()
#| SystemExit(None) None
#| SystemExit(3) 3
#| SystemExit('s') s
#| SystemExit(None) None
#| SystemExit(None) None
#| SystemExit(3) 3
#| SystemExit('s') s
#| SystemExit(None) None
#| no str
#| no repr
#| no str
#| no repr
#| no str
#| no repr
#| __str__ returned non-string (type int)

for args in (), (None,), (1,), (1, 2), ("a",), ((1, 2),):
    e = StopIteration(*args); print(e.value, e.args, repr(e), str(e))
    e = SystemExit(*args); print(e.code, e.args, repr(e), str(e))
    e = StopAsyncIteration(*args); print(hasattr(e, "value"), e.args, repr(e), str(e))
    e = KeyError(*args); print(e.args, repr(e), str(e))
    e = GeneratorExit(*args); print(e.args, repr(e), str(e))
e = StopIteration(1); e.value = 7; print(e.value, e.args); e.args = (9,); print(e.value, e.args); del e.value; print(e.value)
e = SystemExit(1); e.code = "x"; print(e.code, e.args, e); del e.code; print(e.code)
try: StopIteration(value=1)
except TypeError as x: print(x)
try: SystemExit(code=1)
except TypeError as x: print(x)
class S(StopIteration):
    def __init__(self, v): pass
print(S(4).value, S(4).args)
print(str(KeyError("")), str(KeyError("a\nb")), str(KeyError(KeyError(1))), str(KeyError(1, 2)), str(KeyError(())))
class R:
    def __repr__(self): return "R!"
    def __str__(self): return "S!"
print(str(KeyError(R())), repr(KeyError(R())), str(ValueError(R())), repr(ValueError(R())), str(ValueError(R(), 1)))
def g(): return 5; yield
it = g()
try: next(it)
except StopIteration as e: print(e.value, e.args)
def g(): return (1, 2); yield
try: next(g())
except StopIteration as e: print(e.value, e.args)
def g(): return StopIteration(3); yield
try: next(g())
except StopIteration as e: print(repr(e.value), e.args)
def g(): return ValueError(3); yield
try: next(g())
except StopIteration as e: print(repr(e.value), e.args)
def g(): return; yield
try: next(g())
except StopIteration as e: print(repr(e.value), e.args)
for f in exit, quit:
    for a in (), (3,), ("s",), (None,):
        try: f(*a)
        except SystemExit as e: print(repr(e), e.code)
class Bad(Exception):
    def __str__(self): raise RuntimeError("no str")
    def __repr__(self): raise RuntimeError("no repr")
for f in str, repr, lambda e: f"{e}", lambda e: f"{e!r}", lambda e: str(ValueError(e)), lambda e: repr(ValueError(e)):
    try: f(Bad())
    except RuntimeError as e: print(e)
class NotStr(Exception):
    def __str__(self): return 5
try: str(NotStr())
except TypeError as e: print(e)
