#: about: __instancecheck__ of the metaclass: its result's truth, exact types and errors
#: kind: language
#: stdout:
#| asked for int
#| asked for int
#| asked for D
#| False True True False
#| asked for int
#| ArithmeticError: truth
#| LookupError: 1
#| True
#| TypeError: G.__instancecheck__() takes 1 positional argument but 2 were given
#| TypeError: 'NoneType' object is not callable
#| True

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class M(type):
    def __instancecheck__(cls, x):
        print("asked for", type(x).__name__)
        return cls.answer
class C(metaclass=M): answer = []
class D(C): answer = "yes"
class E(C): answer = NotImplemented
print(isinstance(1, C), isinstance(1, D), isinstance(C(), C), isinstance(D(), C))
class Bad:
    def __bool__(self): raise ArithmeticError("truth")
C.answer = Bad()
attempt(isinstance, 1, C)
class R(type):
    def __instancecheck__(cls, x): raise LookupError(x)
class F(metaclass=R): pass
attempt(isinstance, 1, F)
attempt(isinstance, F(), F)
class G(type):
    def __instancecheck__(cls): return True
class H(metaclass=G): pass
attempt(isinstance, 1, H)
class N(type):
    __instancecheck__ = None
class I(metaclass=N): pass
attempt(isinstance, 1, I)
attempt(isinstance, I(), I)
