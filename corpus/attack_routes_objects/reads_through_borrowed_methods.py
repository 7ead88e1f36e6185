#: about: blocked names through methods of builtin types lent to guest classes as their own hooks
#: kind: security
#: tests: attribute:__globals__ attribute:__code__ attribute:__getattribute__ builtin:getattr threat:7
#: stdout:
#| True
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| TypeError getattr expected at least 2 arguments, got 1
#| AttributeError attribute access to '__code__' is blocked in this environment
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| AttributeError attribute access to '__code__' is blocked in this environment
#| AttributeError attribute access to '__closure__' is blocked in this environment
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| TypeError getattr expected at least 2 arguments, got 1
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| AttributeError attribute access to '__globals__' is blocked in this environment

def f(): pass


class Lends:
    __getattr__ = getattr
    __call__ = getattr
    __getitem__ = vars
    __contains__ = hasattr
    __iadd__ = setattr
    __isub__ = delattr


lends = Lends()
for action in (lambda: type(lends).__init__ is object.__init__, lambda: lends.__globals__, lambda: lends(f), lambda: (lambda: lends)().__code__,
               lambda: [*map(getattr, [f], ["__globals__"])], lambda: sorted([f], key=lambda g: getattr(g, "__code__")), lambda: [*filter(lambda n: getattr(f, n), ["__closure__"])],
               lambda: max(["__globals__"], key=lambda n: getattr(f, n)), lambda: next(iter(lambda: getattr(f, "__globals__"), 0)), lambda: property(getattr).__get__(f),
               lambda: dict(a=getattr)["a"](f, "__globals__"), lambda: type("T", (), {"__getattr__": lambda self, n: getattr(f, n)})().__globals__,
               lambda: type("T", (), {"x": property(lambda self: f.__globals__)})().x, lambda: staticmethod(getattr)(f, "__globals__"), lambda: classmethod(getattr).__get__(None, f)("__globals__")):
    try:
        print(action())
    except (AttributeError, TypeError) as refused:
        print(type(refused).__name__, refused)
