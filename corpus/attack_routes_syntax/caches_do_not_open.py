#: about: an attribute instruction that has cached an open object refuses a blocked name on the next one, and the other way round
#: kind: security
#: tests: attribute:__func__ attribute:__self__ attribute:__dict__
#: stdout:
#| function
#| attribute access to '__func__' is blocked in this environment
#| attribute access to '__func__' is blocked in this environment
#| attribute access to '__func__' is blocked in this environment
#| function
#| attribute access to '__func__' is blocked in this environment
#| attribute access to '__func__' is blocked in this environment
#| called function
#| attribute access to '__func__' is blocked in this environment
#| attribute access to '__func__' is blocked in this environment

class C:
    def method(self): return "function"
    @classmethod
    def made(cls): pass


def read(x):
    try:
        return type(x.__func__).__name__
    except AttributeError as e:
        return e


def call(x):
    try:
        return "called " + x.__func__(x)
    except AttributeError as e:
        return e


class Own:
    __slots__ = ("_hidden",)
    def __init__(self): self._hidden = 1
    @property
    def __func__(self): return lambda: 1


Method = type(C().method)
for x in (C().method, [].append, Own(), Method(len, [1]), C().method, classmethod(len), C):
    print(read(x))
for x in (C().method, Method("".join, [1]), [].append):
    print(call(x))
