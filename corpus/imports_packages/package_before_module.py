#: about: a package with __init__ comes before a module of its name, a folder without after it
#: kind: language
#: modules: lib
#: stdout:
#| package the module wins
#| ModuleNotFoundError No module named 'only.leaf'; 'only' is not a package only.leaf

import both, only

print(both.which, only.which)
try:
    import only.leaf
except ImportError as e:
    print(type(e).__name__, e, e.name)
