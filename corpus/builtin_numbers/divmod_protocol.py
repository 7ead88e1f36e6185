#: about: __divmod__ and __rdivmod__, what they return and whose turn it is
#: kind: language
#: stdout:
#| ('left', 5)
#| ['right', 5]
#| ('left', None)
#| TypeError: unsupported operand type(s) for divmod(): 'N' and 'int'
#| TypeError: unsupported operand type(s) for divmod(): 'int' and 'N'
#| right
#| sub first
#| int sub (3, 1) (3, 1)
#| ValueError: 3
#| TypeError: unsupported operand type(s) for divmod(): 'Floor' and 'int'
#| TypeError: 'NoneType' object is not callable

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class L:
    def __divmod__(self, other): return "left", other
class R:
    def __rdivmod__(self, other): return ["right", other]
class N:
    def __divmod__(self, other): return NotImplemented
    def __rdivmod__(self, other): return NotImplemented
class Sub(L):
    def __rdivmod__(self, other): return "sub first"
attempt(divmod, L(), 5)
attempt(divmod, 5, R())
attempt(divmod, L(), None)
attempt(divmod, N(), 5)
attempt(lambda: type(divmod(5, N())))
print(divmod(N(), R())[0])
print(divmod(L(), Sub()))
class I(int):
    def __rdivmod__(self, other): return "int sub"
print(divmod(7, I(2)), divmod(I(7), 2), divmod(I(7), I(2)))
class Bad:
    def __divmod__(self, other): raise ValueError(other)
attempt(divmod, Bad(), 3)
class Floor:
    def __floordiv__(self, o): return 1
    def __mod__(self, o): return 2
attempt(divmod, Floor(), 3)
class Nothing(int):
    __divmod__ = None
attempt(divmod, Nothing(3), 3)
