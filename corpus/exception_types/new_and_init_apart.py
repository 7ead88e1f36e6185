#: about: args come from __new__ and again from __init__
#: kind: language
#: stdout:
#| (1, 2) ValueError(1, 2)
#| (3,)
#| TypeError: ValueError() takes no keyword arguments
#| (3,)
#| (1, 2) (1, 2) NoInit(1, 2) 3
#| TypeError: NoInit.__init__() missing 1 required positional argument: 'b'
#| ()
#| TypeError: BaseException.__new__(): not enough arguments
#| TypeError: BaseException.__new__(int): int is not a subtype of BaseException
#| TypeError: BaseException.__new__(X): X is not a type object (int)
#| TypeError: ValueError.__new__(Exception): Exception is not a subtype of ValueError
#| TypeError: descriptor '__init__' of 'BaseException' object needs an argument
#| TypeError: descriptor '__init__' requires a 'BaseException' object but received a 'int'
#| 1 KeyError

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

e = ValueError.__new__(ValueError, 1, 2)
print(e.args, repr(e))
e.__init__(3)
print(e.args)
attempt(e.__init__, k=1)
print(e.args)
class NoInit(Exception):
    def __init__(self, a, b): self.sum = a + b
n = NoInit(1, 2)
print(n.args, str(n), repr(n), n.sum)
attempt(NoInit, 1)
class Swallow(Exception):
    def __new__(cls, *args): return Exception.__new__(cls)
    def __init__(self, *args): pass
print(Swallow(1, 2).args)
attempt(BaseException.__new__)
attempt(BaseException.__new__, int)
attempt(BaseException.__new__, 5)
attempt(ValueError.__new__, Exception)
attempt(Exception.__init__)
attempt(Exception.__init__, 5)
print(Exception.__new__(ValueError, 1), type(Exception.__new__(KeyError, "k")).__name__)
