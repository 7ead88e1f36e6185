#: about: annotate functions, properties and aliases that call each other without end meet the depth limit
#: kind: security
#: tests: threat:17
#: stdout:
#| RecursionError
#| RecursionError
#| RecursionError

def f(): pass


class C: pass


f.__annotate__ = lambda fmt: C.__annotations__
C.__annotate__ = lambda fmt: f.__annotations__
type First = Second.__value__
type Second = First.__value__


class Meta(type):
    __name__ = property(lambda cls: cls.__qualname__)
    def __getattr__(cls, name): return getattr(cls, name + "x")


class Lost(metaclass=Meta): pass


for action in (lambda: f.__annotations__, lambda: First.__value__, lambda: Lost.anything):
    try:
        action()
    except RecursionError as refused:
        print("RecursionError")
