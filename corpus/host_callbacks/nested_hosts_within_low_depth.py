#: about: the depth limit of the run holds inside callbacks
#: kind: security
#: env: apply
#: tests: threat:13 threat:17
#: limits: depth=100
#: stdout:
#| RecursionError
#| 1

def down(n):
    return down(n + 1)


try:
    apply(down, 0)
except RecursionError as e:
    print(type(e).__name__)
print(apply(lambda: 1))
