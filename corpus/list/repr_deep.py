#: about: deep nesting ends in a RecursionError, not in a crash
#: kind: language
#: stdout:
#| True
#| RecursionError 

d = []
for _ in range(50): d = [d]
print(repr(d) == "[" * 51 + "]" * 51)
for _ in range(200000): d = [d]
for f in (repr,):
    try: f(d)
    except RecursionError: print("RecursionError", end=" ")
print()
