#: about: import * of a refused module is refused, and binds nothing
#: kind: security
#: tests: builtin:ImportError threat:10
#: stdout:
#| import of 'os' is not allowed in this environment
#| []

before = set(globals())
try:
    from os import *
except ImportError as refused:
    print(refused)
print(sorted(set(globals()) - before - {"before", "refused"}))
