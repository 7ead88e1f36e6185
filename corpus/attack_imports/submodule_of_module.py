#: about: modules hold no submodules and no modules they use themselves
#: kind: security
#: imports: string math
#: tests: module:string module:math module:string.templatelib threat:10
#: stdout:
#| []

import math
import string
import string.templatelib

module = type(math)
found = []
for owner in (math, string, string.templatelib):
    for name in dir(owner):
        if name.startswith("__"):
            continue
        if isinstance(getattr(owner, name), module) and name != "templatelib":
            found.append((owner.__name__, name))
print(found)
