#: about: __doc__ and __module__ of functions
#: kind: language
#: stdout:
#| doc of f None None None None None
#| 5
#| None
#| again
#| __main__
#| 7
#| None
#| None
#| '\nindented\n  more\n'
#| method doc method doc
#| AttributeError: attribute '__doc__' of 'method' objects is not writable
#| AttributeError: attribute '__doc__' of 'method' objects is not writable

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def f(): "doc of f"
def g(): pass
def h(): 5
def i():
    f"not a doc"
def j():
    b"neither"
print(f.__doc__, g.__doc__, h.__doc__, i.__doc__, j.__doc__, (lambda: "x").__doc__)
f.__doc__ = 5
print(f.__doc__)
del f.__doc__
print(f.__doc__)
f.__doc__ = "again"
print(f.__doc__)
print(f.__module__)
f.__module__ = 7
print(f.__module__)
del f.__module__
print(f.__module__)
show(lambda: delattr(f, "__module__"))
def k():
    """
    indented
      more
    """
print(repr(k.__doc__))
class C:
    def m(self): "method doc"
print(C.m.__doc__, C().m.__doc__)
show(lambda: setattr(C().m, "__doc__", "x"))
show(lambda: delattr(C().m, "__doc__"))
