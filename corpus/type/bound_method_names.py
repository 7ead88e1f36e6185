#: about: errors of methods of a metaclass that are bound to a class name that class
#: kind: language
#: stdout:
#| TypeError: Base.mro() takes no arguments (1 given)
#| TypeError: Base.__instancecheck__() takes exactly one argument (0 given)
#| TypeError: Base.__subclasscheck__() takes exactly one argument (2 given)
#| TypeError: Made.mro() takes no arguments (1 given)
#| TypeError: Made.__instancecheck__() takes exactly one argument (0 given)
#| TypeError: Made.__subclasscheck__() takes exactly one argument (2 given)
#| TypeError: descriptor 'mro' for 'type' objects doesn't apply to a 'int' object
#| TypeError: unbound method type.__instancecheck__() needs an argument
#| TypeError: descriptor '__subclasscheck__' for 'type' objects doesn't apply to a 'int' object
#| TypeError: int.mro() takes no arguments (1 given)
#| TypeError: int.__instancecheck__() takes exactly one argument (0 given)
#| TypeError: int.__subclasscheck__() takes exactly one argument (2 given)

def t(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


class Base: pass
class Meta(type): pass
class Made(metaclass=Meta): pass
for cls in Base, Made, Meta, int:
    t(lambda: cls.mro(1))
    t(lambda: cls.__instancecheck__())
    t(lambda: cls.__subclasscheck__(1, 2))
