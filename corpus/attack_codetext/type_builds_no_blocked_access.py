#: about: classes built by type() with blocked names in their namespace give operators, not access
#: kind: security
#: tests: attribute:__dict__ attribute:__call__ builtin:type threat:1 threat:7
#: stdout:
#| called
#| attribute access to '__call__' is blocked in this environment
#| attribute access to '__dict__' is blocked in this environment

C = type("C", (), {"__call__": lambda self: "called", "__dict__": property(lambda self: {"planted": 1})})
print(C()())
for name in ("__call__", "__dict__"):
    try:
        print(getattr(C(), name))
    except AttributeError as refused:
        print(refused)
