#: about: tuple.__new__ and the absence of __init__ arguments
#: kind: language
#: stdout:
#| () ('a', 'b') (1,) T (2, 1) TypeError: Two.__new__() missing 1 required positional argument: 'b' {'k': 3} (1,)
#| TypeError: tuple.__new__(): not enough arguments; TypeError: tuple.__new__(X): X is not a type object (int); TypeError: tuple.__new__(int): int is not a subtype of tuple; TypeError: tuple.__new__(list): list is not a subtype of tuple; TypeError: tuple expected at most 1 argument, got 2; TypeError: tuple.__new__(X): X is not a type object (str); TypeError: tuple expected at most 1 argument, got 2 5 TypeError: tuple() takes no keyword arguments TypeError: tuple() takes no keyword arguments TypeError: object.__new__(tuple) is not safe, use tuple.__new__() TypeError: tuple expected at most 1 argument, got 2
#| None None (1, 2)

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class T(tuple): pass
class Two(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (b, a))
class Init(tuple):
    def __init__(self, items, extra=None): self.extra = extra
class NewInit(tuple):
    def __new__(cls, *args, **kw): return tuple.__new__(cls, args)
    def __init__(self, *args, **kw): self.kw = kw
print(tuple.__new__(tuple), tuple.__new__(tuple, "ab"), tuple.__new__(T, [1]), type(tuple.__new__(T, [1])).__name__, Two(1, 2), attempt(Two, 1), NewInit(1, 2, k=3).kw, NewInit(1, x=2))
for args in ((), (5,), (int,), (list, [1]), (T, 1, 2), ("tuple", ())): print(attempt(tuple.__new__, *args), end="; ")
print(attempt(Init, [1], 5), attempt(lambda: Init([1], extra=5).extra), attempt(lambda: T(a=1)), attempt(lambda: T(iterable=[])), attempt(object.__new__, tuple), attempt(T, 1, 2))
t = (1, 2)
print(t.__init__(), attempt(t.__init__, 5), t)
