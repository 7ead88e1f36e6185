#: about: What kinds of callables in a class bind as methods
#: kind: language
#: stdout:
#| 1
#| 2
#| 4
#| ('called', 1)
#| (('bound', False, 1), ('bound', True, 1))
#| None
#| 1-2
#| TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'C' object
#| TypeError: descriptor '__add__' requires a 'int' object but received a 'C'
#| 3
#| 5

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class Callable:
    def __call__(self, *a): return ("called", len(a))
class Binding(Callable):
    def __get__(self, obj, typ=None): return lambda *a: ("bound", obj is None, len(a))
class C:
    fn = lambda self, *a: len(a)
    builtin = len
    cls = int
    obj = Callable()
    binding = Binding()
    method = [].append
    partial_like = "{}-{}".format
    descr = list.append
    wrapper = int.__add__
    def __len__(self): return 3
c = C()
show(lambda: c.fn(1))
show(lambda: c.builtin("ab"))
show(lambda: c.cls("4"))
show(lambda: c.obj(1))
show(lambda: (c.binding(1), C.binding(1)))
show(lambda: c.method(5))
show(lambda: c.partial_like(1, 2))
show(lambda: c.descr(1))
show(lambda: c.wrapper(1))
show(lambda: C.wrapper(1, 2))
class Sub(int): w = int.__add__
show(lambda: Sub(4).w(1))
