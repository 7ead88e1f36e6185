#: about: object.__init_subclass__ and __subclasshook__ called by hand
#: kind: language
#: profile: compat
#: raises: TypeError: object.__subclasshook__() takes exactly one argument (0 given)
#: stdout:
#| None None None
#| TypeError object.__init_subclass__() takes no arguments (1 given)
#| TypeError object.__init_subclass__() takes no keyword arguments
#| TypeError A.__init_subclass__() takes no keyword arguments
#| TypeError B.__init_subclass__() takes no keyword arguments
#| TypeError B.__init_subclass__() takes no keyword arguments

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    pass


class Hooked:
    @classmethod
    def __subclasshook__(cls, other):
        return "yes" if other is int else NotImplemented


print(object.__init_subclass__(), A.__init_subclass__(), A().__init_subclass__())
attempt(object.__init_subclass__, 1)
attempt(lambda: object.__init_subclass__(x=1))
attempt(lambda: A.__init_subclass__(x=1))
attempt(lambda: type("B", (A,), {}, x=1))
attempt(lambda: type("B", (A,), {}, x=1, y=2))
print(object.__subclasshook__(int), object.__subclasshook__(), object.__subclasshook__(1, 2, 3), object().__subclasshook__())
attempt(lambda: object.__subclasshook__(x=1))
print(Hooked.__subclasshook__(int), issubclass(int, Hooked), isinstance(1, Hooked))
print(type(object.__dict__["__init_subclass__"]), type(object.__dict__["__subclasshook__"]))
print(object.__dict__["__subclasshook__"])
print(A.__init_subclass__.__name__, A.__init_subclass__.__qualname__, A.__subclasshook__.__qualname__)
print(object.__init_subclass__ == object.__init_subclass__, A.__init_subclass__ == object.__init_subclass__)


class Base:
    def __init_subclass__(cls, /, tag="none", **rest):
        super().__init_subclass__(**rest)
        cls.tag = tag


class C(Base, tag="c"):
    pass


print(C.tag, type(vars(Base)["__init_subclass__"]), type("D", (Base,), {}).tag)
attempt(lambda: type("E", (Base,), {}, other=1))
attempt(Base.__init_subclass__, 1)
