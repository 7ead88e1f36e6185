#: about: a class without an mro: one whose bases cannot be put in order, and one that its metaclass's mro() looks at
#: kind: language
#: stdout:
#| define TypeError: Cannot create a consistent method resolution order (MRO) for bases A, B
#| X broken.<locals>.X <class 'type'>
#| call TypeError: cannot create 'X' instances
#| object TypeError: cannot create 'X' instances
#| attribute AttributeError: type object 'X' has no attribute 'mine'
#| extend TypeError: Cannot extend an incomplete type 'X'
#| extend twice TypeError: Cannot extend an incomplete type 'X'
#| class TypeError: __class__ assignment: 'X' object layout differs from 'B'
#| order TypeError: Cannot create a consistent method resolution order (MRO) for bases A, B
#| write None
#| read AttributeError: type object 'X' has no attribute 'n'
#| False True True
#| found early AttributeError: type object 'Z' has no attribute 'found'
#| made early TypeError: cannot create 'Z' instances
#| found early AttributeError: type object 'Sub' has no attribute 'found'
#| made early TypeError: cannot create 'Sub' instances
#| extended early <class '__main__.Sub'>
#| became early TypeError: __class__ assignment: 'Z' object layout differs from 'B'
#| in Other in Other

class A:
    pass


class B(A):
    pass


def attempt(label, f):
    try:
        r = f()
    except (TypeError, AttributeError) as e:
        r = type(e).__name__ + ": " + str(e)
    print(label, r)


kept = []


def broken():
    class X(A, B):
        def mine(self):
            return __class__
        kept.append(mine)


attempt("define", broken)
X = kept[0](None)
print(X.__name__, X.__qualname__, type(X))
attempt("call", X)
attempt("object", lambda: object.__new__(X))
attempt("attribute", lambda: X.mine)
attempt("extend", lambda: type("Y", (X,), {}))
attempt("extend twice", lambda: type("Y", (X, A), {}))
attempt("class", lambda: setattr(B(), "__class__", X))
attempt("order", lambda: type.mro(X))
attempt("write", lambda: setattr(X, "n", 1))
attempt("read", lambda: X.n)
print(isinstance(1, X), issubclass(X, X), X == X)


class Other:
    found = "in Other"


class Meta(type):
    def mro(cls):
        attempt("found early", lambda: cls.found)
        attempt("made early", cls)
        if cls.__name__ == "Z":
            attempt("extended early", lambda: Meta("Sub", (cls,), {}))
            attempt("became early", lambda: setattr(B(), "__class__", cls))
        return [cls, Other, object]


class Z(metaclass=Meta):
    pass


print(Z.found, Z().found)
