#: about: a star import asks the module's __getattr__ for what __all__ names
#: kind: language
#: modules: lib
#: stdout:
#| asked for __path__
#| asked for made
#| made on demand 1
#| asked for __path__
#| asked for __all__
#| 1

from lazy import *

print(made, kept)
del kept
from lazy_without import *

print(kept)
