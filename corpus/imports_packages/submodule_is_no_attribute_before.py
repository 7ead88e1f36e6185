#: about: a submodule is an attribute of its package once it has been imported
#: kind: language
#: modules: lib
#: stdout:
#| pkg runs as pkg package pkg file lib/pkg/__init__.py path ['lib/pkg']
#| False
#| module 'pkg' has no attribute 'two'
#| True True
#| pkg.one runs as pkg.one package pkg file lib/pkg/one.py
#| ['pkg'] True

import pkg

print(hasattr(pkg, "two"))
try:
    pkg.two
except AttributeError as e:
    print(e)
from pkg import two

print(hasattr(pkg, "two"), pkg.two is two)


def inner():
    import pkg.one

    return sorted(locals())


print(inner(), hasattr(pkg, "one"))
