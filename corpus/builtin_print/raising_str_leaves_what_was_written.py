#: about: what was written before an error stays written
#: kind: language
#: stdout:
#| a- | bad
#|  | bad
#| x-y- | bad
#| start  | 'str of a subclass'
#| a | 'str of a subclass'
#| a | 'str of a subclass'

class Bad:
    def __str__(self): raise ValueError("bad")
for args in (("a", Bad(), "b"), (Bad(),), ("x", "y", Bad())):
    try: print(*args, sep="-")
    except ValueError as e: print(" |", e)
class T(str):
    def __str__(self): raise KeyError("str of a subclass")
try: print("start", T("t"))
except KeyError as e: print(" |", e)
try: print("a", "b", sep=T("sep"))
except KeyError as e: print(" |", e)
try: print("a", end=T("end"))
except KeyError as e: print(" |", e)
