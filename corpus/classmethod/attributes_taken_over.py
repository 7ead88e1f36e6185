#: about: a classmethod or staticmethod takes over the attributes of what it wraps by assigning them, with the class's own __setattr__
#: kind: language
#: profile: compat
#: stdout:
#| classmethod
#|   set __module__ str
#|   set __name__ str
#|   set __qualname__ str
#|   set __doc__ str
#|   function
#|   set __module__ str
#|   set __name__ str
#|   set __qualname__ str
#|   set __doc__ str
#|   has ['__doc__', '__module__', '__name__', '__qualname__']
#|   int
#|   set __doc__ str
#|   has ['__doc__']
#|   builtin_function_or_method
#|   set __module__ str
#|   set __name__ str
#|   set __qualname__ str
#|   set __doc__ str
#|   has ['__doc__', '__module__', '__name__', '__qualname__']
#|   Watched
#|   set __module__ str
#|   set __name__ str
#|   set __qualname__ str
#|   set __doc__ str
#|   has ['__doc__', '__module__', '__name__', '__qualname__']
#|   Silent
#|   set __module__ str
#|   set __doc__ NoneType
#|   has ['__doc__', '__module__']
#|   Stubborn KeyError '__doc__'
#|   Fixed AttributeError property '__doc__' of 'Fixed' object has no setter
#|   Closed AttributeError no __module__
#| staticmethod
#|   set __module__ str
#|   set __name__ str
#|   set __qualname__ str
#|   set __doc__ str
#|   function
#|   set __module__ str
#|   set __name__ str
#|   set __qualname__ str
#|   set __doc__ str
#|   has ['__doc__', '__module__', '__name__', '__qualname__']
#|   int
#|   set __doc__ str
#|   has ['__doc__']
#|   builtin_function_or_method
#|   set __module__ str
#|   set __name__ str
#|   set __qualname__ str
#|   set __doc__ str
#|   has ['__doc__', '__module__', '__name__', '__qualname__']
#|   Watched
#|   set __module__ str
#|   set __name__ str
#|   set __qualname__ str
#|   set __doc__ str
#|   has ['__doc__', '__module__', '__name__', '__qualname__']
#|   Silent
#|   set __module__ str
#|   set __doc__ NoneType
#|   has ['__doc__', '__module__']
#|   Stubborn KeyError '__doc__'
#|   Fixed AttributeError property '__doc__' of 'Fixed' object has no setter
#|   Closed AttributeError no __module__


def plain():
    "what plain does"


class Bare:
    pass


for kind in classmethod, staticmethod:
    class Watched(kind):
        def __setattr__(self, name, value):
            print("  set", name, type(value).__name__)
            super().__setattr__(name, value)

    print(kind.__name__)
    for wrapped in plain, 5, len, Watched(plain), type("Silent", (), {"__doc__": None})():
        print(" ", type(wrapped).__name__)
        made = Watched(wrapped)
        print("  has", sorted(name for name in ("__name__", "__qualname__", "__doc__", "__module__") if name in vars(made)))

    class Stubborn(kind):
        def __setattr__(self, name, value):
            if name == "__doc__":
                raise KeyError(name)

    class Fixed(kind):
        @property
        def __doc__(self):
            return "fixed"

    class Closed(kind):
        __slots__ = ()

        def __setattr__(self, name, value):
            raise AttributeError("no " + name)

    for cls in Stubborn, Fixed, Closed:
        try:
            print(" ", cls.__name__, cls(plain).__doc__)
        except Exception as e:
            print(" ", cls.__name__, type(e).__name__, e)
