#: about: a module's own table of builtins is its own affair
#: kind: security
#: modules: lib
#: tests: attribute:__builtins__ threat:10
#: stdout:
#| 2 the module's own len 2
#| []
#| []
#| attribute access to '__builtins__' is blocked in this environment
#| attribute access to '__builtins__' is blocked in this environment

import own_table
import plain

print(own_table.before, own_table.later(), len("ab"))
print([n for n in dir(plain) if n in ("__builtins__", "__loader__", "__spec__", "__cached__")])
print([n for n in vars(plain) if n in ("__builtins__", "__loader__", "__spec__", "__cached__")])
try:
    plain.__builtins__
except AttributeError as e:
    print(e)
try:
    plain.__builtins__ = {}
except AttributeError as e:
    print(e)
