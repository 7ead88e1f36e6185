#: about: the namespace that type() gets counts as what its class says its items are
#: kind: language
#: stdout:
#| keys
#| [('b', 20), ('a', 10)]
#| [('a', 1), ('b', 2)]
#| keys
#| keys
#| keys
#| keys
#| {'a': 10} {'a': 10} {'a': 10} {'a': 10}
#| Prepared True
#| ('q', 2) False Made
#| KeyError 'keys'
#| TypeError NoList.keys() returned a non-iterable (type int)
#| KeyError 'missing'

class Backwards(dict):
    def __iter__(self):
        return iter(list(dict.keys(self))[::-1])

    def keys(self):
        print("keys")
        return list(dict.keys(self))[::-1]

    def __getitem__(self, key):
        return dict.__getitem__(self, key) * 10


class Indexed(dict):
    def keys(self):
        raise RuntimeError("not asked")

    def __getitem__(self, key):
        raise RuntimeError("not asked")


def shown(cls):
    return [(name, value) for name, value in vars(cls).items() if name[0] != "_"]


print(shown(type("A", (), Backwards(a=1, b=2))))
print(shown(type("B", (), Indexed(a=1, b=2))))
print(dict(Backwards(a=1)), {**Backwards(a=1)}, Backwards(a=1).copy(), Backwards(a=1) | {})


class Meta(type):
    @classmethod
    def __prepare__(cls, name, bases):
        return Prepared()

    def __new__(cls, name, bases, namespace):
        print(type(namespace).__name__, "q" in namespace)
        return super().__new__(cls, name, bases, namespace)


class Prepared(dict):
    def __iter__(self):
        return super().__iter__()

    def keys(self):
        return [key for key in super().keys() if key != "hidden"]


class Made(metaclass=Meta):
    hidden = 1
    q = 2

    def method(self):
        return __class__


print(shown(Made)[0], "hidden" in vars(Made), Made().method().__name__)


class Fails(Backwards):
    def keys(self):
        raise KeyError("keys")


class NoList(Backwards):
    def keys(self):
        return 5


class Short(Backwards):
    def keys(self):
        return ("a", "missing")


for kind in Fails, NoList, Short:
    try:
        type("C", (), kind(a=1))
    except Exception as error:
        print(type(error).__name__, error)
