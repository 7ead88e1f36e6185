#: about: Subclasses of classmethod and staticmethod
#: kind: language
#: stdout:
#| (('cm', 'C'), ('cm', 'C'), ('sm', 'static'), ('sm', 'static'))
#| called
#| (5, 'len', <built-in function len>)
#| <classmethod(<built-in function len>)>
#| <staticmethod(<built-in function len>)>
#| 5
#| TypeError: Init.__init__() missing 1 required positional argument: 'extra'
#| None
#| TypeError: 'NoneType' object is not callable
#| None
#| (1, 'len')
#| classmethod[int]
#| staticmethod[int, str]

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class CM(classmethod):
    def __get__(self, obj, typ=None): return ("cm", super().__get__(obj, typ)())
class SM(staticmethod):
    def __get__(self, obj, typ=None): return ("sm", super().__get__(obj, typ)())
    def __call__(self, *a): return "called"
class C:
    c = CM(lambda cls: cls.__name__)
    s = SM(lambda: "static")
show(lambda: (C.c, C().c, C.s, C().s))
show(lambda: vars(C)["s"]())
x = CM(len)
x.attr = 5
show(lambda: (x.attr, x.__name__, x.__wrapped__))
show(lambda: repr(x))
show(lambda: repr(SM(len)))
class Init(classmethod):
    def __init__(self, f, extra): super().__init__(f); self.extra = extra
show(lambda: Init(len, 5).extra)
show(lambda: Init(len))
class NoInit(staticmethod):
    def __init__(self): pass
show(lambda: NoInit().__wrapped__)
show(lambda: NoInit()())
show(lambda: NoInit().__get__(1))
class Sl(classmethod): __slots__ = ("z",)
y = Sl(len)
y.z = 1
show(lambda: (y.z, y.__name__))
show(lambda: classmethod[int])
show(lambda: staticmethod[int, str])
