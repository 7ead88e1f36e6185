#: about: a slot with a blocked name can be made but not read by its name
#: kind: security
#: tests: attribute:__dict__ attribute:__globals__ threat:7
#: stdout:
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| []

class C:
    __slots__ = ("__globals__",)


for action in (lambda: C().__globals__, lambda: C.__globals__):
    try:
        print(action())
    except AttributeError as refused:
        print(refused)
print([name for name in vars(C) if name == "__globals__"])
