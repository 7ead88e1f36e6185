#: about: __init_subclass__ is an implicit class method called on the parent
#: kind: language
#: stdout:
#| ['A', 'B']
#| classmethod
#| explicit C 4
#| static {'z': 1}
#| m1 E
#| m2 E
#| m2 F
#| m1 F
#| ValueError: no G
#| None None None
#| TypeError: 'int' object is not callable
#| TypeError: 'NoneType' object is not callable
#| TypeError: object.__init_subclass__() takes no arguments (1 given)
#| TypeError: object.__init_subclass__() takes no keyword arguments
#| None
#| TypeError: make4.<locals>.I.__init_subclass__() takes no keyword arguments
#| TypeError: Explicit.__init_subclass__() got an unexpected keyword argument 'y'
#| set_name d L
#| init_subclass after 3
#| added to N False
#| ['A', 'B', 'Dyn']

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class Reg:
    seen = []
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        Reg.seen.append(cls.__name__)
class A(Reg): pass
class B(A): pass
print(Reg.seen)
print(type(vars(Reg)["__init_subclass__"]).__name__)
class Explicit:
    @classmethod
    def __init_subclass__(cls, x=1): print("explicit", cls.__name__, x)
class C(Explicit, x=4): pass
class Static:
    @staticmethod
    def __init_subclass__(**kw): print("static", kw)
class D(Static, z=1): pass
class Mixin1:
    def __init_subclass__(cls, **kw):
        print("m1", cls.__name__)
        super().__init_subclass__(**kw)
class Mixin2:
    def __init_subclass__(cls, **kw):
        print("m2", cls.__name__)
        super().__init_subclass__(**kw)
class E(Mixin1, Mixin2): pass
class F(Mixin2, Mixin1): pass
class Fail:
    def __init_subclass__(cls): raise ValueError("no " + cls.__name__)
def make():
    class G(Fail): pass
attempt(make)
try: make()
except ValueError as e: print(getattr(e, "__notes__", None), e.__cause__, e.__context__)
class NotCallable: __init_subclass__ = 5
def make2():
    class H(NotCallable): pass
attempt(make2)
class NoneSub: __init_subclass__ = None
def make3():
    class H(NoneSub): pass
attempt(make3)
attempt(lambda: object.__init_subclass__(1))
attempt(lambda: object.__init_subclass__(a=1))
print(object.__init_subclass__())
def make4():
    class I(Reg, a=1): pass
attempt(make4)
def make5():
    class J(Explicit, y=1): pass
attempt(make5)
class Order:
    def __set_name__(self, owner, name): print("set_name", name, owner.__name__)
class K:
    def __init_subclass__(cls): print("init_subclass after", cls.late)
class L(K):
    late = 3
    d = Order()
class Changer:
    def __init_subclass__(cls):
        cls.added = lambda self: "added to " + type(self).__name__
class N(Changer): pass
print(N().added(), hasattr(Changer, "added"))
type("Dyn", (Reg,), {})
print(Reg.seen)
