#: about: what objects in generic aliases hand out while substitution nests counts against the memory limit
#: kind: security
#: tests: threat:15
#: limits: memory=50000000
#: limit: memory
#: stdout:
#| start

class Var:
    def __typing_prepare_subst__(self, alias, args): return (bytes(1000000),)
    def __typing_subst__(self, arg): return list[Var()][1]


print("start")
try:
    list[Var()][1]
except BaseException as error:
    print("caught", type(error).__name__)
