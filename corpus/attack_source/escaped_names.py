#: about: escapes in a text that is used as a name are the characters they stand for
#: kind: security
#: tests: attribute:__globals__ threat:8
#: stdout:
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment

def f():
    pass


for name in (
    "\x5f\x5fglobals\x5f\x5f",
    "\137\137globals\137\137",
    "\u005f\u005fglobals\u005f\u005f",
    "\N{LOW LINE}\N{LOW LINE}globals__",
    "__glo" "bals__",
    """__globals__""",
    r"__globals__",
    "__glo\
bals__",
    f"__globals__",
):
    try:
        print(getattr(f, name))
    except AttributeError as refused:
        print(refused)
