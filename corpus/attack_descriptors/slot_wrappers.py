#: about: methods of builtin types, taken unbound and bound by hand, read and write no blocked name
#: kind: security
#: tests: attribute:__getattribute__ attribute:__setattr__ attribute:__call__ attribute:__self__ threat:7
#: stdout:
#| KeyError '__getattribute__'
#| KeyError '__call__'
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__call__' is blocked in this environment
#| 3
#| a-b
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__self__' is blocked in this environment

def f():
    pass


for attempt in (
    lambda: vars(object)["__getattribute__"],
    lambda: vars(type)["__call__"],
    lambda: vars(type(f))["__get__"](f, 1).__self__,
    lambda: f.__get__(1).__self__,
    lambda: object.__init__.__call__(object()),
    lambda: int.__add__.__get__(1)(2),
    lambda: str.join.__get__("-")(["a", "b"]),
    lambda: list.append.__get__([]).__self__,
    lambda: object.__init_subclass__.__self__,
):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
    except KeyError as missing:
        print("KeyError", missing)
