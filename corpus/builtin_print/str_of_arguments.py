#: about: str() is asked for, not repr, and before any later part is written
#: kind: language
#: stdout:
#| [('str', 'T.str'), ('str', 'T.str'), ('str', 'R.repr'), ('str', 'T.str'), ('str', 's'), ('str', 'T.str'), ('str', "b'b'"), ('str', 'T.str'), ('str', '1.0'), ('str', 'T.str')]
#| ValueError bad str
#| TypeError __str__ returned non-string (type bytes)
#| [('str', 'first'), ('str', ' '), ('str', 'first'), ('str', ' ')]
#| sub ['sub']

class Out:
    def __init__(self): self.parts = []
    def write(self, text): self.parts.append((type(text).__name__, text))
class T(str):
    def __str__(self): return "T.str"
class R:
    def __repr__(self): return "R.repr"
class Bad:
    def __str__(self): raise ValueError("bad str")
class Wrong:
    def __str__(self): return b"bytes"
class Sub:
    def __str__(self): return T("sub")
o = Out()
print(T("x"), R(), "s", b"b", 1.0, sep=T("|"), end=T("$"), file=o)
print(o.parts)
o = Out()
for v in (Bad(), Wrong()):
    try: print("first", v, "last", file=o)
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
print(o.parts)
print(Sub(), [Sub().__str__()])
