#: about: object() and the arguments that object.__new__ and __init__ refuse
#: kind: language
#: stdout:
#| <class 'object'>
#| TypeError: object() takes no arguments
#| TypeError: object() takes no arguments
#| TypeError: Plain() takes no arguments
#| TypeError: Plain() takes no arguments
#| OwnNew
#| OwnInit
#| TypeError: object.__new__() takes exactly one argument (the type to instantiate)
#| BothWrong
#| TypeError: object.__init__() takes exactly one argument (the instance to initialize)
#| TypeError: object.__new__() takes exactly one argument (the type to instantiate)
#| TypeError: object.__new__() takes exactly one argument (the type to instantiate)
#| TypeError: object.__new__(): not enough arguments
#| TypeError: object.__new__(X): X is not a type object (int)
#| TypeError: object.__new__(int) is not safe, use int.__new__()
#| TypeError: object.__new__(list) is not safe, use list.__new__()
#| TypeError: object.__new__(type) is not safe, use type.__new__()
#| TypeError: object.__new__(I) is not safe, use I.__new__()
#| Plain
#| TypeError: Plain() takes no arguments
#| OwnInit
#| TypeError: object.__new__(NoneType) is not safe, use NoneType.__new__()
#| TypeError: object.__new__(): not enough arguments
#| TypeError: descriptor '__init__' of 'object' object needs an argument
#| None
#| None
#| TypeError: Plain.__init__() takes exactly one argument (the instance to initialize)
#| TypeError: Plain.__init__() takes exactly one argument (the instance to initialize)
#| None
#| TypeError: object.__init__() takes exactly one argument (the instance to initialize)
#| None
#| TypeError: Plain.__init__() takes exactly one argument (the instance to initialize)
#| TypeError: 'int' object is not iterable
#| TypeError: int.__new__(object): object is not a subtype of int
#| TypeError: list.__new__(object): object is not a subtype of list
#| TypeError: dict.__new__(list): list is not a subtype of dict
#| TypeError: int.__new__(bool) is not safe, use bool.__new__()
#| TypeError: bool.__new__(int): int is not a subtype of bool

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class Plain: pass
class OwnNew:
    def __new__(cls, *a, **k): return object.__new__(cls)
class OwnInit:
    def __init__(self, *a, **k): pass
class BothWrong:
    def __new__(cls, *a): return object.__new__(cls, *a)
    def __init__(self, *a): object.__init__(self, *a)
class InitPasses:
    def __init__(self, *a): object.__init__(self, *a)
class NewPasses:
    def __new__(cls, *a, **k): return object.__new__(cls, *a, **k)
show(lambda: type(object()))
show(lambda: object(1))
show(lambda: object(a=1))
show(lambda: Plain(1))
show(lambda: Plain(a=1))
show(lambda: type(OwnNew(1, a=2)).__name__)
show(lambda: type(OwnInit(1, a=2)).__name__)
show(lambda: BothWrong(1))
show(lambda: type(BothWrong()).__name__)
show(lambda: InitPasses(1))
show(lambda: NewPasses(1))
show(lambda: NewPasses(k=1))
show(lambda: object.__new__())
show(lambda: object.__new__(1))
show(lambda: object.__new__(int))
show(lambda: object.__new__(list))
show(lambda: object.__new__(type))
show(lambda: object.__new__(type("I", (int,), {})))
show(lambda: type(object.__new__(Plain)).__name__)
show(lambda: object.__new__(Plain, 1))
show(lambda: type(object.__new__(OwnInit, 1)).__name__)
show(lambda: object.__new__(type(None)))
show(lambda: object.__new__(cls=object))
show(lambda: object.__init__())
show(lambda: object.__init__(1))
show(lambda: object.__init__(1, 2))
show(lambda: object.__init__(Plain(), 2))
show(lambda: object.__init__(Plain(), x=2))
show(lambda: object.__init__(OwnNew(), 2))
show(lambda: object.__init__(OwnInit(), 2))
show(lambda: OwnNew().__init__(1, 2))
show(lambda: Plain().__init__(1))
show(lambda: [].__init__(1))
show(lambda: int.__new__(object))
show(lambda: list.__new__(object))
show(lambda: dict.__new__(list))
show(lambda: int.__new__(bool))
show(lambda: bool.__new__(int))
