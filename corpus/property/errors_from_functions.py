#: about: Exceptions of getters, setters and deleters pass through
#: kind: language
#: stdout:
#| AttributeError: inner a
#| default
#| False
#| ValueError: inner v
#| KeyError: 1
#| StopIteration: del
#| TypeError: C.<lambda>() takes 0 positional arguments but 1 was given
#| TypeError: C.<lambda>() takes 1 positional argument but 2 were given
#| TypeError: C.<lambda>() takes 0 positional arguments but 1 was given
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not callable
#| TypeError: 'property' object is not callable
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'C'
#| TypeError: object of type 'C' has no len()
#| RecursionError

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C:
    @property
    def a(self): raise AttributeError("inner a")
    @property
    def v(self): raise ValueError("inner v")
    @v.setter
    def v(self, x): raise KeyError(x)
    @v.deleter
    def v(self): raise StopIteration("del")
    wrong = property(lambda: 1, lambda self: 1, lambda: 1)
    uncallable = property(1, 2, 3)
    chain = property(property(lambda self: 1))
    cls = property(int)
    builtin = property(len)
c = C()
show(lambda: c.a)
show(lambda: getattr(c, "a", "default"))
show(lambda: hasattr(c, "a"))
show(lambda: c.v)
show(lambda: setattr(c, "v", 1))
show(lambda: delattr(c, "v"))
show(lambda: c.wrong)
show(lambda: setattr(c, "wrong", 1))
show(lambda: delattr(c, "wrong"))
show(lambda: c.uncallable)
show(lambda: setattr(c, "uncallable", 1))
show(lambda: c.chain)
show(lambda: c.cls)
show(lambda: c.builtin)
class R:
    @property
    def r(self): return self.r
def kind(f):
    try: return f()
    except Exception as e: return type(e).__name__
show(lambda: kind(lambda: R().r))
