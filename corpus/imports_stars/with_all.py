#: about: a star import with __all__ takes exactly what it names
#: kind: language
#: modules: lib
#: stdout:
#| 2 1 1
#| no 'c'
#| no 'ab'
#| no '__all__'

from with_all import *
from all_tuple import *
from all_text import *
from all_empty import *
from all_twice import *
from all_sub import *

print(_b, a, b)
for name in "c", "ab", "__all__":
    try:
        globals()[name]
    except KeyError as e:
        print("no", e)
