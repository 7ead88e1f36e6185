#: about: a package whose __getattr__ imports on demand
#: kind: language
#: modules: lib
#: stdout:
#| pkg is asked for lazy
#| pkg is asked for real
#| pkg is asked for lazy
#| pkg is asked for lazy
#| real True
#| pkg is asked for missing
#| pkg is asked for missing
#| ImportError cannot import name 'missing' from 'pkg' (lib/pkg/__init__.py)
#| pkg is asked for missing
#| module 'pkg' has no attribute 'missing'

import pkg
from pkg import lazy

print(lazy.value, pkg.lazy is pkg.real)
try:
    from pkg import missing
except ImportError as e:
    print(type(e).__name__, e)
try:
    pkg.missing
except AttributeError as e:
    print(e)
