#: about: the guarded functions take no keyword arguments by which a name could slip past
#: kind: security
#: tests: builtin:getattr builtin:setattr builtin:hasattr builtin:delattr attribute:__globals__ threat:7
#: stdout:
#| TypeError
#| TypeError
#| TypeError
#| TypeError
#| TypeError
#| TypeError
#| TypeError

def f():
    pass


for call in (
    lambda: getattr(f, name="__globals__"),
    lambda: getattr(object=f, name="__globals__"),
    lambda: getattr(*[f], **{"name": "__globals__"}),
    lambda: hasattr(f, name="__globals__"),
    lambda: setattr(f, name="__code__", value=1),
    lambda: delattr(f, name="__code__"),
    lambda: getattr(f, "__globals__", default=1),
):
    try:
        print(call())
    except TypeError:
        print("TypeError")
