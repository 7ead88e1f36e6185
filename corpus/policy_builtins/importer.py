#: about: __import__ returns an allowed module
#: kind: language
#: imports: math
#: tests: builtin:__import__ module:math
#: stdout:
#| math 4.0 6
#| True

module = __import__("math")
print(module.__name__, module.sqrt(16), module.gcd(12, 18))
import math
print(module is math)
