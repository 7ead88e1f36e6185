#: about: a namespace mapping made by __prepare__ sees only the names the class body uses
#: kind: security
#: tests: threat:9
#: stdout:
#| ['__module__', '__qualname__', '__firstlineno__', 'x', 'f', '__static_attributes__', '__classdictcell__']
#| ['__name__', 'len', '__secret__', 'NameError', 'nothing', 'NameError']

reads = []
writes = []


class Namespace(dict):
    def __setitem__(self, key, value):
        writes.append(key)
        super().__setitem__(key, value)

    def __getitem__(self, key):
        reads.append(key)
        return super().__getitem__(key)


class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return Namespace()


class C(metaclass=Meta):
    x = len("ab")

    def f(self):
        pass

    try:
        __secret__
    except NameError:
        pass
    try:
        nothing
    except NameError:
        pass


print(writes)
print([name for name in reads])
