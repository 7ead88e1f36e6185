#: about: a star import of a package imports the submodules that its __all__ names
#: kind: language
#: modules: lib
#: stdout:
#| 1 False
#| sub False
#| sub of pkg_all 1 False
#| TypeError Item in pkg_number.__all__ must be str, not int
#| AttributeError module 'pkg_bad' has no attribute 'nothing'

from pkg import *

print(here, "sub" in globals())
import pkg.sub
from pkg import *

print(sub.name, "more" in globals())
from pkg_all import *

print(sub.name, here, "hidden" in globals())
for n in range(2):
    try:
        if n:
            from pkg_bad import *
        else:
            from pkg_number import *
    except Exception as e:
        print(type(e).__name__, e)
