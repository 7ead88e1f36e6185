#: about: staticmethod(): calls and wrong ones
#: kind: language
#: profile: compat
#: stdout:
#| ((1,), {'x': 2})
#| TypeError: staticmethod expected 1 argument, got 0
#| TypeError: staticmethod expected 1 argument, got 2
#| TypeError: staticmethod() takes no keyword arguments
#| TypeError: 'int' object is not callable
#| None
#| TypeError: 'NoneType' object is not callable
#| None
#| None
#| TypeError: staticmethod expected 1 argument, got 2
#| TypeError: descriptor '__init__' requires a 'staticmethod' object but received a 'int'
#| <staticmethod(5)>
#| <staticmethod(<staticmethod(<class 'int'>)>)>
#| ((1,), {})
#| True
#| True
#| TypeError: __get__(None, None) is invalid
#| TypeError: __get__(None, None) is invalid
#| TypeError: __get__ expected at least 1 argument, got 0
#| ((3,), {})
#| True
#| False

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def f(*a, **k): "doc"; return (a, k)
show(lambda: staticmethod(f)(1, x=2))
show(lambda: staticmethod())
show(lambda: staticmethod(1, 2))
show(lambda: staticmethod(function=f))
show(lambda: staticmethod(5)())
show(lambda: staticmethod(None).__wrapped__)
show(lambda: staticmethod.__new__(staticmethod)())
show(lambda: staticmethod.__new__(staticmethod).__get__(1))
show(lambda: staticmethod.__new__(staticmethod).__wrapped__)
show(lambda: staticmethod.__init__(staticmethod(f), 1, 2))
show(lambda: staticmethod.__init__(5, 1))
show(lambda: repr(staticmethod(5)))
show(lambda: repr(staticmethod(staticmethod(int))))
show(lambda: staticmethod(staticmethod(f))(1))
show(lambda: staticmethod(f).__get__(1) is f)
show(lambda: staticmethod(f).__get__(None, int) is f)
show(lambda: staticmethod(f).__get__(None) is f)
show(lambda: staticmethod(f).__get__(None, None) is f)
show(lambda: staticmethod(f).__get__())
show(lambda: staticmethod(f).__call__(3))
show(lambda: callable(staticmethod(5)), )
show(lambda: callable(classmethod(f)))
