#: about: f-strings and their nested specifications read with the guard
#: kind: security
#: tests: attribute:__globals__ attribute:__code__ threat:6
#: stdout:
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| {0.__globals__} stays text

def f():
    pass


for attempt in (
    lambda: f"{f.__globals__}",
    lambda: f"{f.__globals__=}",
    lambda: f"{f.__globals__['f']}",
    lambda: f"{1:{f.__code__}}",
    lambda: f"{f'{f.__globals__}'}",
    lambda: f"{(lambda: f.__code__)()}",
    lambda: f"{getattr(f, '__globals__')!s}",
):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
print(f"{'{0.__globals__}'} stays text")
