#: about: a metaclass's mro() that assigns __bases__ itself: what came later stays, and no cycle comes about
#: kind: language
#: profile: compat
#: stdout:
#| cycle TypeError a __bases__ item causes an inheritance cycle
#| (<class '__main__.Top'>,) (<class '__main__.Top'>,) (<class '__main__.Left'>, <class '__main__.Top'>, <class 'object'>)
#| switch done
#| (<class '__main__.B2'>,) B2 B2 ['D', 'C', 'B2', 'A', 'object']
#| switch LookupError after the assignment
#| (<class '__main__.B2'>,) B2 B2 ['D', 'C', 'B2', 'A', 'object']
#| None
#| (<class '__main__.A2'>,) A2 A2

armed = False


def attempt(label, f):
    try:
        f()
    except (TypeError, LookupError) as e:
        print(label, type(e).__name__, e)
    else:
        print(label, "done")


class Cycle(type):
    def mro(cls):
        if armed:
            if cls.__name__ == "Left":
                Right.__bases__ = (Left,)
            if cls.__name__ == "Right":
                Left.__bases__ = (Right,)
        return type.mro(cls)


class Top(metaclass=Cycle):
    pass


class Left(Top):
    pass


class Right(Top):
    pass


armed = True
attempt("cycle", lambda: setattr(Left, "__bases__", (Top,)))
print(Left.__bases__, Right.__bases__, Left.__mro__)
armed = False


class Switch(type):
    def mro(cls):
        global armed, fails
        if cls.__name__ == "C" and armed:
            armed = False
            C.__bases__ = (B2,)
            if fails:
                raise LookupError("after the assignment")
        return type.mro(cls)


class A(metaclass=Switch):
    where = "A"


class B1(A):
    where = "B1"


class B2(A):
    where = "B2"


for fails in (False, True):
    class C(A):
        pass

    class D(C):
        pass

    armed = True
    attempt("switch", lambda: setattr(C, "__bases__", (B1,)))
    print(C.__bases__, C.where, D.where, [c.__name__ for c in D.__mro__])


class Early(type):
    def mro(cls):
        if cls.__bases__ == (A3,):
            print(cls.__mro__)
            cls.__bases__ = (A2,)
        return type.mro(cls)


class A2:
    where = "A2"


class A3:
    where = "A3"


class E(A3, metaclass=Early):
    pass


print(E.__bases__, E.where, E().where)
