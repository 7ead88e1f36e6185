#: about: checks by a metaclass's registry, by duck typing, and their order with real inheritance
#: kind: language
#: stdout:
#| True True True True True False True False False
#| [True, True, False, True, True, False]
#| ValueError

class Meta(type):
    registry = {}
    def register(cls, sub): Meta.registry.setdefault(cls, []).append(sub); return sub
    def __subclasscheck__(cls, sub): return type.__subclasscheck__(cls, sub) or any(issubclass(sub, r) for r in Meta.registry.get(cls, ()))
    def __instancecheck__(cls, x): return cls.__subclasscheck__(type(x))
class Shape(metaclass=Meta): pass
@Shape.register
class Square: pass
class Circle(Shape): pass
class Small(Square): pass
Shape.register(int)
print(isinstance(Square(), Shape), isinstance(Circle(), Shape), isinstance(Small(), Shape), isinstance(5, Shape), isinstance(True, Shape), isinstance("a", Shape), issubclass(Small, Shape), issubclass(str, Shape), Shape in Square.mro())
class HasLen(type):
    def __instancecheck__(cls, x): return hasattr(x, "__len__")
class Sized(metaclass=HasLen): pass
print([isinstance(v, Sized) for v in ([], "", 5, {}, Sized(), len)])
try: raise Square and ValueError("v")
except (ValueError, TypeError) as e: print(type(e).__name__)
