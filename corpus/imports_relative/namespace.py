#: about: relative imports in a package without __init__
#: kind: language
#: modules: lib
#: stdout:
#| space.two True

import space.one

print(space.one.value, space.one.two is space.two)
