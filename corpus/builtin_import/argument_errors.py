#: about: __import__: its parameters and what they refuse
#: kind: language
#: imports: math string
#: stdout:
#| TypeError: __import__() missing required argument 'name' (pos 1)
#| TypeError: module name must be a string
#| TypeError: module name must be a string
#| TypeError: module name must be a string
#| ValueError: Empty module name
#| ValueError: level must be >= 0
#| TypeError: 'str' object cannot be interpreted as an integer
#| OverflowError: Python int too large to convert to C int
#| OverflowError: Python int too large to convert to C int
#| TypeError: __import__() takes at most 5 arguments (6 given)
#| TypeError: __import__() got an unexpected keyword argument 'bad'
#| TypeError: 'float' object cannot be interpreted as an integer
#| 3.141592653589793 2.718281828459045 6.283185307179586 3.141592653589793
#| TypeError: argument for __import__() given by name ('name') and position (1)
#| 0123456789

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

attempt(__import__)
attempt(__import__, 5)
attempt(__import__, None)
attempt(__import__, b"math")
attempt(__import__, "")
attempt(__import__, "math", None, None, (), -1)
attempt(__import__, "math", None, None, (), "a")
attempt(__import__, "math", None, None, (), 2**40)
attempt(__import__, "math", None, None, (), -2**31 - 1)
attempt(__import__, "math", 1, 2, 3, 4, 5)
attempt(__import__, "math", bad=1)
attempt(__import__, "math", level=1.5)
print(__import__("math").pi, __import__(name="math", level=0).e, __import__("math", {}, {}, ["pi"]).tau, __import__("math", fromlist=None).pi)
attempt(__import__, "math", name="math")
class S(str): pass
print(__import__(S("string")).digits)
