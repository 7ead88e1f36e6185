#: about: identifiers that normalise to a blocked name are that name
#: kind: security
#: tests: attribute:__globals__ attribute:__code__ attribute:gi_frame threat:7
#: stdout:
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to 'gi_frame' is blocked in this environment
#| attribute access to 'gi_frame' is blocked in this environment

def f():
    pass


machine = (x for x in ())
for attempt in (
    lambda: f.__ｇlobals__,
    lambda: f.__gloｂals__,
    lambda: f.__ℊ𝓁ℴ𝒷𝒶𝓁𝓈__,
    lambda: f.__𝐜𝐨𝐝𝐞__,
    lambda: f.__𝖈ode__.co_consts,
    lambda: machine.gi_𝒇rame,
    lambda: machine.ｇｉ_frame,
):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
