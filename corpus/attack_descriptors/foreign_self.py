#: about: a method, an attribute or an operator of a built-in type takes no object of another type
#: kind: security
#: tests: builtin:type builtin:vars
#: stdout:
#| 40 kinds of objects
#| every foreign object refused

class Slotted:
    __slots__ = ("a",)


class Other:
    __slots__ = ("a", "b")


def gen(): yield


class Posing:
    """Claims to be whatever it is asked to be."""
    def __init__(self, t): self.t = t
    @property
    def __class__(self): return self.t


objects = [
    1, True, 1.5, 2j, "text", b"bytes", bytearray(b"x"), memoryview(b"abc"), [1], (1,), {1: 2}, {1}, frozenset([1]), range(3), slice(1),
    iter([1]), iter((1,)), iter({1}), iter("a"), iter(range(2)), enumerate([1]), zip([1]), map(len, []), filter(None, []), reversed([1]),
    {}.keys(), {}.values(), {}.items(), gen(), len, [].append, gen, Slotted(), Other(), property(), staticmethod(gen), super(Slotted),
    KeyError(1), object(), int,
]
print(len(objects), "kinds of objects")
bad = []
for giver in objects:
    owner = type(giver)
    if owner is object:
        continue
    for name in vars(owner):
        if name in ("__new__", "__init_subclass__", "__subclasshook__", "__class_getitem__", "__doc__"):
            continue
        attr = vars(owner)[name]
        if isinstance(attr, (staticmethod, classmethod)) or type(attr).__name__ in ("classmethod_descriptor", "NoneType", "str", "tuple", "int"):
            continue
        for foreign in objects + [Posing(owner)]:
            if isinstance(foreign, owner) and not isinstance(foreign, Posing):
                continue
            for form in ("call", "bind", "set"):
                try:
                    if form == "call" and callable(attr):
                        attr(foreign)
                    elif form == "bind":
                        attr.__get__(foreign, owner)
                    elif form == "set" and hasattr(attr, "__set__"):
                        attr.__set__(foreign, 1)
                    else:
                        continue
                except TypeError:
                    continue
                except AttributeError:
                    # A read-only attribute says so before it looks at the object.
                    continue
                bad.append((owner.__name__, name, form, type(foreign).__name__))
print(bad[:10] or "every foreign object refused")
