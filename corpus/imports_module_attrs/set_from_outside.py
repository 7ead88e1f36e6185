#: about: hooks given to a module and taken away again
#: kind: language
#: modules: lib
#: stdout:
#| 1
#| 1 False
#| module 'n' has no attribute 'x'
#| doc {'x': <class 'int'>}
#| {} None
#| 'module' object has no attribute 'nothing'

import dynamic as m

hook = vars(m)
print(m.made_1)
m.added = 1
print(m.added, "added" in dir(m))
n = type(m)("n")
try:
    n.x
except AttributeError as e:
    print(e)
n.__doc__ = "doc"
n.__annotations__ = {"x": int}
print(n.__doc__, n.__annotations__)
del n.__annotations__
print(n.__annotations__, n.__annotate__)
try:
    n.__annotations__ = 3
except TypeError as e:
    print(e)
try:
    del n.nothing
except AttributeError as e:
    print(e)
