#: about: tuple + tuple, with empty ones and other types
#: kind: language
#: stdout:
#| (1, [2]) True True True True (1, 1) (1, 2, 3, 3)
#| tuple tuple tuple tuple (1, [2]) (1, [2]) (1, 'x')
#| TypeError: can only concatenate tuple (not "list") to tuple TypeError: can only concatenate list (not "tuple") to list; TypeError: can only concatenate tuple (not "str") to tuple TypeError: can only concatenate str (not "tuple") to str; TypeError: can only concatenate tuple (not "int") to tuple TypeError: unsupported operand type(s) for +: 'int' and 'tuple'; TypeError: can only concatenate tuple (not "NoneType") to tuple TypeError: unsupported operand type(s) for +: 'NoneType' and 'tuple'; TypeError: can only concatenate tuple (not "range") to tuple TypeError: unsupported operand type(s) for +: 'range' and 'tuple'; TypeError: can only concatenate tuple (not "dict") to tuple TypeError: unsupported operand type(s) for +: 'dict' and 'tuple'; TypeError: can only concatenate tuple (not "tuple_iterator") to tuple TypeError: unsupported operand type(s) for +: 'tuple_iterator' and 'tuple'; 
#| ('radd', (1,)) S.radd False False TypeError: expected 1 argument, got 0 TypeError: can only concatenate tuple (not "list") to tuple TypeError: descriptor '__add__' requires a 'tuple' object but received a 'list'
#| (1, 2) (1,) False
#| can only concatenate tuple (not "list") to tuple
#| ('radd', (1, 2))

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

a, b, e = (1,), ([2],), ()
c = a + b
print(c, c[1] is b[0], a + e is a, e + a is a, e + e is e, a + a, (1, 2) + (3,) * 2)
class T(tuple): pass
print(type(T(a) + b).__name__, type(a + T(b)).__name__, type(e + T(b)).__name__, type(T(a) + e).__name__, T(a) + T(b), a.__add__(b), tuple.__add__(a, T("x")))
for x in ([1], "a", 5, None, range(2), {1: 2}, iter((1,))): print(attempt(lambda: a + x), attempt(lambda: x + a).split(" at 0x")[0], end="; ")
print()
class R:
    def __radd__(self, other): return ("radd", other)
class S(tuple):
    def __radd__(self, other): return "S.radd"
print((1,) + R(), (1,) + S(), hasattr(tuple, "__radd__"), hasattr(tuple, "__iadd__"), attempt(a.__add__), attempt(a.__add__, [1]), attempt(tuple.__add__, [], ()))
t = u = (1,)
t += (2,)
print(t, u, t is u)
try: t += [3]
except TypeError as error: print(error)
t += R()
print(t)
