#: about: abs without a number
#: kind: language
#: stdout:
#| TypeError: abs() takes exactly one argument (0 given)
#| TypeError: abs() takes exactly one argument (2 given)
#| TypeError: abs() takes no keyword arguments
#| TypeError: bad operand type for abs(): 'str'
#| TypeError: bad operand type for abs(): 'NoneType'
#| TypeError: bad operand type for abs(): 'list'
#| TypeError: bad operand type for abs(): 'type'
#| TypeError: bad operand type for abs(): 'C'
#| TypeError: bad operand type for abs(): 'C'
#| KeyError: 'd'
#| TypeError: 'NoneType' object is not callable
#| 9
#| 'G'
#| TypeError: 'NoneType' object is not callable

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

attempt(abs)
attempt(abs, 1, 2)
attempt(abs, x=1)
attempt(abs, "a")
attempt(abs, None)
attempt(abs, [])
attempt(abs, object)
class C: pass
attempt(abs, C())
c = C()
c.__abs__ = lambda: 1
attempt(abs, c)
class D:
    def __abs__(self): raise KeyError("d")
attempt(abs, D())
class E:
    __abs__ = None
attempt(abs, E())
class F:
    __abs__ = staticmethod(lambda: 9)
attempt(abs, F())
class G:
    @classmethod
    def __abs__(cls): return cls.__name__
attempt(abs, G())
class H(int):
    __abs__ = None
attempt(abs, H(4))
