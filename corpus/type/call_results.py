#: about: calls of classes whose __new__ gives other objects, and of metaclasses with __call__
#: kind: language
#: profile: compat
#: stdout:
#| A own A [('A', 'own')]
#| A sub B [('B', 'sub')]
#| A other int []
#| A none NoneType []
#| B own B [('B', 'own')]
#| B sub B [('B', 'sub')]
#| B other int []
#| B none NoneType []
#| Returns
#| TypeError __init__() should return None, not 'int'
#| TypeError __init__() should return None, not 'str'
#| TypeError __init__() should return None, not 'NotImplementedType'
#| TypeError __init__() should return None, not 'list'
#| ('M', (1,), {'x': 2}) Made
#| LookupError 
#| TypeError descriptor '__call__' of 'type' object needs an argument
#| TypeError descriptor '__call__' requires a 'type' object but received a 'int'
#| <class 'int'>
#| 5
#| TypeError int() takes at most 2 arguments (3 given)
#| TypeError 'int' object is not callable
#| 3 0 staticmethod

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    log = []

    def __new__(cls, kind):
        return {"own": lambda: object.__new__(cls), "sub": lambda: object.__new__(B), "other": lambda: 5, "none": lambda: None}[kind]()

    def __init__(self, kind):
        A.log.append((type(self).__name__, kind))


class B(A):
    def __init__(self, kind):
        A.log.append(("B", kind))


for cls in [A, B]:
    for kind in ["own", "sub", "other", "none"]:
        print(cls.__name__, kind, type(cls(kind)).__name__, A.log)
        A.log.clear()


class Returns:
    def __init__(self, value=None):
        return value


for value in [None, 5, "", NotImplemented, []]:
    attempt(lambda: type(Returns(value)).__name__)


class Meta(type):
    def __call__(cls, *args, **kwargs):
        return cls.__name__, args, kwargs


class M(metaclass=Meta):
    def __new__(cls):
        raise LookupError


print(M(1, x=2), type.__call__(Meta, "Made", (), {}).__name__)
attempt(type.__call__, M)
attempt(type.__call__)
attempt(type.__call__, 1)
attempt(type.__call__, type, 1)
attempt(type.__call__, int, "5")
attempt(type.__call__, int, "5", "6", "7")


class NewIsData:
    __new__ = 5


class NewIsFunction:
    def __new__(*args):
        return len(args)


attempt(NewIsData)
print(NewIsFunction(1, 2), NewIsFunction.__new__(), type(NewIsFunction.__dict__["__new__"]).__name__)
