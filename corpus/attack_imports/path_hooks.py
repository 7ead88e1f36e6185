#: about: a module whose __getattr__ answers for __path__, __loader__ and __spec__ gets no look-up anywhere else
#: kind: security
#: modules: lib
#: tests: attribute:__loader__ attribute:__spec__ threat:10
#: stdout:
#| No module named 'hooks.passwd'
#| No module named 'hooks.plain'
#| attribute access to '__loader__' is blocked in this environment
#| attribute access to '__spec__' is blocked in this environment
#| attribute access to '__builtins__' is blocked in this environment
#| attribute access to '__dict__' is blocked in this environment
#| attribute access to '__getattr__' is blocked in this environment
#| AttributeError attribute access to '__loader__' is blocked in this environment
#| AttributeError attribute access to '__spec__' is blocked in this environment
#| AttributeError attribute access to '__builtins__' is blocked in this environment
#| []

import hooks

for name in "hooks.passwd", "hooks.plain":
    try:
        __import__(name)
    except ImportError as e:
        print(e)
for f in lambda: hooks.__loader__, lambda: hooks.__spec__, lambda: hooks.__builtins__, lambda: hooks.__dict__, lambda: hooks.__getattr__:
    try:
        print(f())
    except AttributeError as e:
        print(e)
for n in range(3):
    try:
        match n:
            case 0:
                from hooks import __loader__
            case 1:
                from hooks import __spec__
            case _:
                from hooks import __builtins__
    except (ImportError, AttributeError) as e:
        print(type(e).__name__, e)
print([n for n in hooks.asked if n not in ("__path__",)])
