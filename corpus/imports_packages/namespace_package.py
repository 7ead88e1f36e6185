#: about: a folder without __init__ is a package without a file
#: kind: language
#: modules: lib
#: stdout:
#| space.part runs as space.part package space
#| part deeper part
#| space space True None
#| True <module 'space'
#| ModuleNotFoundError No module named 'space.missing' space.missing None
#| ImportError cannot import name 'missing' from 'space' (unknown location) space None

import space
import space.part
from space.deeper import part

print(space.part.name, part.name)
print(space.__name__, space.__package__, hasattr(space, "__file__"), space.__doc__)
print(hasattr(space, "__path__"), repr(space)[:15])
try:
    import space.missing
except ImportError as e:
    print(type(e).__name__, e, e.name, e.path)
try:
    from space import missing
except ImportError as e:
    print(type(e).__name__, e, e.name, e.path)
