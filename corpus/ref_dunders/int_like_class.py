#: about: a full numeric class: every operator through its methods
#: kind: language
#: stdout:
#| Mod(1) Mod(4) Mod(4) Mod(5) Mod(0) Mod(1) Mod(6) Mod(2) Mod(1) Mod(4) Mod(2) Mod(3) (Mod(2), Mod(1)) Mod(4) Mod(3) 3 Mod(5) 3 5.0 (3+0j) False True True True True True False True True (3, None) (3, 2) Mod(6) Mod(1) 1 4 7 6 ('matmul', 2) ('rmatmul', [1])
#| Mod(1) Mod(2) Mod(5) Mod(3) [Mod(0), Mod(3), Mod(5)] 40 range(0, 3) xxx 3m7 003m7 3 0x3 1 True True 0 [0, 3] D 0b101 Mod(3)
#| True Mod(2) Mod(2)
#| Mod(1) Mod(2) False
#| unsupported operand type(s) for +: 'Mod' and 'str'
#| can only concatenate str (not "Mod") to str
#| unsupported operand type(s) for +: 'Mod' and 'float'
#| unsupported operand type(s) for -: 'float' and 'Mod'
#| unsupported operand type(s) for //: 'Mod' and 'int'
#| unsupported operand type(s) for //: 'int' and 'Mod'
#| unsupported operand type(s) for %: 'Mod' and 'int'
#| unsupported operand type(s) for >>: 'Mod' and 'int'
#| can only concatenate list (not "Mod") to list
#| '<' not supported between instances of 'int' and 'NoneType'
#| Mod.__rpow__() takes 2 positional arguments but 3 were given
#| 'Mod' object is not subscriptable
#| 'Mod' object is not callable
#| object of type 'Mod' has no len()
#| 'Mod' object is not iterable

class Mod:
    def __init__(self, n, m=7): self.n, self.m = n % m, m
    def _c(self, o): return o.n if isinstance(o, Mod) else o if isinstance(o, int) else None
    def __repr__(self): return f"Mod({self.n})"
    def __add__(self, o): return NotImplemented if self._c(o) is None else Mod(self.n + self._c(o))
    __radd__ = __add__
    def __sub__(self, o): return NotImplemented if self._c(o) is None else Mod(self.n - self._c(o))
    def __rsub__(self, o): return NotImplemented if self._c(o) is None else Mod(self._c(o) - self.n)
    def __mul__(self, o): return NotImplemented if self._c(o) is None else Mod(self.n * self._c(o))
    __rmul__ = __mul__
    def __pow__(self, e, mod=None): return Mod(pow(self.n, e, self.m if mod is None else mod))
    def __rpow__(self, b): return Mod(b ** self.n)
    def __truediv__(self, o): return self * pow(self._c(o), -1, self.m)
    def __rtruediv__(self, o): return o * Mod(pow(self.n, -1, self.m))
    def __divmod__(self, o): return Mod(self.n // self._c(o)), Mod(self.n % self._c(o))
    def __neg__(self): return Mod(-self.n)
    def __pos__(self): return self
    def __abs__(self): return self.n
    def __invert__(self): return Mod(pow(self.n, -1, self.m))
    def __int__(self): return self.n
    __index__ = __int__
    def __float__(self): return float(self.n)
    def __complex__(self): return complex(self.n)
    def __bool__(self): return self.n != 0
    def __eq__(self, o): return self._c(o) is not None and (self._c(o) - self.n) % self.m == 0
    def __hash__(self): return hash((self.n, self.m))
    def __lt__(self, o): return self.n < self._c(o)
    def __le__(self, o): return self.n <= self._c(o)
    def __round__(self, nd=None): return (self.n, nd)
    def __lshift__(self, k): return Mod(self.n << self._c(k))
    def __rlshift__(self, k): return Mod(k << self.n)
    def __and__(self, o): return self.n & self._c(o)
    def __or__(self, o): return self.n | self._c(o)
    def __xor__(self, o): return self.n ^ self._c(o)
    __rand__ = __and__
    def __iadd__(self, o): self.n = (self.n + self._c(o)) % self.m; return self
    def __matmul__(self, o): return ("matmul", self._c(o))
    def __rmatmul__(self, o): return ("rmatmul", o)
    def __format__(self, s): return f"{self.n:{s or 'd'}}m{self.m}"
a, b = Mod(3), Mod(5)
print(a + b, a + 1, 1 + a, a - b, 10 - a, a * b, 2 * a, a ** 2, 2 ** a, pow(a, 2, 5), a / b, 1 / b, divmod(b, 2), -a, +a, abs(a), ~a, int(a), float(b), complex(a), bool(Mod(7)), a == 3, a == 10, 10 == a, a != b, a < b, a > b, b >= a, a <= 3, round(a), round(a, 2), a << 1, 1 << a, a & 1, 6 & b, a | 4, a ^ b, a @ 2, [1] @ a)
print(sum([a, b]), sum([a, b], Mod(1)), max(a, b), min(b, a), sorted([b, a, Mod(0)]), [10, 20, 30, 40][a], range(a), "x" * a, f"{a}", f"{a:03d}", "%d" % a, hex(a), {a: 1}[Mod(3)], hash(a) == hash(Mod(10)), a in [1, 3], [Mod(10)].index(3), list(range(0, 6, a)), chr(65 + int(a)), bin(b), divmod(7, 2) and a)
c = a
c += 6
print(c is a, a, c)
c -= 1
print(c, a, c is a)
for f in (lambda: a + "s", lambda: "s" + a, lambda: a + 1.5, lambda: 1.5 - a, lambda: a // 2, lambda: 2 // a, lambda: a % 2, lambda: a >> 1, lambda: [1] + a, lambda: a < "s", lambda: pow(2, a, 5), lambda: a[0], lambda: a(), lambda: len(a), lambda: iter(a)):
    try: print(f())
    except TypeError as e: print(e)
