#: about: __class__ cells: what the body may do with them
#: kind: language
#: stdout:
#| A A A
#| RuntimeError: __class__ not set defining 'X' as <class '__main__.forget.<locals>.X'>. Was __classcell__ propagated to type.__new__?
#| TypeError: __class__ set to <class '__main__.swap.<locals>.X'> defining 'X' as <class '__main__.Other'>
#| TypeError: __classcell__ must be a nonlocal cell, not <class 'str'>
#| X
#| cannot access free variable '__class__' where it is not associated with a value in enclosing scope
#| X
#| TypeError: __class__ set to <class '__main__.Thief'> defining 'X' as <class '__main__.stolen.<locals>.X'>

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class A:
    def f(self): return __class__.__name__
    @staticmethod
    def s(): return __class__.__name__
    @classmethod
    def c(cls): return __class__.__name__
class B(A): pass
print(B().f(), B.s(), B.c())
def forget():
    class M(type):
        def __new__(meta, name, bases, ns):
            ns.pop("__classcell__", None)
            return super().__new__(meta, name, bases, ns)
    class X(metaclass=M):
        def f(self): return __class__
    return X
show(forget)
def swap():
    class M(type):
        def __new__(meta, name, bases, ns):
            cls = super().__new__(meta, name, bases, ns)
            return type("Other", (), {})
    class X(metaclass=M):
        def f(self): return __class__
    return X().f().__name__
show(swap)
def wrong_cell():
    class M(type):
        def __new__(meta, name, bases, ns):
            ns["__classcell__"] = "cell"
            return super().__new__(meta, name, bases, ns)
    class X(metaclass=M):
        def f(self): return __class__
show(wrong_cell)
def twice():
    class M(type):
        def __new__(meta, name, bases, ns):
            super().__new__(meta, "First", bases, dict(ns))
            return super().__new__(meta, name, bases, ns)
    class X(metaclass=M):
        def f(self): return __class__.__name__
    return X().f()
show(twice)
def early():
    class M(type):
        def __new__(meta, name, bases, ns):
            cell_user = ns["f"]
            try: print(cell_user(None))
            except NameError as e: print(e)
            return super().__new__(meta, name, bases, ns)
    class X(metaclass=M):
        def f(self): return __class__
    return X.__name__
show(early)
def stolen():
    class M(type):
        def __new__(meta, name, bases, ns):
            cell = ns["__classcell__"]
            cls = super().__new__(meta, name, bases, ns)
            type("Thief", (), {"__classcell__": cell})
            return cls
    class X(metaclass=M):
        def f(self): return __class__
show(stolen)
