#: about: tuple * n
#: kind: language
#: stdout:
#| () () (1, 'a') (1, 'a') (1, 'a', 1, 'a') (1, 'a', 1, 'a') (1, 'a', 1, 'a', 1, 'a') (1, 'a', 1, 'a', 1, 'a') () () (1, 'a') (1, 'a') () () () () (1, 'a', 1, 'a') (1, 'a', 1, 'a') 
#| True True True () ((), ()) ([], []) (1, 'a') (1, 'a', 1, 'a') (1, 'a', 1, 'a')
#| TypeError: can't multiply sequence by non-int of type 'float' TypeError: can't multiply sequence by non-int of type 'float'; TypeError: can't multiply sequence by non-int of type 'str' TypeError: can't multiply sequence by non-int of type 'tuple'; TypeError: can't multiply sequence by non-int of type 'NoneType' TypeError: can't multiply sequence by non-int of type 'NoneType'; TypeError: can't multiply sequence by non-int of type 'tuple' TypeError: can't multiply sequence by non-int of type 'tuple'; TypeError: can't multiply sequence by non-int of type 'complex' TypeError: can't multiply sequence by non-int of type 'complex'; TypeError: __index__ returned non-int (type str) TypeError: __index__ returned non-int (type str); 
#| OverflowError: cannot fit 'int' into an index-sized integer OverflowError: cannot fit 'int' into an index-sized integer; OverflowError: cannot fit 'int' into an index-sized integer OverflowError: cannot fit 'int' into an index-sized integer; MemoryError:  MemoryError: ; MemoryError:  MemoryError: ; MemoryError:  MemoryError: ; 
#| ([1], [1], [1]) TypeError: expected 1 argument, got 0 TypeError: expected 1 argument, got 2 TypeError: descriptor '__mul__' requires a 'tuple' object but received a 'list'
#| tuple tuple tuple
#| (1, 'a', 1, 'a') (1, 'a')

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class I:
    def __init__(self, i): self.i = i
    def __index__(self): return self.i
t = (1, "a")
for n in (0, 1, 2, 3, -1, True, False, -2**63, I(2)): print(t * n, n * t, end=" ")
print()
print(t * 1 is t, 1 * t is t, t * 0 is (), () * 2**62, ((),) * 2, ([],) * 2, (t * 3)[4:], t.__mul__(2), t.__rmul__(2))
for n in (1.5, "2", None, (), 2j, I("a")): print(attempt(lambda: t * n), attempt(lambda: n * t), end="; ")
print()
for n in (2**63, -2**63 - 1, 2**63 - 1, 2**62, 2**61): print(attempt(lambda: t * n), attempt(lambda: n * t), end="; ")
print()
x = ([],) * 3
x[0].append(1)
print(x, attempt(t.__mul__), attempt(t.__mul__, 1, 2), attempt(tuple.__mul__, [], 1))
class T(tuple): pass
print(type(T(t) * 1).__name__, type(T(t) * 2).__name__, type(2 * T()).__name__)
u = t
u *= 2
print(u, t)
