#: about: __set_name__ is looked up on the type and called for each attribute in order
#: kind: language
#: stdout:
#| 1 A b
#| 2 A a
#| 1 A c
#| inner x ["Error calling __set_name__ on 'Bad' instance 'x' in 'B'"] None
#| Wrong.__set_name__() takes 1 positional argument but 3 were given ["Error calling __set_name__ on 'Wrong' instance 'field' in 'B'"]
#| ['one', 'one_extra', 'two', 'two_extra']
#| replaced
#| dyn Dyn z
#| dyn2 Dyn y
#| Dyn
#| class as attribute Inner Outer Alias
#| class as attribute Nested Outer Nested
#| got via descriptor 2
#| 'int' object is not callable ["Error calling __set_name__ on 'NonCallable' instance 'n' in 'B'"]

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class D:
    def __init__(self, label): self.label = label
    def __set_name__(self, owner, name): print(self.label, owner.__name__, name)
class A:
    b = D(1)
    a = D(2)
    c = b
A.late = D(3)
class Bad:
    def __set_name__(self, owner, name): raise RuntimeError("inner " + name)
def make():
    class B: x = Bad()
try: make()
except RuntimeError as e: print(e, e.__notes__, e.__cause__)
class Wrong:
    def __set_name__(self): pass
def make2():
    class B: field = Wrong()
try: make2()
except TypeError as e: print(e, e.__notes__)
class Inst: pass
i = Inst()
i.__set_name__ = lambda *a: print("instance attribute never called")
class C: x = i
class Getattr:
    def __getattr__(self, name):
        print("getattr", name)
        raise AttributeError
class E: g = Getattr()
class Setter:
    def __set_name__(self, owner, name): setattr(owner, name + "_extra", name)
class F:
    one = Setter()
    two = Setter()
print(sorted(k for k in vars(F) if not k.startswith("__")))
class Replace:
    def __set_name__(self, owner, name): setattr(owner, name, "replaced")
class G: attr = Replace()
print(G.attr)
print(type("Dyn", (), {"z": D("dyn"), "y": D("dyn2")}).__name__)
class M(type):
    def __set_name__(cls, owner, name): print("class as attribute", cls.__name__, owner.__name__, name)
class Inner(metaclass=M): pass
class Outer:
    Alias = Inner
    class Nested(metaclass=M): pass
class Desc:
    def __get__(self, obj, owner): return lambda *a: print("got via descriptor", len(a))
class WithDesc: __set_name__ = Desc()
class H: w = WithDesc()
class NonCallable: __set_name__ = 3
def make3():
    class B: n = NonCallable()
try: make3()
except TypeError as e: print(e, e.__notes__)
