#: about: repr and str of classes
#: kind: language
#: stdout:
#| <class '__main__.C'> <class '__main__.C'> <class '__main__.C'> <class '__main__.C'> <class '__main__.C'> <class '__main__.C'>
#| M-str D M-repr D M-str D M-str D
#| TypeError: unsupported format string passed to type.__format__
#| TypeError: unsupported format string passed to type.__format__
#| <class 'int'> <class 'type'> <class 'object'> <class 'NoneType'> <class 'list_iterator'> <class 'typing.Union'> <class 'types.GenericAlias'> <class 'ValueError'>
#| <class '__main__.D'> <__main__.M object <class 'int'>
#| TypeError: descriptor '__repr__' requires a 'type' object but received a 'int'
#| TypeError: descriptor '__repr__' of 'type' object needs an argument
#| TypeError: __repr__ returned non-string (type int)
#| TypeError: __str__ returned non-string (type int)

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C: pass
class M(type):
    def __repr__(cls): return "M-repr " + cls.__name__
    def __str__(cls): return "M-str " + cls.__name__
class D(metaclass=M): pass
print(C, repr(C), str(C), f"{C}", "%r" % C, format(C))
print(D, repr(D), f"{D}", format(D, ""))
show(lambda: format(C, "10"))
show(lambda: format(int, "s"))
print(int, type, object, type(None), type(iter([])), type(int | str), type(list[int]), ValueError)
print(type.__repr__(D), object.__repr__(D).split(" at ")[0], type.__repr__(int))
show(lambda: type.__repr__(1))
show(lambda: type.__repr__())
class Bad(type):
    def __repr__(cls): return 5
class E(metaclass=Bad): pass
show(lambda: repr(E))
show(lambda: str(E))
