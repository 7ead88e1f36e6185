#: about: __weakref__ and __dict__ count in whether objects of two classes are built alike
#: kind: language
#: profile: compat
#: stdout:
#| Empty ['Empty', 'Empty2', 'Below']
#| Empty2 ['Empty', 'Empty2', 'Below']
#| Below ['Empty', 'Empty2', 'Below']
#| Weak ['Weak']
#| Dict ['Dict']
#| DictWeak ['DictWeak']
#| WeakDict ['WeakDict']
#| Plain ['Plain', 'Plain2', 'Sub']
#| Plain2 ['Plain', 'Plain2', 'Sub']
#| Extended ['Extended']
#| Sub ['Plain', 'Plain2', 'Sub']
#| Member ['Member', 'Member1']
#| Member1 ['Member', 'Member1']
#| Member2 ['Member2']
#| Number ['Number', 'Number2']
#| Number2 ['Number', 'Number2']
#| Bare ['Bare']
#| Error ['Error']
#| Light ['Light', 'Light2']
#| Light2 ['Light', 'Light2']
#| Other ['Other']
#| Both ['Both']
#| Empty ['Empty', 'Empty2', 'Below'] ["deallocator differs from 'Empty'", "object layout differs from 'Empty'"]
#| Empty2 ['Empty', 'Empty2', 'Below'] ["deallocator differs from 'Empty2'", "object layout differs from 'Empty2'"]
#| Below ['Empty', 'Empty2', 'Below'] ["deallocator differs from 'Below'", "object layout differs from 'Below'"]
#| Weak ['Weak'] ["deallocator differs from 'Weak'", "object layout differs from 'Weak'"]
#| Dict ['Dict'] ["deallocator differs from 'Dict'", "object layout differs from 'Dict'"]
#| DictWeak ['DictWeak'] ["deallocator differs from 'DictWeak'", "object layout differs from 'DictWeak'"]
#| WeakDict ['WeakDict'] ["deallocator differs from 'WeakDict'", "object layout differs from 'WeakDict'"]
#| Plain ['Plain', 'Plain2', 'Sub'] ["deallocator differs from 'Plain'", "object layout differs from 'Plain'"]
#| Plain2 ['Plain', 'Plain2', 'Sub'] ["deallocator differs from 'Plain2'", "object layout differs from 'Plain2'"]
#| Extended ['Extended'] ["deallocator differs from 'Extended'", "object layout differs from 'Extended'"]
#| Sub ['Plain', 'Plain2', 'Sub'] ["deallocator differs from 'Sub'", "object layout differs from 'Sub'"]
#| Member ['Member', 'Member1'] ["deallocator differs from 'Member'", "object layout differs from 'Member'"]
#| Member1 ['Member', 'Member1'] ["deallocator differs from 'Member1'", "object layout differs from 'Member1'"]
#| Member2 ['Member2'] ["deallocator differs from 'Member2'", "object layout differs from 'Member2'"]
#| Number ['Number', 'Number2'] ["deallocator differs from 'Number'", "object layout differs from 'Number'"]
#| Number2 ['Number', 'Number2'] ["deallocator differs from 'Number2'", "object layout differs from 'Number2'"]
#| Bare ['Bare'] ["deallocator differs from 'Bare'", "object layout differs from 'Bare'"]
#| Error ['Error'] ["deallocator differs from 'Error'", "object layout differs from 'Error'"]
#| Light ['Light', 'Light2', 'Exception', 'ValueError'] ["deallocator differs from 'Light'", "object layout differs from 'Light'"]
#| Light2 ['Light', 'Light2', 'Exception', 'ValueError'] ["deallocator differs from 'Light2'", "object layout differs from 'Light2'"]
#| Other ['Other'] ["deallocator differs from 'Other'", "object layout differs from 'Other'"]
#| Both ['Both'] ["deallocator differs from 'Both'", "object layout differs from 'Both'"]
#| ['__weakref__']
#| ['__weakref__']
#| ['__dict__', '__weakref__']
#| Weak __weakref__ slot disallowed: we already got one
#| DictWeak __weakref__ slot disallowed: we already got one
#| WeakDict __weakref__ slot disallowed: we already got one
#| Plain __weakref__ slot disallowed: we already got one
#| Plain2 __weakref__ slot disallowed: we already got one
#| Extended __weakref__ slot disallowed: we already got one
#| Sub __weakref__ slot disallowed: we already got one
#| Member __weakref__ slot disallowed: we already got one
#| Member1 __weakref__ slot disallowed: we already got one
#| Member2 __weakref__ slot disallowed: we already got one
#| Number nonempty __slots__ not supported for subtype of 'Number'
#| Number2 nonempty __slots__ not supported for subtype of 'Number2'
#| Bare nonempty __slots__ not supported for subtype of 'Bare'
#| Error __weakref__ slot disallowed: we already got one
#| Other __weakref__ slot disallowed: we already got one
#| Both __weakref__ slot disallowed: we already got one
#| Dict __dict__ slot disallowed: we already got one
#| DictWeak __dict__ slot disallowed: we already got one
#| WeakDict __dict__ slot disallowed: we already got one
#| Plain __dict__ slot disallowed: we already got one
#| Plain2 __dict__ slot disallowed: we already got one
#| Extended __dict__ slot disallowed: we already got one
#| Sub __dict__ slot disallowed: we already got one
#| Member __dict__ slot disallowed: we already got one
#| Member1 __dict__ slot disallowed: we already got one
#| Member2 __dict__ slot disallowed: we already got one
#| Number nonempty __slots__ not supported for subtype of 'Number'
#| Number2 nonempty __slots__ not supported for subtype of 'Number2'
#| Bare nonempty __slots__ not supported for subtype of 'Bare'
#| Error __dict__ slot disallowed: we already got one
#| Light __dict__ slot disallowed: we already got one
#| Light2 __dict__ slot disallowed: we already got one
#| Other __dict__ slot disallowed: we already got one
#| False

class Empty:
    __slots__ = ()


class Empty2:
    __slots__ = ()


class Below(Empty):
    __slots__ = ()


class Weak:
    __slots__ = ("__weakref__",)


class Dict:
    __slots__ = ("__dict__",)


class DictWeak(Dict):
    __slots__ = ("__weakref__",)


class WeakDict(Weak):
    __slots__ = ("__dict__",)


class Plain:
    pass


class Plain2:
    pass


class Extended(Empty):
    pass


class Sub(Plain):
    __slots__ = ()


class Member(Plain):
    __slots__ = ("m",)


class Member1(Plain):
    __slots__ = ("m",)


class Member2(Plain2):
    __slots__ = ("m",)


class Number(int):
    pass


class Number2(int):
    pass


class Bare(int):
    __slots__ = ()


class Error(Exception):
    pass


class Light(Exception):
    __slots__ = ()


class Light2(ValueError):
    __slots__ = ()


class Other(ValueError):
    pass


class Both(Empty, Weak):
    __slots__ = ()


classes = [
    Empty, Empty2, Below, Weak, Dict, DictWeak, WeakDict, Plain, Plain2, Extended, Sub, Member, Member1, Member2,
    Number, Number2, Bare, Error, Light, Light2, Other, Both,
]
for old in classes:
    alike = []
    for new in classes:
        thing = old()
        try:
            thing.__class__ = new
            alike.append(type(thing).__name__)
        except TypeError as error:
            assert str(error) == f"__class__ assignment: '{new.__name__}' object layout differs from '{old.__name__}'"
    print(old.__name__, alike)


def derived(base):
    class New(base):
        pass

    return New


for old in classes:
    alike, messages = [], set()
    for new in classes + [object, int, list, Exception, ValueError]:
        made = derived(old)
        try:
            made.__bases__ = (new,)
            alike.append(new.__name__)
        except TypeError as error:
            messages.add(str(error).partition("' ")[2])
    print(old.__name__, alike, sorted(messages))

for bases in (Empty, Weak), (Dict, Weak), (Empty, Plain):
    made = type("Made", bases, {"__slots__": ()})
    print([name for name in ("__dict__", "__weakref__") if name in vars(made)])
for slots in "__weakref__", "__dict__":
    for base in classes:
        try:
            type("Made", (base,), {"__slots__": slots})
        except TypeError as error:
            print(base.__name__, error)
del Weak.__weakref__
print("__weakref__" in vars(type("Made", (Weak,), {})))
