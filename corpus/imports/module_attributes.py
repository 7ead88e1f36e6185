#: about: modules are objects: missing attributes and reads by name
#: kind: language
#: imports: math string
#: stdout:
#| AttributeError module 'math' has no attribute 'nothing'
#| AttributeError module 'string' has no attribute 'nothing'
#| TypeError 'module' object is not callable
#| TypeError 'module' object is not subscriptable
#| TypeError unsupported operand type(s) for +: 'module' and 'int'
#| TypeError object of type 'module' has no len()
#| default
#| True
#| TypeError math.sqrt() takes exactly one argument (2 given)
#| TypeError math.sqrt() takes no keyword arguments
#| TypeError math.floor() takes exactly one argument (0 given)
#| TypeError pow expected 2 arguments, got 1
#| TypeError must be real number, not str
#| math string module True True True False True sqrt 1
#| 3 [2, 3] [3, -4] True
#| True ['pi', 'sqrt']

import math
import string

def attempt(call):
    try: print(call())
    except (AttributeError, TypeError) as error: print(type(error).__name__, error)

attempt(lambda: math.nothing)
attempt(lambda: string.nothing)
attempt(lambda: math())
attempt(lambda: math[0])
attempt(lambda: math + 1)
attempt(lambda: len(math))
attempt(lambda: getattr(math, "nothing", "default"))
attempt(lambda: hasattr(math, "pi"))
attempt(lambda: math.sqrt(1, 2))
attempt(lambda: math.sqrt(x=1))
attempt(lambda: math.floor())
attempt(lambda: math.pow(2))
attempt(lambda: math.hypot("a"))
print(math.__name__, string.__name__, type(math).__name__, bool(math), math == math, math != string, callable(math), isinstance(math.pi, float), math.sqrt.__name__, {math: 1}[math])
f = getattr(math, "fl" + "oor")
print(f(3.9), list(map(math.ceil, (1.2, 3.0))), sorted([3, -4], key=math.fabs), (lambda m: m.pi)(math) == math.pi)
import math as other
print(other is math, [n for n in ("pi", "sqrt", "zzz") if n in dir(math)])
