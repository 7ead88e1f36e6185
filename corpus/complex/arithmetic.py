#: about: complex arithmetic, powers and division
#: kind: language
#: stdout:
#| (4-2j) (-2+6j) (11+2j) (-0.2+0.4j) (-1-2j) (1+2j) (-3+4j) (932.1391946432212+95.9465336603415j) (1+0j) (0.2-0.4j) (1.272019649514069+0.7861513777574233j) 5.0 (1-2j) 1.0 -4.0 True True
#| (2+2j) -2j (2.5+5j) (0.4-0.8j) (0.5+1j) (1+1j) (-1+0j) (-1+0j) (-0-8j) 32j (0.7692389013639721+0.6389612763136348j) (6.123233995736766e-17+1j) (1+0j) (0.20787957635076193+0j)
#| (inf+1j) (nan+infj) False inf (1-0j) (-0+1j) (-0-0j) -1j (-0-1j) (-inf+0j)
#| False True True 1000003 2000007 0 a True
#| ZeroDivisionError division by zero
#| ZeroDivisionError division by zero
#| TypeError unsupported operand type(s) for //: 'complex' and 'complex'
#| TypeError unsupported operand type(s) for %: 'complex' and 'complex'
#| TypeError unsupported operand type(s) for divmod(): 'complex' and 'complex'
#| TypeError '<' not supported between instances of 'complex' and 'complex'
#| TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
#| TypeError float() argument must be a string or a real number, not 'complex'
#| TypeError type complex doesn't define __round__ method
#| ZeroDivisionError zero to a negative or complex power
#| ZeroDivisionError zero to a negative or complex power
#| ValueError complex modulo
#| OverflowError complex exponentiation
#| TypeError unsupported operand type(s) for &: 'complex' and 'complex'
#| AttributeError readonly attribute
#| TypeError '>' not supported between instances of 'complex' and 'complex'
#| TypeError list indices must be integers or slices, not complex

a, b = 1 + 2j, 3 - 4j
print(a + b, a - b, a * b, a / b, -a, +a, a ** 2, a ** b, a ** 0, a ** -1, a ** 0.5, abs(b), a.conjugate(), a.real, b.imag, a == 1 + 2j, a != b)
print(a + 1, 1 - a, a * 2.5, 2 / a, a / 2, True + 1j, 1j * 1j, 1j ** 2, (2j) ** 3, (1 + 1j) ** 10, 2 ** 1j, (-1) ** 0.5, 0j ** 0, 1j ** 1j)
inf, nan = float("inf"), float("nan")
print(complex(inf, 1) + 1, complex(inf, 0) * 1j, complex(nan, 1) == complex(nan, 1), abs(complex(inf, nan)), complex(1, -0.0), complex(-0.0, 1), -0j, 0 - 1j, -1j, 1e200j * 1e200j)
print(bool(0j), bool(1e-300j), hash(1 + 0j) == hash(1), hash(1j), hash(1 + 2j), hash(complex(0, 0)), {1j: "a"}[1j], 1 in [1 + 0j])

def attempt(call):
    try: print(call())
    except (TypeError, ValueError, ZeroDivisionError, OverflowError, AttributeError) as error: print(type(error).__name__, error)

attempt(lambda: a / 0)
attempt(lambda: 1 / 0j)
attempt(lambda: a // b)
attempt(lambda: a % b)
attempt(lambda: divmod(a, b))
attempt(lambda: a < b)
attempt(lambda: int(a))
attempt(lambda: float(a))
attempt(lambda: round(a))
attempt(lambda: 0j ** -1)
attempt(lambda: 0j ** 1j)
attempt(lambda: pow(a, 2, 3))
attempt(lambda: (1e300 + 1e300j) ** 2)
attempt(lambda: a & b)
attempt(lambda: setattr(a, "real", 1))
attempt(lambda: max(1j, 2j))
items = [1]
attempt(lambda: items[1j])
