#: about: class builtins: type, object, super, property, classmethod, staticmethod, isinstance, issubclass
#: kind: language
#: tests: builtin:type builtin:object builtin:super builtin:property builtin:classmethod builtin:staticmethod builtin:isinstance builtin:issubclass
#: stdout:
#| 7 8 True Derived
#| True True True True
#| 2 3 <class 'type'> False
#| TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError issubclass() arg 1 must be a class
#| TypeError object() takes no arguments
#| TypeError super(type, obj): obj (instance of str) is not an instance or subtype of type (int).
#| TypeError 'str' object is not callable

class Base:
    def __init__(self, value):
        self._value = value

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, new):
        self._value = new

    @classmethod
    def make(cls):
        return cls(1)

    @staticmethod
    def helper(x):
        return x * 2


class Derived(Base):
    def __init__(self, value):
        super().__init__(value + 1)


made = Derived.make()
made.value += 5
print(made.value, Derived.helper(4), type(made) is Derived, type(made).__name__)
print(isinstance(made, (int, Base)), issubclass(Derived, Base), issubclass(bool, int), isinstance(made, object))
Dynamic = type("Dynamic", (Base,), {"extra": 3})
print(Dynamic(2).value, Dynamic.extra, type(Dynamic), object() == object())
for bad in (lambda: isinstance(1, 1), lambda: issubclass(1, int), lambda: object(1), lambda: super(int, "x"), lambda: type("X")(1)(2)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
