#: about: __isabstractmethod__ of properties asks the functions
#: kind: language
#: stdout:
#| (False, False, True)
#| (True, True)
#| ValueError: truth
#| ZeroDivisionError: division by zero
#| True
#| False
#| C

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def g(self): pass
def a(self): pass
a.__isabstractmethod__ = True
show(lambda: (property().__isabstractmethod__, property(g).__isabstractmethod__, property(a).__isabstractmethod__))
show(lambda: (property(g, a).__isabstractmethod__, property(g, g, a).__isabstractmethod__))
class Truth:
    def __bool__(self): raise ValueError("truth")
class Fn:
    __isabstractmethod__ = Truth()
show(lambda: property(Fn()).__isabstractmethod__)
class Fn2:
    __isabstractmethod__ = property(lambda self: 1 / 0)
show(lambda: property(Fn2()).__isabstractmethod__)
class Fn3:
    __isabstractmethod__ = [0]
show(lambda: property(Fn3()).__isabstractmethod__)
class Fn4:
    __isabstractmethod__ = ""
show(lambda: property(Fn4()).__isabstractmethod__)
class C:
    p = property(a)
show(lambda: type(C()).__name__)
