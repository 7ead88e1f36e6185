#: about: vars() asks for __dict__, which a class may define or answer in its own way
#: kind: language
#: stdout:
#| Value 5
#| Property {'a': 1}
#| Hook {'via': '__dict__'}
#| Fallback {'by': '__dict__'}
#| Unused {'note': 1}
#| Slots vars() argument must have __dict__ attribute
#| SlotsAndMore {'note': 1}
#| Error {'note': 1}
#| ValueError {'note': 1}
#| int vars() argument must have __dict__ attribute
#| builtin_function_or_method vars() argument must have __dict__ attribute
#| 1 None <member 'a' of 'Slots' objects>

class Value:
    __dict__ = 5


class Property:
    __dict__ = property(lambda self: {"a": 1})


class Hook:
    def __getattribute__(self, name): return {"via": name}


class Fallback:
    __slots__ = ()
    def __getattr__(self, name): return {"by": name}


class Unused:
    def __getattr__(self, name): return {"by": name}


class Slots:
    __slots__ = ("a",)


class SlotsAndMore(Slots): pass


class Error(ValueError): pass


class NoObject(type):
    def mro(cls): return [cls]


class Alone(metaclass=NoObject):
    x = 1


for x in Value(), Property(), Hook(), Fallback(), Unused(), Slots(), SlotsAndMore(), Error(), ValueError(), 1, len:
    try:
        if type(x) is not Hook:
            x.note = 1
    except AttributeError:
        pass
    try:
        print(type(x).__name__, vars(x))
    except TypeError as e:
        print(type(x).__name__, e)
print(vars(Alone)["x"], vars(Value).get("x"), vars(Slots)["a"])
