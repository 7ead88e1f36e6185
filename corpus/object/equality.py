#: about: object's comparisons, called and by operator
#: kind: language
#: stdout:
#| (True, False, False, True)
#| (True, NotImplemented, False, NotImplemented)
#| NotImplemented
#| TypeError: expected 1 argument, got 0
#| NotImplemented
#| TypeError: expected 1 argument, got 0
#| NotImplemented
#| TypeError: expected 1 argument, got 0
#| NotImplemented
#| TypeError: expected 1 argument, got 0
#| TypeError: '<' not supported between instances of 'object' and 'object'
#| TypeError: '>=' not supported between instances of 'object' and 'int'
#| TypeError: '<=' not supported between instances of 'object' and 'object'
#| True
#| NotImplemented
#| True
#| TypeError: expected 1 argument, got 0
#| TypeError: descriptor '__eq__' of 'object' object needs an argument
#| eq
#| False
#| False
#| (False, True, NotImplemented)
#| ValueError: eq
#| ValueError: eq
#| True
#| ([], True)
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'NoneType' object is not callable
#| gt

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
a, b = object(), object()
show(lambda: (a == a, a != a, a == b, a != b))
show(lambda: (a.__eq__(a), a.__eq__(b), a.__ne__(a), a.__ne__(b)))
for name in ("__lt__", "__le__", "__gt__", "__ge__"):
    show(lambda: getattr(a, name)(b))
    show(lambda: getattr(a, name)())
show(lambda: a < b)
show(lambda: a >= 1)
show(lambda: a <= a)
show(lambda: object.__eq__(1, 1))
show(lambda: object.__eq__(1, 2))
show(lambda: object.__ne__(1, 2))
show(lambda: object.__eq__(1))
show(lambda: object.__eq__())
class C:
    def __eq__(self, other): return "eq"
show(lambda: C() == 1)
show(lambda: C() != 1)
show(lambda: object.__ne__(C(), 1))
class D:
    def __eq__(self, other): return NotImplemented
show(lambda: (D() == D(), D() != D(), object.__ne__(D(), 1)))
class E:
    def __eq__(self, other): raise ValueError("eq")
show(lambda: E() != 1)
show(lambda: [E()] == [1])
e = E()
show(lambda: [e] == [e])
class F:
    def __eq__(self, other): return []
show(lambda: (F() == 1, F() != 1))
class G:
    __eq__ = None
show(lambda: G() == 1)
show(lambda: 1 == G())
show(lambda: G() != 1)
class H:
    __lt__ = None
    __gt__ = lambda a, b: "gt"
show(lambda: H() < 1)
show(lambda: 1 < H())
