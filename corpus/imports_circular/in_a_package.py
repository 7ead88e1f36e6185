#: about: a circle among the modules of a package
#: kind: language
#: modules: lib
#: stdout:
#| second sees first as pkg.first is the same True with value False
#| AttributeError partially initialized module 'pkg' from 'lib/pkg/__init__.py' has no attribute 'first' (most likely due to a circular import)
#| ImportError cannot import name 'value' from partially initialized module 'pkg' (most likely due to a circular import) (lib/pkg/__init__.py) pkg
#| ImportError cannot import name 'value' from partially initialized module 'pkg.first' (most likely due to a circular import) (lib/pkg/first.py) pkg.first
#| first sees second: second
#| pkg second first

import pkg

print(pkg.value, pkg.second_value, pkg.first.value)
