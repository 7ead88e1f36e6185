#: about: a range is true if it has items
#: kind: language
#: stdout:
#| range(0, 0) False True False no range(0, 0) 2 []
#| range(0, 1) True False True yes 1 range(0, 1) [1]
#| range(0, -1) False True False no range(0, -1) 2 []
#| range(1, 1) False True False no range(1, 1) 2 []
#| range(1, 0) False True False no range(1, 0) 2 []
#| range(1, 0, -1) True False True yes 1 range(1, 0, -1) [1]
#| range(0, 1180591620717411303424) True False True yes 1 range(0, 1180591620717411303424) [1]
#| range(0, -1180591620717411303424) False True False no range(0, -1180591620717411303424) 2 []
#| range(1180591620717411303424, 1180591620717411303423) False True False no range(1180591620717411303424, 1180591620717411303423) 2 []
#| range(1180591620717411303424, 1180591620717411303423, -1) True False True yes 1 range(1180591620717411303424, 1180591620717411303423, -1) [1]
#| 3 range(3, 3)
#| TypeError: expected 0 arguments, got 1

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

for r in range(0), range(1), range(-1), range(1, 1), range(1, 0), range(1, 0, -1), range(2**70), range(-2**70), range(2**70, 2**70 - 1), range(2**70, 2**70 - 1, -1):
    print(r, bool(r), not r, r.__bool__(), "yes" if r else "no", r and 1, r or 2, [x for x in (1,) if r])
n = 0
r = range(3)
while r:
    n += 1
    r = r[1:]
print(n, r)
attempt(lambda: range(1).__bool__(1))
assert range(1) and not range(0)
