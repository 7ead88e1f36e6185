#: about: blocked names are ordinary variable names, which lead to nothing
#: kind: security
#: tests: attribute:__globals__ attribute:f_back attribute:__builtins__ threat:8
#: stdout:
#| 1 2 3 import of 'os' is not allowed in this environment
#| attribute access to '__globals__' is blocked in this environment

__globals__ = 1
f_back = 2
for gi_frame in [3]:
    pass
import_error = None
try:
    import os as __loader__
except ImportError as __spec__:
    import_error = str(__spec__)
print(__globals__, f_back, gi_frame, import_error)


def f():
    pass


try:
    print(f.__globals__)
except AttributeError as refused:
    print(refused)
