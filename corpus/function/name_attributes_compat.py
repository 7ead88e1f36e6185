#: about: __name__, __qualname__, __module__ and __doc__ of functions: kinds taken, deleting, and reprs
#: kind: language
#: profile: compat
#: stdout:
#| __name__ f
#| None
#| new <function f
#| None
#|  <function f
#| TypeError __name__ must be set to a string object
#|  <function f
#| TypeError __name__ must be set to a string object
#|  <function f
#| TypeError __name__ must be set to a string object
#|  <function f
#| TypeError __name__ must be set to a string object
#|  <function f
#| TypeError __name__ must be set to a string object
#|
#| __qualname__ f
#| None
#| new <function new
#| None
#|  <function 
#| TypeError __qualname__ must be set to a string object
#|  <function 
#| TypeError __qualname__ must be set to a string object
#|  <function 
#| TypeError __qualname__ must be set to a string object
#|  <function 
#| TypeError __qualname__ must be set to a string object
#|  <function 
#| TypeError __qualname__ must be set to a string object
#|
#| __module__ __main__
#| None
#| new <function 
#| None
#|  <function 
#| None
#| 5 <function 
#| None
#| None <function 
#| None
#| () <function 
#| None
#| b'x' <function 
#| None
#| None
#| __doc__ doc
#| None
#| new <function 
#| None
#|  <function 
#| None
#| 5 <function 
#| None
#| None <function 
#| None
#| () <function 
#| None
#| b'x' <function 
#| None
#| None
#| __type_params__ ()
#| TypeError __type_params__ must be set to a tuple
#| () <function 
#| TypeError __type_params__ must be set to a tuple
#| () <function 
#| TypeError __type_params__ must be set to a tuple
#| () <function 
#| TypeError __type_params__ must be set to a tuple
#| () <function 
#| None
#| () <function 
#| TypeError __type_params__ must be set to a tuple
#| () <function 
#| TypeError __type_params__ must be set to a tuple
#| ()
#| Text <function q
#| TypeError q() takes 0 positional arguments but 1 was given
#| TypeError other.name() takes 1 positional argument but 2 were given
#| TypeError other.name() missing 1 required positional argument: 'self'
#| <function other.name <bound method other.name of <__main__.A object
#| renamed renamed renamed

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


def f():
    "doc"


def shown(g):
    return repr(g).split(" at ")[0]


for name in ["__name__", "__qualname__", "__module__", "__doc__", "__type_params__"]:
    print(name, getattr(f, name))
    for value in ["new", "", 5, None, (), b"x"]:
        attempt(setattr, f, name, value)
        print(getattr(f, name), shown(f))
    attempt(delattr, f, name)
    attempt(lambda: getattr(f, name))


class Text(str):
    pass


h = lambda: 0
h.__name__ = Text("t")
h.__qualname__ = Text("q")
print(type(h.__name__).__name__, shown(h))
attempt(lambda: h(1))


class A:
    def m(self):
        pass

    m.__qualname__ = "other.name"


attempt(lambda: A().m(1))
attempt(lambda: A.m())
print(shown(A.m), shown(A().m))
A.m.__name__ = "renamed"
print(A.m.__name__, A().m.__name__, A.__dict__["m"].__name__)
