#: about: a star import without __all__: what does not begin with an underscore
#: kind: language
#: modules: lib
#: stdout:
#| ['D', 'a', 'o']
#| name 'other' is not defined

from plain import *

print(sorted(n for n in globals() if n in ("a", "_b", "__c__", "D", "o", "other")))
try:
    other
except NameError as e:
    print(e)
