#: about: operations on proxies of proxies of a namespace
#: kind: security
#: tests: threat:17
#: stdout:
#| 1 True 1 ['a'] {'a': 1, 'b': 2}
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError

proxy = type(vars(int))


def deep(n):
    m = {"a": 1}
    for _ in range(n):
        m = proxy(m)
    return m


m = deep(50)
print(len(m), "a" in m, m["a"], [*m], m | {"b": 2})
m = deep(100_000)
for f in (
    len, list, repr, hash, lambda m: m["a"], lambda m: "a" in m, lambda m: m == m.copy(), lambda m: m | {},
):
    try:
        f(m)
    except RecursionError as e:
        print(type(e).__name__)
