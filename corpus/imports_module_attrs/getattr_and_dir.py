#: about: a module's own __getattr__ and __dir__
#: kind: language
#: modules: lib
#: stdout:
#| real x up real ['__path__', 'made_up', 'made_x']
#| dynamic has no other other None
#| ImportError cannot import name 'other' from 'dynamic' (lib/dynamic.py) dynamic lib/dynamic.py
#| ['alpha', 'alpha', 'zeta'] False 0
#| ['__path__', 'made_up', 'made_x', 'other', '__path__', 'other', 'nothing', 'nothing']

import dynamic
from dynamic import made_up, real

print(dynamic.real, dynamic.made_x, made_up, real, dynamic.calls)
try:
    dynamic.other
except AttributeError as e:
    print(e, e.name, e.obj)
try:
    from dynamic import other
except ImportError as e:
    print(type(e).__name__, e, e.name, e.path)
print(dir(dynamic), hasattr(dynamic, "nothing"), getattr(dynamic, "nothing", 0))
print(dynamic.calls)
