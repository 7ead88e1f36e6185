#: about: __static_attributes__ and __firstlineno__ of classes: what they hold, setting and deleting
#: kind: language
#: profile: compat
#: stdout:
#| ['from_inner', 'x', 'y'] () <class 'tuple'>
#| True True <class 'int'>
#| 25 8
#| AttributeError type object 'int' has no attribute '__firstlineno__'
#| AttributeError type object 'T' has no attribute '__firstlineno__'
#| AttributeError type object 'T' has no attribute '__static_attributes__'
#| True
#| any None
#| AttributeError type object 'A' has no attribute '__firstlineno__'
#| AttributeError type object 'B' has no attribute '__firstlineno__'

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    def __init__(self):
        self.x = 1
        self.y: int = 2
        self.z += 1
        other = self
        other.w = 1

    def method(this):
        this.named = 1
        for this.loop in []:
            pass
        (this.t1, this.t2) = 1, 2
        del this.x

    @staticmethod
    def s(first):
        first.stat = 1

    def nested(self):
        def inner():
            self.from_inner = 1
        return [self.c for _ in ()]


class B(A):
    pass


print(sorted(A.__static_attributes__), B.__static_attributes__, type(A.__static_attributes__))
print(A.__firstlineno__ < B.__firstlineno__, "__firstlineno__" in A.__dict__, type(A.__firstlineno__))


@(lambda c: c)
class Decorated:
    pass


print(B.__firstlineno__ - A.__firstlineno__, Decorated.__firstlineno__ - B.__firstlineno__)
attempt(lambda: int.__firstlineno__)
attempt(lambda: type("T", (), {}).__firstlineno__)
attempt(lambda: type("T", (), {}).__static_attributes__)
attempt(lambda: type("T", (A,), {}).__static_attributes__ == A.__static_attributes__)
A.__firstlineno__ = "any"
A.__static_attributes__ = None
print(A.__firstlineno__, A.__static_attributes__)
del A.__firstlineno__
attempt(lambda: A.__firstlineno__)
B.__module__ = "elsewhere"
attempt(lambda: B.__firstlineno__)
