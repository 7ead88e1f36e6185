#: about: property(): forms of the call and wrong ones
#: kind: language
#: stdout:
#| (None, None, None, None)
#| True
#| (True, 'doc')
#| ('D', 'only')
#| (None, 'getter doc', '')
#| TypeError: property() takes at most 4 arguments (5 given)
#| TypeError: property() got an unexpected keyword argument 'get'. Did you mean 'fget'?
#| TypeError: argument for property() given by name ('fget') and position (1)
#| property
#| b'doc'
#| (5, True)
#| None
#| TypeError: property.__new__(int): int is not a subtype of property
#| None
#| (True, True, None, None)
#| TypeError: property() takes at most 4 arguments (5 given)
#| TypeError: descriptor '__init__' of 'property' object needs an argument
#| TypeError: descriptor '__init__' requires a 'property' object but received a 'int'

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def g(self): "getter doc"; return "got"
def s(self, v): pass
def d(self): pass
show(lambda: (property().fget, property().fset, property().fdel, property().__doc__))
show(lambda: property(g).fget is g)
show(lambda: (property(g, s, d).fset is s, property(g, s, d, "doc").__doc__))
show(lambda: (property(fget=g, fset=s, fdel=d, doc="D").__doc__, property(doc="only").__doc__))
show(lambda: (property(None, None, None, None).fget, property(g, doc=None).__doc__, property(g, doc="").__doc__))
show(lambda: property(g, s, d, "doc", 5))
show(lambda: property(get=g))
show(lambda: property(g, fget=g))
show(lambda: type(property(5)).__name__)
show(lambda: property("a", 1, 2.5, b"doc").__doc__)
show(lambda: (property(5).fget, property(len).__doc__ == len.__doc__))
show(lambda: property.__new__(property).fget)
show(lambda: property.__new__(int))
show(lambda: property.__init__(property(g), s))
p = property(g)
p.__init__(s, d)
show(lambda: (p.fget is s, p.fset is d, p.fdel, p.__doc__))
show(lambda: p.__init__(1, 2, 3, 4, 5))
show(lambda: property.__init__())
show(lambda: property.__init__(5))
