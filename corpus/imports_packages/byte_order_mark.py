#: about: a byte order mark before a module's text
#: kind: language
#: modules: lib
#: stdout:
#| é after a mark None

import bom

print(bom.text, bom.__doc__)
