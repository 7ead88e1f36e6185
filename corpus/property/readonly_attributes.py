#: about: fget, fset and fdel cannot be assigned
#: kind: language
#: stdout:
#| AttributeError: readonly attribute
#| AttributeError: readonly attribute
#| AttributeError: readonly attribute
#| AttributeError: readonly attribute
#| AttributeError: readonly attribute
#| AttributeError: readonly attribute
#| AttributeError: attribute '__isabstractmethod__' of 'property' objects is not writable
#| AttributeError: attribute '__isabstractmethod__' of 'property' objects is not writable
#| AttributeError: 'property' object has no attribute 'other' and no __dict__ for setting new attributes
#| AttributeError: 'property' object has no attribute 'other'
#| TypeError: 'property' object is not callable
#| TypeError: __get__ expected at least 1 argument, got 0
#| TypeError: __get__(None, None) is invalid
#| TypeError: __get__(None, None) is invalid
#| True
#| 1
#| 1
#| TypeError: __get__ expected at most 2 arguments, got 3
#| TypeError: __set__ expected 2 arguments, got 1
#| TypeError: __set__ expected 2 arguments, got 0
#| TypeError: expected 1 argument, got 0
#| TypeError: descriptor '__get__' requires a 'property' object but received a 'int'
#| True
#| <property object

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
p = property(lambda self: 1)
for name in ("fget", "fset", "fdel"):
    show(lambda: setattr(p, name, 1))
    show(lambda: delattr(p, name))
show(lambda: setattr(p, "__isabstractmethod__", True))
show(lambda: delattr(p, "__isabstractmethod__"))
show(lambda: setattr(p, "other", 1))
show(lambda: p.other)
show(lambda: p())
show(lambda: p.__get__())
show(lambda: p.__get__(None))
show(lambda: p.__get__(None, None))
show(lambda: p.__get__(None, int) is p)
show(lambda: p.__get__(5, int))
show(lambda: p.__get__(5))
show(lambda: p.__get__(1, 2, 3))
show(lambda: p.__set__(1))
show(lambda: p.__set__())
show(lambda: p.__delete__())
show(lambda: property.__get__(5, 6))
show(lambda: hash(p) == hash(p) and p == p and p != property())
show(lambda: repr(p).split(" at ")[0])
