#: about: __set_name__ of a property called by hand
#: kind: language
#: stdout:
#| TypeError: __set_name__() takes 2 positional arguments but 0 were given
#| TypeError: __set_name__() takes 2 positional arguments but 1 were given
#| TypeError: __set_name__() takes 2 positional arguments but 3 were given
#| None
#| n
#| 'q'
#| AttributeError: property 'q' of 'A' object has no setter
#| AttributeError: property 'q' of 'A' object has no deleter
#| AttributeError: property 'other' of 'A' object has no setter
#| AttributeError: property 'third' of 'A' object has no setter
#| '<lambda>'
#| AttributeError: property '<lambda>' of 'A' object has no setter

def t(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


p = property(lambda self: 1)
t(lambda: p.__set_name__())
t(lambda: p.__set_name__(1))
t(lambda: p.__set_name__(1, 2, 3))
t(lambda: p.__set_name__(None, "n"))
print(p.__name__)
class A:
    q = p
t(lambda: p.__name__)
t(lambda: setattr(A(), "q", 1))
t(lambda: delattr(A(), "q"))
p.__set_name__(A, "other")
t(lambda: setattr(A(), "q", 1))
p.__name__ = "third"
t(lambda: setattr(A(), "q", 1))
del p.__name__
t(lambda: p.__name__)
t(lambda: setattr(A(), "q", 1))
