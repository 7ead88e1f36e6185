#: about: missing methods, errors in enter and exit, and unpacking in as
#: kind: language
#: stdout:
#| TypeError 'int' object does not support the context manager protocol (missed __exit__ method) None
#| TypeError 'NoneType' object does not support the context manager protocol (missed __exit__ method) None
#| TypeError 'NoExit' object does not support the context manager protocol (missed __exit__ method) None
#| TypeError 'NoEnter' object does not support the context manager protocol (missed __enter__ method) None
#| TypeError 'Instance' object does not support the context manager protocol (missed __exit__ method) None
#| KeyError 'enter' None
#| RuntimeError exit None
#| RuntimeError exit ValueError('body')
#| (1, 2, 3)
#| TypeError bool of the result ValueError('body')
#| TypeError WrongArgs.__exit__() takes 1 positional argument but 4 were given None
#| good exit ValueError
#| ValueError too many values to unpack (expected 2, got 3) None
#| good exit KeyError
#| KeyError 'enter' None
#| ValueError same None

def attempt(call):
    try:
        print(call())
    except (TypeError, ValueError, KeyError, RuntimeError) as error:
        print(type(error).__name__, error, repr(error.__context__))

class NoExit:
    def __enter__(self): return 1

class NoEnter:
    def __exit__(self, *a): pass

class Instance: pass

class Good:
    def __enter__(self): return (1, 2, 3)
    def __exit__(self, *a): print("good exit", a[0] and a[0].__name__)

class BadEnter(Good):
    def __enter__(self): raise KeyError("enter")

class BadExit(Good):
    def __exit__(self, *a): raise RuntimeError("exit")

class BadBool(Good):
    def __exit__(self, *a):
        class B:
            def __bool__(self): raise TypeError("bool of the result")
        return B()

class WrongArgs(Good):
    def __exit__(self): pass

def w(manager, fail=None):
    def run():
        with manager as m:
            if fail: raise fail
            return m
    return run

attempt(w(5))
attempt(w(None))
attempt(w(NoExit()))
attempt(w(NoEnter()))
i = Instance()
i.__enter__ = i.__exit__ = lambda *a: None
attempt(w(i))
attempt(w(BadEnter()))
attempt(w(BadExit()))
attempt(w(BadExit(), ValueError("body")))
attempt(w(BadBool()))
attempt(w(BadBool(), ValueError("body")))
attempt(w(WrongArgs()))

def unpack():
    with Good() as (a, b): pass

attempt(unpack)

def second_fails():
    with Good() as a, BadEnter() as b: print("not reached")

attempt(second_fails)

def exit_reraises():
    class Re(Good):
        def __exit__(self, t, v, tb): raise v
    with Re(): raise ValueError("same")

attempt(exit_reraises)
