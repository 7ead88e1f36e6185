#: about: __class__ of an object of a built-in type cannot be assigned, nor a built-in class be given to an object
#: kind: security
#: tests: builtin:setattr builtin:object builtin:type
#: stdout:
#| 34 refused
#| 9 refused

class C:
    pass


class E(Exception):
    pass


class Alike(Exception):  # with nothing but the name to tell its objects from those of the base
    __slots__ = ()


def gen(): yield


refused = 0
for x in (1, "text", b"b", 1.5, [1], (1,), {}, {1}, frozenset(), range(1), len, [].append, gen, gen(), None, ..., object(), KeyError(1),
          Exception("x"), int, type, iter([]), memoryview(b""), bytearray(), slice(1), property(), super(C), 2j, NotImplemented, zip(), map(len, []),
          enumerate([]), {}.keys(), list[int]):
    for target in (C, E) if x is not None else (C,):
        try:
            setattr(x, "__class__", target)
            print("CHANGED", type(x))
            break
        except (TypeError, AttributeError):
            pass
    else:
        refused += 1
print(refused, "refused")
refused = 0
for x, target in ((C(), int), (C(), object), (C(), type), (E(), Exception), (E(), KeyError), (C(), type(gen)),
                  (Alike(), Exception), (Alike(), ValueError), (ValueError(), Alike)):
    try:
        x.__class__ = target
        print("CHANGED", target)
    except TypeError:
        refused += 1
print(refused, "refused")
