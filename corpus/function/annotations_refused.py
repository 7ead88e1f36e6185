#: about: A refused assignment leaves the annotations as they were
#: kind: language
#: stdout:
#| TypeError: __annotations__ must be set to a dict object
#| TypeError: __annotations__ must be set to a dict object
#| TypeError: __annotations__ must be set to a dict object
#| TypeError: __annotations__ must be set to a dict object
#| TypeError: __annotations__ must be set to a dict object
#| {'a': <class 'int'>, 'return': <class 'str'>}
#| False

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def f(a: int) -> str: pass
for value in (5, [], (), "x", {1}):
    show(lambda: setattr(f, "__annotations__", value))
show(lambda: f.__annotations__)
show(lambda: f.__annotate__ is None)
