#: about: __slots__ restricts attributes and conflicts are reported
#: kind: language
#: stdout:
#| 1 False ('x', 'y')
#| AttributeError 'P' object has no attribute 'y'
#| AttributeError 'P' object has no attribute 'z' and no __dict__ for setting new attributes
#| TypeError vars() argument must have __dict__ attribute
#| AttributeError y
#| AttributeError 'P' object has no attribute 'x'
#| 1 2
#| AttributeError 'Q' object has no attribute 'z' and no __dict__ for setting new attributes
#| {'z': 9} 1
#| ValueError 'a' in __slots__ conflicts with class variable
#| TypeError __slots__ must be identifiers
#| TypeError __slots__ items must be strings, not 'int'
#| TypeError multiple bases have instance lay-out conflict
#| 1

class P:
    __slots__ = ("x", "y")
    def __init__(self): self.x = 1

p = P()
print(p.x, hasattr(p, "y"), P.__slots__)

def attempt(call):
    try:
        print(call())
    except (AttributeError, TypeError, ValueError) as error:
        print(type(error).__name__, error)

attempt(lambda: p.y)
attempt(lambda: setattr(p, "z", 1))
attempt(lambda: vars(p))
attempt(lambda: delattr(p, "y"))
del p.x
attempt(lambda: p.x)

class Q(P):
    __slots__ = "w"

q = Q()
q.w, q.y = 1, 2
print(q.w, q.y)
attempt(lambda: setattr(q, "z", 1))
class R(P): pass
r = R()
r.z = 9
print(vars(r), r.x)

def conflict():
    class X:
        __slots__ = ("a",)
        a = 1

def bad_name():
    class X: __slots__ = ("a b",)

def bad_type():
    class X: __slots__ = (1,)

def two_layouts():
    class A: __slots__ = ("a",)
    class B: __slots__ = ("b",)
    class C(A, B): pass

attempt(conflict)
attempt(bad_name)
attempt(bad_type)
attempt(two_layouts)

class Private:
    __slots__ = ("__hidden",)
    def set(self): self.__hidden = 1

v = Private()
v.set()
print(v._Private__hidden)
