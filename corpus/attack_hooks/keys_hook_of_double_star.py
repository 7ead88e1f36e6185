#: about: a mapping with its own keys and __getitem__ as ** argument gives values, not access
#: kind: security
#: tests: attribute:__globals__ threat:9
#: stdout:
#| {'__globals__': 'value of __globals__', 'self': 'value of self'}
#| TypeError

class Mapping:
    def __init__(self, names):
        self.names = names

    def keys(self):
        return self.names

    def __getitem__(self, key):
        return "value of " + str(key)


def f(**kwargs):
    return kwargs


print(f(**Mapping(["__globals__", "self"])))
try:
    f(**Mapping([1]))
except TypeError as error:
    print(type(error).__name__)
