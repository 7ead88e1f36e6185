#: about: the names that a module has of itself
#: kind: language
#: modules: lib
#: stdout:
#| pkg runs as pkg package pkg file lib/pkg/__init__.py path ['lib/pkg']
#| pkg.one runs as pkg.one package pkg file lib/pkg/one.py
#| <module 'plain' from 'lib/plain.py'> plain  lib/plain.py A module alone. False
#| <module 'pkg' from 'lib/pkg/__init__.py'> pkg pkg lib/pkg/__init__.py None True
#| <module 'pkg.one' from 'lib/pkg/one.py'> pkg.one pkg lib/pkg/one.py None False
#| <class 'module'> plain plain plain
#| <class 'pkg.one.One'> <class 'plain.Thing.Inner'> Thing.Inner
#| Thing.method plain
#| ['Thing', '__doc__', '__file__', '__name__', '__package__', 'double', 'value']

import plain
import pkg.one
import pkg

for m in plain, pkg, pkg.one:
    print(repr(m), m.__name__, m.__package__, m.__file__, m.__doc__, hasattr(m, "__path__"))
print(type(plain), plain.double.__module__, plain.Thing.__module__, plain.Thing.Inner.__module__)
print(pkg.one.One, plain.Thing.Inner, plain.Thing.Inner.__qualname__)
print(plain.Thing.method.__qualname__, plain.Thing.method.__module__)
print(sorted(n for n in dir(plain) if n not in ("__builtins__", "__cached__", "__loader__", "__spec__")))
