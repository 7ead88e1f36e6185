#: about: calls that go through the host and back are counted in depth
#: kind: security
#: env: apply
#: tests: threat:13 threat:17
#: stdout:
#| maximum recursion depth exceeded while calling a host function 51
#| alive
#| RecursionError

depth = 0


def f():
    global depth
    depth += 1
    return apply(f)


try:
    f()
except RecursionError as e:
    print(e, depth)
print(apply(lambda: "alive"))


class C:
    def __repr__(self): return apply(repr, self)


try:
    repr(C())
except RecursionError:
    print("RecursionError")
