#: about: classmethod(): calls and wrong ones
#: kind: language
#: stdout:
#| True
#| TypeError: classmethod expected 1 argument, got 0
#| TypeError: classmethod expected 1 argument, got 2
#| TypeError: classmethod() takes no keyword arguments
#| 5
#| None
#| TypeError: 'classmethod' object is not callable
#| None
#| <bound method ? of <class 'int'>>
#| None
#| TypeError: classmethod.__new__(int): int is not a subtype of classmethod
#| TypeError: descriptor '__init__' of 'classmethod' object needs an argument
#| TypeError: classmethod expected 1 argument, got 0
#| <classmethod(5)>
#| <classmethod(None)>
#| <classmethod(<classmethod('x')>)>
#| <classmethod(None)>
#| <built-in function len>

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def f(cls): "doc"; return cls
show(lambda: classmethod(f).__wrapped__ is f)
show(lambda: classmethod())
show(lambda: classmethod(1, 2))
show(lambda: classmethod(function=f))
show(lambda: classmethod(5).__wrapped__)
show(lambda: classmethod(None).__wrapped__)
show(lambda: classmethod(f)())
show(lambda: classmethod.__new__(classmethod).__wrapped__)
show(lambda: classmethod.__new__(classmethod).__get__(1))
show(lambda: classmethod.__new__(classmethod, 1, 2, x=3).__wrapped__)
show(lambda: classmethod.__new__(int))
show(lambda: classmethod.__init__())
show(lambda: classmethod.__init__(classmethod(f)))
show(lambda: repr(classmethod(5)))
show(lambda: repr(classmethod(None)))
show(lambda: repr(classmethod(classmethod("x"))))
show(lambda: repr(classmethod.__new__(classmethod)))
c = classmethod(f)
c.__init__(len)
show(lambda: c.__wrapped__)
