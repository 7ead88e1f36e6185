#: about: a dotted name, or one that starts like an allowed module, is not let in by its beginning
#: kind: security
#: imports: math
#: tests: module:math builtin:__import__ threat:10
#: stdout:
#| 2
#| math2 ImportError
#| mat ImportError
#| math_ ImportError
#| Math ImportError
#| MATH ImportError
#| maths.os ImportError
#| os.math ImportError
#| math.os ImportError
#| math.path ImportError
#| os.path ImportError
#| math. ImportError

import math

print(math.floor(2.5))
for name in ("math2", "mat", "math_", "Math", "MATH", "maths.os", "os.math", "math.os", "math.path", "os.path", "math."):
    try:
        print(name, "imported", __import__(name))
    except ImportError:
        print(name, "ImportError")
    except ValueError:
        print(name, "ImportError")
