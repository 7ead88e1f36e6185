#: about: what __import__ gives: module objects that cannot be changed
#: kind: language
#: imports: math string
#: stdout:
#| math module False True False True True True True
#| AttributeError: module 'math' has no attribute 'nope'
#| TypeError: 'module' object is not callable
#| TypeError: 'module' object is not subscriptable
#| TypeError: object of type 'module' has no len()
#| TypeError: 'module' object is not iterable
#| TypeError: unsupported operand type(s) for +: 'module' and 'int'
#| 'default'
#| nope True
#| True 0123456789
#| math nope cannot import name 'nope' from 'math'

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

math = __import__("math")
print(math.__name__, type(math).__name__, callable(math), hasattr(math, "pi"), hasattr(math, "nope"), bool(math), math == __import__("math"), "pi" in dir(math), "pi" in vars(math))
attempt(lambda: math.nope)
attempt(lambda: math())
attempt(lambda: math[0])
attempt(lambda: len(math))
attempt(lambda: iter(math))
attempt(lambda: math + 1)
attempt(getattr, math, "nope", "default")
try: math.nope
except AttributeError as e: print(e.name, e.obj is math)
import math as m, string
print(m is math, string.digits)
try: from math import nope
except ImportError as e: print(e.name, e.name_from, e.msg.split(" (")[0])
