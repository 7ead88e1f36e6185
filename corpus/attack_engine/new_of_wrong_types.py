#: about: __new__ of a builtin type refuses classes that are not built on it
#: kind: security
#: tests: builtin:object builtin:int builtin:type threat:1 threat:22
#: stdout:
#| {'TypeError'}

class Plain:
    pass


kinds = set()
for kind in (int, str, list, dict, tuple, set, float, bytes, bytearray, ValueError, object, range, property, type, complex, frozenset, memoryview):
    for other in (Plain, int, list, str, dict, type, ValueError, bool, type(None), 5, None):
        if kind is other or kind is object and other in (Plain,) or isinstance(other, type) and issubclass(other, kind) and kind is not object:
            continue
        try:
            kinds.add(repr(kind.__new__(other)))
        except TypeError:
            kinds.add("TypeError")
print(kinds)
