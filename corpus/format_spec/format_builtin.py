#: about: format() delegates to __format__ of the type
#: kind: language
#: stdout:
#| 1 1.0 s None [1] '' 1j Ellipsis
#|    3  x    1   2.50
#| 21.6°C 70.79°F   21.550°C   70.8°F 2.155000e+01°C
#| TypeError format expected at least 1 argument, got 0
#| TypeError format() argument 2 must be str, not int
#| TypeError format expected at most 2 arguments, got 3
#| TypeError unsupported format string passed to object.__format__
#| TypeError unsupported format string passed to dict.__format__
#| ()
#| TypeError unsupported format string passed to type.__format__
#| e
#| TypeError unsupported format string passed to ValueError.__format__
#| 00001
#| TypeError unsupported format string passed to builtin_function_or_method.__format__
#| 005 101 5  a 1.000000e+00 3

print(format(1), format(1.0), format("s"), format(None), format([1]), repr(format("")), format(1j), format(...))
print(format(3, "4"), format("x", "^3"), format(True, "3"), format(2.5, "6.2f"))

class Temp:
    def __init__(self, c): self.c = c
    def __format__(self, spec):
        if spec.endswith("F"): return format(self.c * 9 / 5 + 32, spec[:-1] + "f") + "°F"
        return format(self.c, spec or ".1f") + "°C"

t = Temp(21.55)
print(f"{t} {t:.2F} {t:8.3f}", "{:6.1F}".format(t), format(t, "e"))

def attempt(*args):
    try:
        print(format(*args))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

attempt()
attempt(1, 2)
attempt(1, "d", 3)
attempt(object(), "x")
attempt({}, "5")
attempt((), "")
attempt(type, "5")
attempt(ValueError("e"), "")
attempt(ValueError("e"), "5")
attempt(1, "0" * 20 + "5")
attempt(print, ">5")
class Sub(int): pass
print(format(Sub(5), "03"), f"{Sub(5):b}", int.__format__(5, "x"), str.__format__("a", ">2"), float.__format__(1.0, "e"), object.__format__(3, ""))
