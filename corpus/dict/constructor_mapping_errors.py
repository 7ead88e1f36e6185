#: about: keys() that is none, fails, gives nothing iterable, or unhashable keys
#: kind: language
#: stdout:
#| TypeError: K.keys() returned a non-iterable (type int)
#| TypeError: K.keys() returned a non-iterable (type NoneType)
#| ValueError: no keys
#| KeyError: 'bad'
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| {'a': 'a', 'b': 'b'}
#| {1: 1}
#| TypeError: 'int' object is not callable
#| TypeError: 'NoItems' object is not subscriptable
#| {'from': 'iter'}
#| ValueError: hidden
#| TypeError: K.keys() returned a non-iterable (type float)
#| TypeError: K.keys() returned a non-iterable (type builtin_function_or_method)
#| RuntimeError: keys ran out
#| {}

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class K:
    def __init__(self, keys): self.k = keys
    def keys(self):
        if isinstance(self.k, Exception): raise self.k
        return self.k
    def __getitem__(self, key):
        if key == "bad": raise KeyError(key)
        return key
class NotCallable:
    keys = 5
    def __getitem__(self, key): return key
class NoItems:
    def keys(self): return ["a"]
class PropertyKeys:
    @property
    def keys(self): raise AttributeError("hidden")
    def __iter__(self): return iter([("from", "iter")])
class PropertyFails:
    @property
    def keys(self): raise ValueError("hidden")
show(lambda: dict(K(5)), lambda: dict(K(None)), lambda: dict(K(ValueError("no keys"))), lambda: dict(K(["a", "bad", "c"])), lambda: dict(K([[]])), lambda: dict(K("ab")), lambda: dict(K({1: 2})))
show(lambda: dict(NotCallable()), lambda: dict(NoItems()), lambda: dict(PropertyKeys()), lambda: dict(PropertyFails()), lambda: {}.update(K(1.5)), lambda: {}.__ior__(K(len)))
class Stops:
    def keys(self):
        yield 1
        raise RuntimeError("keys ran out")
    def __getitem__(self, key): return key
d = {}
show(lambda: d.update(Stops()), lambda: d)
