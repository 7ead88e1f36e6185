#: about: a read that worked and is then changed to a blocked route is refused
#: kind: security
#: tests: attribute:__globals__ threat:7
#: stdout:
#| 1 1
#| attribute access to '__globals__' is blocked in this environment

class C:
    x = 1


def read(thing):
    return thing.x


first = read(C()), read(C())
print(*first)
C.x = property(lambda self: read.__globals__)
try:
    read(C())
except AttributeError as refused:
    print(refused)
