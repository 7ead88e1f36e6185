#: about: a field that mixes indexes and attributes is guarded at every step
#: kind: security
#: tests: attribute:__globals__ builtin:str threat:6
#: stdout:
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment

def f():
    pass


for text, value in (("{0[0].__globals__}", [f]), ("{0[k].__globals__}", {"k": f}), ("{0.__class__.f.__globals__}", type("C", (), {"f": f})())):
    try:
        print(text.format(value))
    except AttributeError as refused:
        print(refused)
