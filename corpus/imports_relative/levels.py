#: about: relative imports at each level
#: kind: language
#: modules: lib
#: stdout:
#| a.near a a.b a.b.c a a.sibling
#| a.b.c a.b a a.b.c.leaf2 a.b.c a.sibling
#| True True

import a.near
from a.near import of_package, of_b, of_c
import a.b

print(a.near.value, of_package, of_b, of_c, a.b.above, a.b.sibling)
import a.b.c.leaf3 as leaf3

print(leaf3.one, leaf3.two, leaf3.three, leaf3.leaf2.value, leaf3.c.value, leaf3.sibling.value)
print(leaf3.absolute is a.b, leaf3.c is a.b.c)
