#: about: the format method stays guarded when it is stored, mapped, bound late or called through the type
#: kind: security
#: tests: attribute:__globals__ threat:6
#: stdout:
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| a keyword, no attribute

def f():
    pass


stored = "{0.__globals__}".format
for attempt in (
    lambda: stored(f),
    lambda: list(map("{0.__globals__}".format, [f])),
    lambda: str.format("{0.__globals__}", f),
    lambda: str.format_map("{x.__globals__}", {"x": f}),
    lambda: getattr("{x.__globals__}", "format")(x=f),
    lambda: sorted([f], key="{.__globals__}".format),
    lambda: type("")("{0.__globals__}").format(f),
    lambda: "".join(map(str.format, ["{0.__globals__}"], [f])),
    lambda: "{__globals__}".format(__globals__="a keyword, no attribute"),
):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
