#: about: Messages where a property has no getter, setter or deleter
#: kind: language
#: stdout:
#| AttributeError: property 'none' of 'C' object has no getter
#| AttributeError: property 'none' of 'C' object has no setter
#| AttributeError: property 'none' of 'C' object has no deleter
#| 1
#| AttributeError: property 'ro' of 'C' object has no setter
#| AttributeError: property 'ro' of 'C' object has no deleter
#| AttributeError: property 'wo' of 'C' object has no getter
#| None
#| AttributeError: property 'wo' of 'C' object has no deleter
#| AttributeError: property 'do' of 'C' object has no getter
#| AttributeError: property 'do' of 'C' object has no setter
#| None
#| 1
#| AttributeError: property 'deco' of 'C' object has no setter
#| AttributeError: property 'deco' of 'C' object has no deleter
#| AttributeError: property 'none' of 'D' object has no getter
#| AttributeError: property 'none' of 'D' object has no setter
#| AttributeError: property 'none' of 'D' object has no deleter
#| 1
#| AttributeError: property 'ro' of 'D' object has no setter
#| AttributeError: property 'ro' of 'D' object has no deleter
#| AttributeError: property 'wo' of 'D' object has no getter
#| None
#| AttributeError: property 'wo' of 'D' object has no deleter
#| AttributeError: property 'do' of 'D' object has no getter
#| AttributeError: property 'do' of 'D' object has no setter
#| None
#| 1
#| AttributeError: property 'deco' of 'D' object has no setter
#| AttributeError: property 'deco' of 'D' object has no deleter
#| AttributeError: property of 'C' object has no getter
#| AttributeError: property of 'C' object has no setter
#| AttributeError: property of 'C' object has no deleter
#| AttributeError: property of 'int' object has no getter
#| AttributeError: property 'p' of 'Outer.Inner' object has no getter
#| AttributeError: property 'p' of 'f.<locals>.Local' object has no getter
#| AttributeError: property 'ro' of 'C' object has no setter
#| AttributeError: property '<lambda>' of 'C' object has no setter
#| AttributeError: property 'named' of 'C' object has no setter
#| AttributeError: property 'given' of 'C' object has no getter
#| AttributeError: property 5 of 'C' object has no getter
#| ValueError: repr

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C:
    none = property()
    ro = property(lambda self: 1)
    wo = property(None, lambda self, v: None)
    do = property(fdel=lambda self: None)
    nameless = [property()]
    @property
    def deco(self): return 1
class D(C): pass
for obj in (C(), D()):
    for name in ("none", "ro", "wo", "do", "deco"):
        show(lambda: getattr(obj, name))
        show(lambda: setattr(obj, name, 1))
        show(lambda: delattr(obj, name))
p = property()
show(lambda: p.__get__(C()))
show(lambda: p.__set__(C(), 1))
show(lambda: p.__delete__(C()))
show(lambda: p.__get__(5))
class Outer:
    class Inner:
        p = property()
show(lambda: Outer.Inner().p)
def f():
    class Local: p = property()
    return Local()
show(lambda: f().p)
C.alias = C.ro
show(lambda: setattr(C(), "alias", 1))
q = property(lambda self: 1)
C.q = q
show(lambda: setattr(C(), "q", 1))
def named(self): pass
C.r = property(named)
show(lambda: setattr(C(), "r", 1))
C.s = property(None)
C.s.__set_name__(C, "given")
show(lambda: C().s)
C.s.__set_name__(C, 5)
show(lambda: C().s)
class BadRepr:
    def __repr__(self): raise ValueError("repr")
C.s.__set_name__(C, BadRepr())
show(lambda: C().s)
