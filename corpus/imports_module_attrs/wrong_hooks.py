#: about: hooks of a module that are no functions
#: kind: language
#: modules: lib
#: stdout:
#| 'int' object is not callable
#| 'NoneType' object is not callable
#| 'int' object is not callable
#| called for x
#| '<' not supported between instances of 'str' and 'int'

import wrong
import classy

for f in lambda: wrong.nothing, lambda: dir(wrong), lambda: hasattr(wrong, "x"):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(classy.x)
try:
    print(dir(classy))
except TypeError as e:
    print(e)
