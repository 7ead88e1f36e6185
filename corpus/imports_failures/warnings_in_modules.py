#: about: warnings of a module's compilation do not disturb the import
#: kind: language
#: modules: lib
#: stdout:
#| False True

import warns

print(warns.f(2), warns.f(1))
