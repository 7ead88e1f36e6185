#: about: the depth limit bounds how deep plain functions nest
#: kind: security
#: tests: threat:17
#: limits: depth=100
#: stdout:
#| True

def down(level):
    global deepest
    deepest = level
    down(level + 1)


deepest = 0
try:
    down(1)
except RecursionError:
    print(50 < deepest < 150)
