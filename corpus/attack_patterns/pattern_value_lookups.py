#: about: dotted values in patterns are attribute reads and are guarded
#: kind: security
#: tests: attribute:__mro__ attribute:__globals__ threat:7
#: stdout:
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__mro__' is blocked in this environment

def f():
    pass


try:
    match 1:
        case f.__globals__:
            pass
except AttributeError as refused:
    print(refused)
try:
    match 1:
        case f.__class__.__mro__:
            pass
except AttributeError as refused:
    print(refused)
