#: about: the builtins that reach the host's output carry none of it
#: kind: security
#: tests: builtin:print attribute:__self__ attribute:__dict__ threat:13
#: stdout:
#| [False, False, False, False]
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__dict__' is blocked in this environment

print([hasattr(print, name) for name in ("write", "file", "buffer", "stdout")])
for name in ("__self__", "__dict__"):
    try:
        getattr(print, name)
    except AttributeError as refused:
        print(refused)
