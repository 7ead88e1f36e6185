#: about: percent formatting takes keys and reads no attributes
#: kind: security
#: tests: threat:6
#: stdout:
#| a key
#| item f.__globals__
#| KeyError 'f.__globals__'
#| format requires a mapping

class Mapping:
    def __getitem__(self, key):
        return "item " + key


def f():
    pass


print("%(__globals__)s" % {"__globals__": "a key"})
print("%(f.__globals__)s" % Mapping())
try:
    print("%(f.__globals__)s" % {"f": f})
except KeyError as missing:
    print("KeyError", missing)
try:
    print("%(x)s" % f)
except TypeError as refused:
    print(refused)
