#: about: a function's body cannot be replaced, deleted or copied
#: kind: security
#: tests: attribute:__code__ attribute:__closure__ attribute:__globals__ threat:2
#: stdout:
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__closure__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| original

def victim():
    return "original"


def other():
    return "swapped"


def assign():
    victim.__code__ = other.__code__


def assign_value():
    victim.__code__ = None


def delete():
    del victim.__code__


def loop():
    for victim.__code__ in [1]:
        pass


def unpack():
    [victim.__closure__, *victim.__globals__] = (), {}


for attempt in (
    assign,
    assign_value,
    delete,
    loop,
    unpack,
    lambda: setattr(victim, "__code__", None),
    lambda: other.__code__.replace(co_name="x"),
    lambda: type(victim.__code__),
):
    try:
        attempt()
        print("went through")
    except AttributeError as refused:
        print(refused)
print(victim())
