#: about: views nested too deep for repr
#: kind: language
#: stdout:
#| RecursionError
#| None

d = {}
for _ in range(100000): d = {1: d.values()}
try: repr(d)
except RecursionError: print("RecursionError")
while d:
    v = d[1]
    d = v.mapping.copy() if len(v) else None
print(d)
