#: about: the class's own __str__ and __repr__, and errors in them
#: kind: language
#: stdout:
#| own str S(1) x own repr y [own repr] 2 (own repr, 3)
#| TypeError: __str__ returned non-string (type int)
#| LookupError: repr
#| LookupError: repr
#| LookupError: repr
#| RecursionError
#| Inner(1) <class '__main__.Out.Inner'>

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class S(Exception):
    def __str__(self): return "own str"
class R(Exception):
    def __repr__(self): return "own repr"
class Bad(Exception):
    def __str__(self): return 5
    def __repr__(self): raise LookupError("repr")
print(str(S(1)), repr(S(1)), str(R("x")), repr(R("x")), f"{R('y')}", [R(1)], str(Exception(R(2))), str(Exception(R(2), 3)))
attempt(str, Bad())
attempt(repr, Bad())
attempt(repr, Exception(Bad()))
attempt(str, Exception(Bad(), 1))
e = Exception()
e.args = (e,)
try: print(repr(e))
except RecursionError: print("RecursionError")
class Out:
    class Inner(Exception): pass
print(repr(Out.Inner(1)), Out.Inner)
