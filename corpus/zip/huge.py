#: about: zip objects over very many or endless iterators
#: kind: language
#: stdout:
#| [(0, 'a'), (1, 'b'), (2, 'c')] [('a', 0, 0), ('b', 1, 1)] 49
#| 10000 (0, 0, 0) 1
#| [(18446744073709551616, -1180591620717411303424), (18446744073709551617, -590295810358705651712)]
#| zip() argument 3 is shorter than arguments 1-2
#| zip() argument 121 is shorter than arguments 1-120
#| zip() argument 122 is longer than arguments 1-121

def endless():
    n = 0
    while True:
        yield n
        n += 1
print(list(zip(endless(), "abc")), list(zip("ab", endless(), endless())), next(zip(*[endless()] * 50))[-1])
z = zip(*[range(1000)] * 500)
print(sum(len(row) for row in zip(*[range(20)] * 500)), next(z)[:3], next(z)[-1])
print(list(zip(range(2**64, 2**64 + 2), range(-2**70, 0, 2**69))))
try: list(zip(*[iter("ab")] * 3, strict=True))
except ValueError as error: print(error)
try: list(zip(*["a"] * 120, "", strict=True))
except ValueError as error: print(error)
try: list(zip("", *[""] * 120, "a", strict=True))
except ValueError as error: print(error)
