#: about: data descriptor, instance, non-data descriptor, class, __getattr__
#: kind: language
#: profile: compat
#: stdout:
#| ('data', 'd', False) inst nd inst so inst do inst plain dyn xyz
#| ('data', 'd', True) ('nondata', True) SetOnly class plain
#| [('d', 'inst d'), ('do', 'inst do'), ('nd', '2'), ('plain', 'inst plain'), ('set_d', '1'), ('so', '6')]
#| AttributeError: __set__
#| deleted
#| AttributeError: __delete__
#| AttributeError: __delete__
#| ('nondata', False)
#| AttributeError: 'A' object has no attribute 'nd'
#| ValueError: boom
#| AttributeError: no missing
#| False default
#| ValueError: boom
#| ValueError: boom
#| now instance
#| None
#| ('data', 'meta', False) class nd class
#| ['md', 'mn', 'set_meta']
#| Data
#| GetOnInstance

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class Data:
    def __init__(self, n): self.n = n
    def __get__(self, obj, owner=None): return ("data", self.n, obj is None)
    def __set__(self, obj, value): setattr(obj, "set_" + self.n, value)
class DelOnly:
    def __delete__(self, obj): print("deleted")
class SetOnly:
    def __set__(self, obj, value): vars(obj)["so"] = value * 2
class NonData:
    def __get__(self, obj, owner=None): return ("nondata", obj is None)
class A:
    d = Data("d")
    nd = NonData()
    so = SetOnly()
    do = DelOnly()
    plain = "class plain"
    def __getattr__(self, name):
        if name == "boom": raise ValueError("boom")
        if name.startswith("x"): return "dyn " + name
        raise AttributeError("no " + name)
a = A()
vars(a).update(d="inst d", nd="inst nd", so="inst so", do="inst do", plain="inst plain")
print(a.d, a.nd, a.so, a.do, a.plain, a.xyz)
print(A.d, A.nd, type(A.so).__name__, A.plain)
a.d = 1; a.nd = 2; a.so = 3
print(sorted((k, str(v)) for k, v in vars(a).items()))
def assign(): a.do = 1
attempt(assign)
del a.do
def dd(): del a.d
attempt(dd)
def ds(): del a.so
attempt(ds)
del a.nd
print(a.nd)
def dnd(): del a.nd
attempt(dnd)
attempt(lambda: a.boom)
attempt(lambda: a.missing)
print(hasattr(a, "missing"), getattr(a, "missing", "default"))
attempt(lambda: hasattr(a, "boom"))
attempt(lambda: getattr(a, "boom", 1))
class B(A):
    d = NonData()
b = B()
vars(b)["d"] = "now instance"
print(b.d)
class Sub(A): d = None
print(Sub().d)
class Meta(type):
    md = Data("meta")
    mn = NonData()
class C(metaclass=Meta):
    md = "class"
    mn = "class nd"
print(C.md, C.mn, C().md)
C.md = 1
print(sorted(k for k in vars(C) if not k.startswith("__")))
class InstDesc: pass
i = InstDesc()
i.attr = Data("never bound")
print(type(i.attr).__name__)
class GetOnInstance:
    def __init__(self): self.__get__ = lambda *a: "instance get"
class Holder: h = GetOnInstance()
print(type(Holder().h).__name__)
