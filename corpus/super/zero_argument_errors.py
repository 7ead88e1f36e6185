#: about: RuntimeErrors of super() without arguments
#: kind: language
#: stdout:
#| RuntimeError: super(): no arguments
#| RuntimeError: super(): arg[0] deleted
#| RuntimeError: super(): no arguments
#| RuntimeError: super(): no arguments
#| TypeError: super(type, obj): obj (instance of int) is not an instance or subtype of type (C).
#| True
#| True
#| RuntimeError: super(): no arguments
#| <class 'super'>
#| TypeError: super(type, obj): obj (instance of range_iterator) is not an instance or subtype of type (C).
#| [True, True]
#| True
#| True
#| TypeError: super(type, obj): obj (instance of int) is not an instance or subtype of type (C).
#| super(): no arguments
#| RuntimeError: super(): __class__ is not a type (int)
#| RuntimeError: super(): empty __class__ cell
#| NameError: cannot access free variable '__class__' where it is not associated with a value in enclosing scope

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C:
    def no_self(): return super()
    def deleted(self):
        del self
        return super()
    def star(*args): return super().__init__()
    def rebound(self):
        self = 5
        return super()
    def kw(self, *, x): return super()
    lam = lambda self: super().__hash__
    def nested(self):
        def inner(): return super()
        return inner()
    def nested_arg(self):
        def inner(x): return super()
        return inner(self)
    def gen(self): return list(super() for _ in range(1))
    def comp(self): return [super().__repr__ is not None for _ in range(2)]
    def genfn(self): yield super().__repr__ is not None
    def cellvar(self):
        f = lambda: self
        return super().__repr__ is not None
    def reassigned_cell(self):
        f = lambda: self
        self = 5
        return super()
show(C.no_self)
show(C().deleted)
show(C().star)
show(C.star)
show(C().rebound)
show(lambda: C().kw(x=1) is not None)
show(lambda: C().lam is not None)
show(C().nested)
show(lambda: type(C().nested_arg()))
show(C().gen)
show(C().comp)
show(lambda: next(C().genfn()))
show(C().cellvar)
show(C().reassigned_cell)
def body():
    class X:
        try: super()
        except RuntimeError as e: print(e)
        y = [1]
    return X
body()
class D:
    def set_class(self):
        nonlocal __class__
        __class__ = 5
        return super()
show(D().set_class)
class E:
    def unset(self):
        nonlocal __class__
        del __class__
        return super()
show(E().unset)
show(E().unset)
