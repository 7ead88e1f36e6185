#: about: from math import * binds the names in the module's order
#: kind: language
#: imports: math
#: stdout:
#| ['pi', 'e', 'tau', 'inf', 'nan']

from math import *
print([name for name in globals() if name in ("pi", "e", "tau", "inf", "nan")])
