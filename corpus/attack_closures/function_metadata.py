#: about: the open metadata of a guest function is its own and reveals no more than was written
#: kind: security
#: tests: attribute:__globals__ attribute:__builtins__ threat:2
#: stdout:
#| f f words __main__ ([1],) {'c': {'k': 2}} {'return': <class 'int'>}
#| (5,) mine {'note': 'mine'}
#| TypeError
#| TypeError
#| TypeError
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__builtins__' is blocked in this environment

def f(a, b=[1], *, c={"k": 2}) -> int:
    "words"


print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__annotations__)
f.__defaults__ = (5,)
f.note = "mine"
print(f.__defaults__, f.note, vars(f))
for bad in (lambda: setattr(f, "__defaults__", 5), lambda: setattr(f, "__kwdefaults__", 5), lambda: setattr(f, "__name__", 5)):
    try:
        bad()
        print("accepted")
    except TypeError:
        print("TypeError")
for name in ("__globals__", "__builtins__"):
    try:
        print(getattr(f, name))
    except AttributeError as refused:
        print(refused)
