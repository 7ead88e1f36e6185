#: about: modules of the program under the names of library modules: they hide none that is allowed and bring nothing that is refused
#: kind: security
#: imports: math
#: modules: lib
#: tests: builtin:__import__ threat:10
#: stdout:
#| <module 'math' (built-in)> 2 False
#| <module 'string' from 'lib/string.py'> ["the program's own string"]
#| <module 'os' from 'lib/os.py'> ["the program's own os"]
#| <module 'sys' from 'lib/sys.py'> ["the program's own sys"]
#| <module 'builtins' from 'lib/builtins.py'> ["the program's own builtins"]
#| of pkg.math of pkg.os 3
#| os.path -> No module named 'os.path'; 'os' is not a package
#| sys.modules -> No module named 'sys.modules'; 'sys' is not a package
#| builtins.open -> No module named 'builtins.open'; 'builtins' is not a package
#| importlib -> import of 'importlib' is not allowed in this environment
#| math.os -> No module named 'math.os'; 'math' is not a package
#| string.templatelib -> No module named 'string.templatelib'; 'string' is not a package

import math

print(math, math.floor(2.5), hasattr(math, "__file__"))
import string, os, sys, builtins

for m in string, os, sys, builtins:
    print(m, [v for k, v in vars(m).items() if not k.startswith("__")])
import pkg.math, pkg.os

print(pkg.math.pi, pkg.os.name, math.floor(3.5))
for name in "os.path", "sys.modules", "builtins.open", "importlib", "math.os", "string.templatelib":
    try:
        print(name, __import__(name, fromlist=["x"]))
    except ImportError as e:
        print(name, "->", e)
