#: about: classmethod and staticmethod, called on classes and instances, and overridden
#: kind: language
#: stdout:
#| Child 1 2 11 10 child of Child child of Child
#| (1,) (1,) (1,) 2 True 3 1
#| (7,) plain True
#| 'classmethod' object is not callable
#| used in the body

class Base:
    count = 0
    @classmethod
    def create(cls, *args):
        cls.count += 1
        return cls(*args)
    @staticmethod
    def helper(x): return x * 2
    @classmethod
    def name(cls): return cls.__name__

class Child(Base):
    @classmethod
    def name(cls): return "child of " + super().name()
    @staticmethod
    def helper(x): return Base.helper(x) + 1

c = Child.create()
Child.create()
Base.create()
print(type(c).__name__, Base.count, Child.count, c.helper(5), Base.helper(5), Child.name(), c.name())
def plain(*args): return args

class C:
    s = staticmethod(plain)
    k = classmethod(plain)
    m = plain
    direct = staticmethod(len)

print(C.s(1), C().s(1), C.m(1), len(C().m(1)), C.k(1)[0] is C, C.direct("abc"), C().direct([1]))
sm = staticmethod(plain)
print(sm(7), sm.__name__, sm.__wrapped__ is plain)
try:
    classmethod(plain)(1)
except TypeError as error:
    print(error)

class D:
    @staticmethod
    def utility(): return "used in the body"
    value = utility()

print(D.value)
