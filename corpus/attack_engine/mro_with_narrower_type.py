#: about: an mro() that puts bool before int makes no int of a bool, and one without object leaves no slot empty
#: kind: security
#: tests: threat:7 threat:22
#: stdout:
#| [2, 3] [2] 1 1180591620717411303425 range(0, 1)
#| AttributeError AttributeError AttributeError
#| TypeError 'Bare' object has no attributes (assign to .x)
#| TypeError 'Bare' object has no attributes (del .x)
#| AttributeError
#| TypeError

class Narrow(type):
    def mro(cls):
        return [cls, bool, int]


class Odd(int, metaclass=Narrow):
    pass


x = Odd(1)
print([1, 2, 3][x:], [1, 2, 3][slice(1, 2)], hash(x), x + 2**70, range(x))


class Alone(type):
    def mro(cls):
        return [cls, list]


class Bare(list, metaclass=Alone):
    pass


def kind(f):
    try:
        return type(f()).__name__
    except Exception as e:
        return type(e).__name__


def message(f):
    try:
        f()
    except Exception as e:
        return type(e).__name__ + " " + str(e)


def assign():
    bare.x = 1


def remove():
    del bare.x


bare = Bare([1])
print(kind(lambda: bare.x), kind(lambda: x.bit_length), kind(lambda: bare.__class__))
print(message(assign))
print(message(remove))
print(kind(lambda: "{0.x}".format(bare)))
print(kind(lambda: {}.update(5)))
