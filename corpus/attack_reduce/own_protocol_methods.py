#: about: pickle methods that the guest defines are its own; nothing calls them
#: kind: security
#: tests: attribute:__reduce__ attribute:__getstate__ threat:12
#: stdout:
#| []
#| attribute access to '__reduce__' is blocked in this environment

called = []


class C:
    def __reduce__(self):
        called.append("reduce")
        return getattr, (self, "__dict__")

    def __getstate__(self):
        called.append("getstate")

    def __copy__(self):
        called.append("copy")

    def __deepcopy__(self, memo):
        called.append("deepcopy")


thing = C()
[thing][:], {1: thing}.copy(), (thing,) * 2, repr([thing]), list((thing,))
print(called)
try:
    thing.__reduce__()
except AttributeError as refused:
    print(refused)
