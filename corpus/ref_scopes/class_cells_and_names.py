#: about: a class that names __class__ or __classdict__ means a variable, its methods and annotations the class's own cell
#: kind: language
#: stdout:
#| ('assigned', 'Inner', '<__main__', False)
#| ('outer', 'outer', 'Inner')
#| ('Outer', 'changed', 'Inner')
#| ('Inner', "cannot access free variable '__class__' where it is not associated with a value in enclosing scope")
#| in the namespace Binds
#| global Declares
#| ('assigned', 'outer', 4, 4)
#| 3 Inner
#| {'x': 3}
#| {'x': 5} global
#| set()

def assigns():
    __class__ = "outer"

    class Inner:
        nonlocal __class__
        __class__ = "assigned"

        def own(self):
            return __class__.__name__

        def parent(self):
            return super().__repr__()[:9]

    return __class__, Inner().own(), Inner().parent(), "__class__" in vars(Inner)


def reads():
    __class__ = "outer"

    class Inner:
        seen = __class__

        def own(self):
            return __class__.__name__

    return __class__, Inner.seen, Inner().own()


class Outer:
    def method(self):
        class Inner:
            nonlocal __class__
            seen = __class__.__name__
            __class__ = "changed"

            def own(self):
                return __class__.__name__

        return Inner.seen, __class__, Inner().own()

    def gone(self):
        class Inner:
            nonlocal __class__
            del __class__

            def own(self):
                return __class__.__name__

        name = Inner().own()
        try:
            return __class__
        except NameError as error:
            return name, str(error)


print(assigns())
print(reads())
print(Outer().method())
print(Outer().gone())


class Binds:
    __class__ = "in the namespace"

    def own(self):
        return __class__.__name__


print(Binds().__class__, Binds().own())


class Declares:
    global __class__
    __class__ = "global"

    def own(self):
        return __class__.__name__


print(__class__, Declares().own())


def dictionary():
    __classdict__ = "outer"

    class Inner:
        nonlocal __classdict__
        z = 4
        seen = __classdict__
        __classdict__ = "assigned"
        type Alias = z

        def generic[T](x: z) -> T: ...

    return __classdict__, Inner.seen, Inner.Alias.__value__, Inner.generic.__annotations__["x"]


print(dictionary())


class Holder:
    class Inner:
        nonlocal __classdict__
        z = 3
        __classdict__ = "for a while"
        type Alias = z

    type Alias = Inner


print(Holder.Inner.Alias.__value__, Holder.Alias.__value__.__name__)


class Dictionary:
    __classdict__ = 3
    x: __classdict__


print(Dictionary.__annotations__)


class Shared:
    __classdict__ = "bound"
    global __conditional_annotations__
    __conditional_annotations__ = "global"
    z = 5
    if z:
        x: z
    if not z:
        y: z


print(Shared.__annotations__, __conditional_annotations__)


class Early:
    marks = lambda: __conditional_annotations__


print(Early.marks())
