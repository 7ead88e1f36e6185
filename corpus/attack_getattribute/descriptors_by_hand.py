#: about: slot and member descriptors taken by hand read only attributes that are open anyway
#: kind: security
#: tests: attribute:__mro__ attribute:__globals__ attribute:__code__ threat:7
#: stdout:
#| value
#| value
#| KeyError '__mro__'
#| KeyError '__bases__'
#| KeyError '__globals__'
#| KeyError '__code__'
#| KeyError '__closure__'
#| TypeError
#| TypeError
#| TypeError

class Thing:
    __slots__ = ("inner",)


thing = Thing()
thing.inner = "value"
print(vars(Thing)["inner"].__get__(thing))
print(vars(Thing)["inner"].__get__(thing, Thing))


def function():
    pass


for owner, name, target in [
    (type, "__mro__", int),
    (type, "__bases__", int),
    (type(function), "__globals__", function),
    (type(function), "__code__", function),
    (type(function), "__closure__", function),
]:
    try:
        print(vars(owner)[name].__get__(target))
    except KeyError as missing:
        print("KeyError", missing)
for bad in (1, "text", Thing):
    try:
        vars(Thing)["inner"].__get__(bad)
        print("read")
    except TypeError:
        print("TypeError")
