#: about: what is read from a class becomes a descriptor, and none again, by an assignment of its __class__
#: kind: language
#: profile: compat
#: stdout:
#| P own P
#| P own P
#| P own P
#| got got
#| got
#| set new
#| got {'a': 'new'}
#| new
#| S S S
#| S S S
#| S S S
#| bound by the metaclass bound by the metaclass
#| 'str' object is not callable
#| called called
#| called called
#| called called
#| bound bound
#| bound bound
#| called Call

class P:
    pass


class D:
    def __get__(self, obj, typ):
        return "got"


class DD(D):
    def __set__(self, obj, value):
        print("set", value)


class C:
    a = P()


class Own:
    a = P()

    def __init__(self):
        self.a = "own"


def read(x):
    return x.a


def write(x):
    x.a = "new"


def call(x):
    return x.a()


c, own = C(), Own()
for i in range(3):
    print(type(read(c)).__name__, read(own), type(read(C)).__name__)
C.__dict__["a"].__class__ = D
print(read(c), read(C))
for i in range(3):
    write(own)
Own.__dict__["a"].__class__ = DD
print(read(own))
write(own)
print(read(own), vars(own))
Own.__dict__["a"].__class__ = P
print(read(own))


class Meta(type):
    def __get__(cls, obj, typ):
        return "bound by the metaclass"


class PlainMeta(type):
    pass


class S(metaclass=PlainMeta):
    pass


class HasClass:
    a = S


for i in range(3):
    print(read(HasClass).__name__, read(HasClass()).__name__, type(call(HasClass)).__name__)
S.__class__ = Meta
print(read(HasClass), read(HasClass()))
try:
    call(HasClass)
except TypeError as e:
    print(e)


class Call:
    def __call__(self):
        return "called"


class BoundCall(Call):
    def __get__(self, obj, typ):
        return lambda: "bound"


class HasCall:
    a = Call()


o = HasCall()
for i in range(3):
    print(call(o), call(HasCall))
HasCall.__dict__["a"].__class__ = BoundCall
print(call(o), call(HasCall))


def produce(x):
    while True:
        yield x.a


o = HasCall()
g = produce(o)
print(next(g)(), next(g)())
HasCall.__dict__["a"].__class__ = Call
print(next(g)(), type(next(g)).__name__)
