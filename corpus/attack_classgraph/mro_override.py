#: about: a metaclass that invents an mro gains no way to the layout of other types
#: kind: security
#: tests: attribute:__mro__ threat:1
#: stdout:
#| in extra in extra
#| TypeError
#| TypeError
#| TypeError
#| TypeError
#| TypeError
#| attribute access to '__mro__' is blocked in this environment

class Meta(type):
    def mro(cls):
        return [cls, Extra, object]


class Extra:
    found = "in extra"


class Thing(metaclass=Meta):
    pass


print(Thing.found, Thing().found)
for bad in ([1], ["text"], 5, [object, int, str], []):
    class Bad(type):
        def mro(cls):
            return bad
    try:
        Bad("X", (), {})
        print("made")
    except TypeError:
        print("TypeError")
try:
    print(Thing.__mro__)
except AttributeError as refused:
    print(refused)
