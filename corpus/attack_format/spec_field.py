#: about: a field inside a format specification is guarded too
#: kind: security
#: tests: attribute:__globals__ builtin:str threat:6
#: stdout:
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment

def f():
    pass


for action in (lambda: "{0:{1.__globals__}}".format(1, f), lambda: "{0!r:>{1.__globals__}}".format(1, f)):
    try:
        print(action())
    except AttributeError as refused:
        print(refused)
