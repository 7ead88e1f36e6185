#: about: the functions of a property are the guest's, and reading blocked names of them is refused
#: kind: security
#: tests: attribute:__globals__ attribute:__code__ builtin:property threat:2
#: stdout:
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| 5

class C:
    @property
    def x(self):
        return 5


for name in ("__globals__", "__code__"):
    try:
        getattr(C.x.fget, name)
    except AttributeError as refused:
        print(refused)
print(C.x.fget(C()))
