#: about: what stands under a submodule's name in its package
#: kind: language
#: modules: lib
#: stdout:
#| pkg runs as pkg package pkg file lib/pkg/__init__.py path ['lib/pkg']
#| a text
#| a text
#| a text
#| True False
#| True

import pkg.two
import pkg

kept = pkg.two
pkg.two = "a text"
from pkg import two

print(two)
import pkg.two as again

print(again)
import pkg.two

print(pkg.two)
del pkg.two
from pkg import two

print(two is kept, hasattr(pkg, "two"))
try:
    import pkg.two as third

    print(third is kept)
except AttributeError as e:
    print(e)
