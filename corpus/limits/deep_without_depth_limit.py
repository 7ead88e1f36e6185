#: about: native recursion ends even where the host allows any depth of calls
#: kind: security
#: tests: threat:17
#: limits: depth=1000000000
#: stdout:
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError


class Repr:
    def __repr__(self): return repr(self)


class Equal:
    def __eq__(self, other): return [self] == [Equal()]


def sort(): return sorted([2, 1], key=lambda x: sort())
def keep(*args): return [*filter(keep, [1])]


for f in (lambda: repr(Repr()), lambda: Equal() == Equal(), sort, keep):
    try:
        f()
    except RecursionError as e:
        print(type(e).__name__)
