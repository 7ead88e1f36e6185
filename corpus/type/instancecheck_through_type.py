#: about: isinstance and issubclass: __class__ that lies, __bases__ of objects that are no classes, hooks that answer oddly
#: kind: language
#: profile: compat
#: stdout:
#| True True Liar True
#| LookupError class
#| True
#| False
#| False
#| False
#| TypeError issubclass() arg 1 must be a class
#| False
#| False
#| TypeError issubclass() arg 1 must be a class
#| TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
#| TypeError issubclass() arg 1 must be a class
#| TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
#| TypeError issubclass() arg 1 must be a class
#| False
#| False
#| False
#| True
#| True
#| TypeError issubclass() arg 1 must be a class
#| TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
#| TypeError issubclass() arg 1 must be a class
#| True
#| True
#| TypeError issubclass() arg 1 must be a class
#| TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
#| TypeError issubclass() arg 1 must be a class
#| TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
#| TypeError issubclass() arg 1 must be a class
#| True False True False
#| TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
#| TypeError issubclass() arg 1 must be a class
#| True
#| True
#| True
#| False
#| False
#| True
#| True
#| True
#| True
#| False
#| False
#| True
#| TypeError NotImplemented should not be used in a boolean context
#| TypeError NotImplemented should not be used in a boolean context
#| True
#| ZeroDivisionError bool
#| ZeroDivisionError bool
#| True

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    pass


class Liar:
    __class__ = A


class Raising:
    @property
    def __class__(self):
        raise LookupError("class")


class NoClass:
    @property
    def __class__(self):
        raise AttributeError


class Fake:
    __bases__ = ()


class FakeChild:
    __bases__ = (Fake(),)


print(isinstance(Liar(), A), isinstance(Liar(), Liar), type(Liar()).__name__, Liar().__class__ is A)
attempt(isinstance, Raising(), A)
attempt(isinstance, Raising(), Raising)
attempt(isinstance, NoClass(), A)
for cls in [Fake(), FakeChild(), 1, None, (), (A, 1), (1, A), ((A, int), str), [A], "A"]:
    attempt(isinstance, A(), cls)
    attempt(issubclass, A, cls)
    attempt(issubclass, 1, cls)
fake = Fake()
child = FakeChild()
child.__bases__ = (fake,)
print(issubclass(child, fake), issubclass(fake, child), issubclass(fake, fake), isinstance(child, fake))
fake.__bases__ = [fake]
attempt(issubclass, child, fake)
attempt(issubclass, fake, A)


class Meta(type):
    answer = None

    def __instancecheck__(cls, obj):
        return cls.answer

    def __subclasscheck__(cls, other):
        return cls.answer


class M(metaclass=Meta):
    pass


class Truth:
    def __bool__(self):
        raise ZeroDivisionError("bool")


for Meta.answer in [1, [], "x", None, NotImplemented, Truth()]:
    attempt(isinstance, 1, M)
    attempt(issubclass, int, M)
    attempt(lambda: isinstance(M(), M))
