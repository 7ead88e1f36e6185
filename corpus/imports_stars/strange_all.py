#: about: __all__ is read by index
#: kind: language
#: modules: lib
#: stdout:
#| item 0
#| item 1
#| item 2
#| 1 2
#| dict is not a sequence

from all_strange import *

print(a, b)
try:
    from all_dict import *
except TypeError as e:
    print(e)
