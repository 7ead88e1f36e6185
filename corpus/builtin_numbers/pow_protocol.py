#: about: __pow__ and __rpow__ with two and three arguments
#: kind: language
#: stdout:
#| ('pow', 2, 'none')
#| ('pow', 2, 3)
#| ('pow', 2, 'none')
#| ('rpow', 2, 'none')
#| ('rpow', 2, 5)
#| TypeError: unsupported operand type(s) for ** or pow(): 'int', 'int', 'P'
#| ('pow', 2, 'none')
#| ('rpow', 2, 'none')
#| 'two'
#| TypeError: Two.__pow__() takes 2 positional arguments but 3 were given
#| TypeError: unsupported operand type(s) for ** or pow(): 'N' and 'int'
#| TypeError: unsupported operand type(s) for ** or pow(): 'N', 'int', 'int'
#| ('I', 3, 2, None)
#| 2
#| 2
#| ipow
#| ('pow', 2, 'none')

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class P:
    def __pow__(self, other, mod="none"): return ("pow", other, mod)
    def __rpow__(self, other, mod="none"): return ("rpow", other, mod)
attempt(pow, P(), 2)
attempt(pow, P(), 2, 3)
attempt(pow, P(), 2, None)
attempt(pow, 2, P())
attempt(pow, 2, P(), 5)
attempt(pow, 2, 3, P())
attempt(lambda: P() ** 2)
attempt(lambda: 2 ** P())
class Two:
    def __pow__(self, other): return "two"
attempt(pow, Two(), 1)
attempt(pow, Two(), 1, 2)
class N:
    def __pow__(self, other, mod=None): return NotImplemented
attempt(pow, N(), 1)
attempt(pow, N(), 1, 2)
class I(int):
    def __pow__(self, other, mod=None): return ("I", int(self), other, mod)
attempt(pow, I(3), 2)
attempt(pow, 3, I(2), 7)
attempt(pow, 3, 2, I(7))
class Ip(P):
    def __ipow__(self, other): return "ipow"
p = Ip()
p **= 2
print(p)
attempt(pow, Ip(), 2)
