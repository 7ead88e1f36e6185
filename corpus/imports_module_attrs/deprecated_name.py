#: about: a name made on demand and kept
#: kind: language
#: modules: lib
#: stdout:
#| Old is deprecated
#| True _New

import deprecated
from deprecated import Old

print(Old is deprecated.Old, deprecated.Old.__name__)
