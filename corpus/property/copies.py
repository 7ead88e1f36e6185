#: about: getter, setter and deleter return new properties
#: kind: language
#: stdout:
#| False <class 'property'> True True False
#| False <class 'property'> True False True
#| False <class 'property'> False False False
#| True True True
#| True True True
#| TypeError: property.getter() takes exactly one argument (0 given)
#| TypeError: property.setter() takes exactly one argument (2 given)
#| TypeError: property.deleter() takes no keyword arguments
#| TypeError: descriptor 'getter' for 'property' objects doesn't apply to a 'int' object
#| TypeError: unbound method property.setter() needs an argument
#| 5
#| x y
#| set

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def g(self): return 1
def s(self, v): pass
def d(self): pass
p = property(g)
for q in (p.setter(s), p.deleter(d), p.getter(d)):
    print(q is p, type(q), q.fget is g, q.fset is s, q.fdel is d)
full = p.setter(s).deleter(d)
print(full.fget is g, full.fset is s, full.fdel is d)
print(full.getter(None).fget is g, full.setter(None).fset is s, full.deleter(None).fdel is d)
show(lambda: p.getter())
show(lambda: p.setter(1, 2))
show(lambda: p.deleter(fdel=d))
show(lambda: property.getter(5, g))
show(lambda: property.setter())
show(lambda: p.setter(5).fset)
class C:
    @property
    def x(self): return 1
    y = x.setter(s)
print(C.x.__name__, C.y.__name__)
try: C().y = 5; print("set")
except AttributeError as e: print(e)
