#: about: abs of each number, of subclasses and of what has __abs__
#: kind: language
#: result: [1, 1.0, 1.0]
#: stdout:
#| int 0
#| int 0
#| int 7
#| int 9223372036854775808
#| int 9223372036854775808
#| int 18446744073709551616
#| int 1
#| int 0
#| float 0.0
#| float 1.5
#| float inf
#| float nan
#| float 5.0
#| float 0.0
#| float nan
#| float inf
#| int 3
#| float 2.5
#| str anything
#| NotImplementedType NotImplemented
#| 1.414213562373095e+200
#| OverflowError: absolute value too large

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class Whole(int): pass
class Real(float): pass
class Odd:
    def __abs__(self): return "anything"
class Base:
    def __abs__(self): return NotImplemented
for v in (0, -0, -7, 2**63, -2**63, -2**64, True, False, -0.0, -1.5, float("-inf"), float("nan"), 3-4j, -0j, complex("nan"), complex("-inf+nanj"), Whole(-3), Real(-2.5), Odd(), Base()):
    r = abs(v)
    print(type(r).__name__, r)
attempt(abs, 1e200+1e200j)
attempt(abs, complex(1.7e308, 1.7e308))
RESULT = [abs(v) for v in (-1, 1.0, 1j)]
