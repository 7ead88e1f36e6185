#: about: int, float, complex, index, str, repr, format, bytes, hash and bool conversions
#: kind: language
#: stdout:
#| 12 12.5 (1250+1j) True False $12.50 Money(1250) [Money(1250)] {Money(1250): Money(1250)}
#| <>$12.50 Money(1250)   $12.50 <x y>$12.50 <>$12.50 <q>$12.50 <z>$12.50|Money(1250) $12.50 Money(1250) 12 12.500000 4e2
#| b'money' True ('round', None) ('round', 2) 0x4e2 0b101 A
#| [0, 0] b [0, 1, 2] 11 xxx [1, 2]
#| only repr only repr [only repr] only repr **only repr**
#| unsupported format string passed to OnlyRepr.__format__
#| str str True

class Money:
    def __init__(self, cents): self.cents = cents
    def __int__(self): return self.cents // 100
    def __float__(self): return self.cents / 100
    def __complex__(self): return complex(self.cents, 1)
    def __index__(self): return self.cents
    def __bool__(self): return self.cents != 0
    def __str__(self): return f"${self.cents / 100:.2f}"
    def __repr__(self): return f"Money({self.cents})"
    def __format__(self, spec): return f"<{spec}>{self!s}"
    def __bytes__(self): return b"money"
    def __hash__(self): return hash(("money", self.cents))
    def __round__(self, n=None): return ("round", n)

m = Money(1250)
print(int(m), float(m), complex(m), bool(m), bool(Money(0)), str(m), repr(m), [m], {m: m})
print(f"{m} {m!r} {m!s:>8} {m:x y}", format(m), format(m, "q"), "{:z}|{!r}".format(m, m), "%s %r %d %f %x" % (m, m, m, m, m))
print(bytes(m), hash(m) == hash(Money(1250)), round(m), round(m, 2), hex(m), bin(Money(5)), chr(Money(65)))
print([0] * Money(2), "ab"[Money(1)], list(range(Money(3))), 10 .__add__(1), "x" * Money(3), [1, 2, 3][Money(0):Money(2)])

class OnlyRepr:
    def __repr__(self): return "only repr"

print(OnlyRepr(), f"{OnlyRepr()}", [OnlyRepr()], str(OnlyRepr()), f"{OnlyRepr()!s:*^13}")
try:
    f"{OnlyRepr():>10}"
except TypeError as error:
    print(error)

class S:
    def __str__(self): return "str"

print(str(S()), f"{S()}", "S object at" in repr(S()))
