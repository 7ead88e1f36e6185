#: about: host functions come through the environment alone: no builtin, module or class leads to one
#: kind: security
#: imports: math string
#: env: count
#: tests: threat:13 builtin:globals builtin:vars
#: stdout:
#| [] [] False
#| name 'echo' is not defined
#| name 'count' is not defined

import math, string
held = [v for v in (*globals()["__builtins__"].values(), *vars(math).values(), *vars(string).values()) if v is count]
print(held, [n for n in dir(__builtins__) if n in ("count", "echo")], "echo" in globals())
try:
    echo
except NameError as e:
    print(e)
del count
try:
    count
except NameError as e:
    print(e)
