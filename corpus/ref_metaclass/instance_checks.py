#: about: __instancecheck__ and __subclasscheck__
#: kind: language
#: profile: compat
#: stdout:
#| instancecheck A
#| instancecheck A
#| True False True
#| subclasscheck A
#| subclasscheck A
#| subclasscheck A
#| True False False
#| instancecheck A
#| subclasscheck A
#| True True
#| True False <class 'bool'>
#| True True
#| True False
#| True True True
#| True True <class 'dict'>
#| False
#| ValueError: seen
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| True
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: issubclass() arg 1 must be a class
#| TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
#| TypeError: issubclass() arg 1 must be a class
#| TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
#| TypeError: isinstance expected 2 arguments, got 1
#| TypeError: isinstance expected 2 arguments, got 3
#| True
#| TypeError: isinstance() argument 2 cannot be a parameterized generic
#| True
#| True
#| True
#| True
#| False
#| True

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class M(type):
    def __instancecheck__(cls, obj):
        print("instancecheck", cls.__name__)
        return obj == 1
    def __subclasscheck__(cls, sub):
        print("subclasscheck", cls.__name__)
        return sub is int
class A(metaclass=M): pass
print(isinstance(1, A), isinstance(2, A), isinstance(A(), A))
print(issubclass(int, A), issubclass(str, A), issubclass(A, A))
print(isinstance(1, (str, A)), issubclass(int, (str, (A,))))
class Truthy(type):
    def __instancecheck__(cls, obj): return "yes"
    def __subclasscheck__(cls, obj): return []
class B(metaclass=Truthy): pass
print(isinstance(3, B), issubclass(int, B), type(isinstance(3, B)))
class OnInstance:
    def __instancecheck__(self, obj): return obj is None
    def __subclasscheck__(self, sub): return sub is None
print(isinstance(None, OnInstance()), issubclass(None, OnInstance()))
class WithBases:
    def __init__(self, *b): self.__bases__ = b
top = WithBases()
mid = WithBases(top)
print(issubclass(mid, top), issubclass(top, mid))
class FakeClass:
    __class__ = int
print(isinstance(FakeClass(), int), isinstance(FakeClass(), FakeClass), type(FakeClass()) is FakeClass)
class PropClass:
    @property
    def __class__(self): return dict
print(isinstance(PropClass(), dict), isinstance(PropClass(), PropClass), PropClass().__class__)
class RaisingClass:
    @property
    def __class__(self): raise AttributeError("hidden")
print(isinstance(RaisingClass(), int))
class RaisingClass2:
    @property
    def __class__(self): raise ValueError("seen")
attempt(isinstance, RaisingClass2(), int)
attempt(isinstance, 1, 1)
attempt(isinstance, 1, "int")
attempt(isinstance, 1, (int, 1))
attempt(isinstance, "a", (int, 1))
attempt(isinstance, 1, [int])
attempt(issubclass, 1, int)
attempt(issubclass, int, 1)
attempt(issubclass, 1, 1)
attempt(issubclass, int, (str, 1))
attempt(isinstance, 1)
attempt(isinstance, 1, int, 3)
attempt(isinstance, 1, int | str)
attempt(isinstance, 1, list[int])
attempt(isinstance, 1, int | list[int])
attempt(isinstance, None, int | None)
attempt(issubclass, bool, int | str)
attempt(issubclass, type(None), int | None)
attempt(isinstance, 1, ())
attempt(isinstance, True, ((), ((int,),)))
