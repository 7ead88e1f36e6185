#: about: __call__ of __call__ of … is native code that calls itself
#: kind: security
#: profile: compat
#: tests: threat:17
#: stdout:
#| 3
#| RecursionError
#| RecursionError

def deep(f, n):
    for _ in range(n):
        f = f.__call__
    return f


print(deep(len, 100)("abc"))
for n in (20_000, 200_000):
    try:
        deep(len, n)("abc")
    except RecursionError as e:
        print(type(e).__name__)
