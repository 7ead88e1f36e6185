#: about: changing the bases of a class after a read that was open does not open a blocked one
#: kind: security
#: profile: compat
#: tests: attribute:__globals__ attribute:__bases__ threat:1 threat:7
#: stdout:
#| open
#| open
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| TypeError
#| TypeError
#| TypeError
#| open again

class First:
    name = "open"


class Second:
    name = "open again"
    __globals__ = "reached"


class C(First): pass


def read(x, blocked):
    return x.__globals__ if blocked else x.name


c = C()
for blocked in (False, False, True):
    try:
        print(read(c, blocked))
    except AttributeError as e:
        print(e)
C.__bases__ = (Second,)
try:
    print(read(c, True))
except AttributeError as e:
    print(e)
for bases in ((int,), (type,), (type(len),)):
    try:
        C.__bases__ = bases
        print(bases)
    except TypeError as e:
        print(type(e).__name__)
print(read(c, False))
