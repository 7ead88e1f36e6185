#: about: Decorators: order, values and errors
#: kind: language
#: stdout:
#| ['made a', 'made b', 'applied b', 'applied a']
#| 5
#| True
#| TypeError: 'int' object is not callable
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'int' object is not callable
#| classmethod
#| picked
#| walrus

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
log = []
def deco(name):
    log.append("made " + name)
    def apply(f):
        log.append("applied " + name)
        return f
    return apply
@deco("a")
@deco("b")
def f(): pass
show(lambda: log)
@(lambda f: 5)
def five(): pass
show(lambda: five)
@str
class K: pass
show(lambda: K.startswith("<class"))
def bad():
    @5
    def g(): pass
show(bad)
def bad2():
    @None
    class C: pass
show(bad2)
def bad3():
    @deco("x")(1)(2)
    def g(): pass
show(bad3)
class D:
    @staticmethod
    @classmethod
    def m(cls): pass
show(lambda: type(D.m).__name__)
x = [lambda f: "picked"]
@x[0]
def picked(): pass
show(lambda: picked)
@(y := lambda f: f.__name__)
def walrus(): pass
show(lambda: walrus)
