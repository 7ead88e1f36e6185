#: about: a package's __init__ runs before its submodule, and both once
#: kind: language
#: modules: lib
#: stdout:
#| pkg runs as pkg package pkg file lib/pkg/__init__.py path ['lib/pkg']
#| pkg.one runs as pkg.one package pkg file lib/pkg/one.py
#| True one of pkg

import pkg.one
import pkg.one
from pkg import one
from pkg.one import name

print(pkg.one is one, name, pkg.inside)
