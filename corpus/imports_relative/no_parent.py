#: about: relative imports in a program and in a module of no package
#: kind: language
#: modules: lib
#: stdout:
#| ImportError attempted relative import with no known parent package None
#| ImportError attempted relative import with no known parent package None
#| ImportError attempted relative import with no known parent package None
#| ImportError: attempted relative import with no known parent package
#| ImportError: attempted relative import with no known parent package
#| ImportError: attempted relative import with no known parent package

for level in range(3):
    try:
        if level == 0:
            from . import top
        elif level == 1:
            from .top import value
        else:
            from .. import top
    except ImportError as e:
        print(type(e).__name__, e, e.name)
import loner

print(loner.first)
print(loner.second)
print(loner.third)
