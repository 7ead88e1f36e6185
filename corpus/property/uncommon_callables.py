#: about: Properties of callables that are not plain functions
#: kind: language
#: stdout:
#| ('getter object', 'C')
#| 4
#| C!
#| <class '__main__.C'>
#| 1
#| TypeError: 'classmethod' object is not callable
#| static
#| NotImplemented
#| ('getter object', 'C')
#| AttributeError: property 'a' of 'C' object has no setter
#| True
#| [1]
#| 1
#| None

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class Getter:
    def __call__(self, obj): return ("getter object", type(obj).__name__)
class C:
    a = property(Getter())
    b = property(len)
    c = property(str)
    d = property(type)
    e = property(lambda *args: len(args))
    f = property("{.a}".format)
    g = property(classmethod(lambda cls: 1))
    h = property(staticmethod(lambda o: "static"))
    i = property((5).__add__)
    j = property(id, print, repr)
    def __len__(self): return 4
    def __str__(self): return "C!"
c = C()
for n in "abcdeghi":
    show(lambda: getattr(c, n))
show(lambda: c.f)
show(lambda: setattr(c, "a", 1))
show(lambda: C.j.fset is print)
class D:
    @property
    def gen(self): yield 1
    @property
    async def co(self): return 1
show(lambda: list(D().gen))
def run():
    co = D().co
    try: co.send(None)
    except StopIteration as e: return e.value
show(run)
class E(D):
    gen = None
show(lambda: E().gen)
