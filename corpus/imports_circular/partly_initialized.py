#: about: a module that is still running, seen by one that it imports
#: kind: language
#: modules: lib
#: stdout:
#| two sees value of one: False
#| AttributeError partially initialized module 'one' from 'lib/one.py' has no attribute 'value' (most likely due to a circular import)
#| ImportError cannot import name 'value' from partially initialized module 'one' (most likely due to a circular import) (lib/one.py) one lib/one.py value
#| one ends, two has True
#| 1 2

import one

print(one.value, one.two.value)
