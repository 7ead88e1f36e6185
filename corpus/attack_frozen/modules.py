#: about: a module of the safe library refuses every way to change it
#: kind: security
#: imports: math string
#: tests: module:math module:string builtin:setattr builtin:delattr
#: stdout:
#| AttributeError cannot set attribute 'pi' of module 'math': modules of the safe library are read-only
#| AttributeError cannot set attribute 'new' of module 'math': modules of the safe library are read-only
#| AttributeError cannot delete attribute 'sqrt' of module 'math': modules of the safe library are read-only
#| AttributeError cannot set attribute 'pi' of module 'math': modules of the safe library are read-only
#| AttributeError cannot delete attribute 'pi' of module 'math': modules of the safe library are read-only
#| AttributeError cannot set attribute 'pi' of module 'math': modules of the safe library are read-only
#| AttributeError cannot set attribute '__name__' of module 'math': modules of the safe library are read-only
#| AttributeError cannot set attribute '__class__' of module 'math': modules of the safe library are read-only
#| AttributeError cannot set attribute 'digits' of module 'string': modules of the safe library are read-only
#| TypeError 'module' object does not support item assignment
#| 3.14 True 0123456789

import math
import string


def write():
    math.pi = 3


def new():
    math.new = 3


def delete():
    del math.sqrt


def augmented():
    math.pi += 1


def item():
    math["pi"] = 3


for route in (write, new, delete, lambda: setattr(math, "pi", 3), lambda: delattr(math, "pi"), augmented,
              lambda: setattr(math, "_" + "_name__", 1), lambda: setattr(math, "__class__", type(string)),
              lambda: setattr(string, "digits", ""), item):
    try:
        print("CHANGED", route())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
through = vars(math)
through["pi"] = 3
through.clear()
import math as again
print(int(again.pi * 100) / 100, hasattr(again, "sqrt"), string.digits)
