#: about: __type_params__ of functions
#: kind: language
#: stdout:
#| ((T, Ts, P), ())
#| (1, 'a')
#| TypeError: __type_params__ must be set to a tuple
#| TypeError: __type_params__ must be set to a tuple
#| TypeError: __type_params__ must be set to a tuple
#| TypeError: __type_params__ must be set to a tuple
#| TypeError: __type_params__ must be set to a tuple
#| Tt
#| 3
#| True

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def f[T, *Ts, **P](x: T) -> T: return x
def g(): pass
show(lambda: (f.__type_params__, g.__type_params__))
g.__type_params__ = (1, "a")
show(lambda: g.__type_params__)
for value in (5, None, [1], "T"):
    show(lambda: setattr(g, "__type_params__", value))
show(lambda: delattr(g, "__type_params__"))
class Tt(tuple): pass
g.__type_params__ = Tt()
show(lambda: type(g.__type_params__).__name__)
show(lambda: f(3))
show(lambda: f.__annotations__["x"] is f.__type_params__[0])
