#: about: a namespace that answers every name gives a class body nothing that the guest did not make
#: kind: security
#: tests: threat:9 threat:10
#: stdout:
#| ['__name__', 'open', 'eval', '__builtins__', '__import__']
#| ImportError

seen = []


class Namespace(dict):
    def __missing__(self, key):
        seen.append(key)
        return lambda *arguments: arguments


class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return Namespace()

    def __new__(meta, name, bases, namespace):
        return type.__new__(meta, name, bases, dict(namespace))


class C(metaclass=Meta):
    open("file")
    eval("1")
    __builtins__
    __import__("os")


print(seen)
try:
    class D(metaclass=Meta):
        import os
except ImportError as refused:
    print(type(refused).__name__)
