#: about: isinstance and issubclass with classes, subclasses and built-in types
#: kind: language
#: stdout:
#| True False True True True False True True True True True
#| True False True True True True False True False False
#| 3

class A: pass
class B(A): pass
class C(B, int): pass
print(isinstance(B(), A), isinstance(A(), B), isinstance(C(), int), isinstance(5, object), isinstance(True, int), isinstance(5, bool), isinstance(A, type), isinstance(type, type), isinstance(type, object), isinstance(None, type(None)), isinstance(1.0, (int, float)))
print(issubclass(B, A), issubclass(A, B), issubclass(A, A), issubclass(bool, int), issubclass(C, (str, int)), issubclass(type, object), issubclass(object, type), issubclass(A, object), issubclass(A, ()), isinstance(5, ()))
print([isinstance(x, t) for x in (1, 1.5, 1j, "a", b"a", [], (), {}, set(), None, ..., len, range(1)) for t in (int, str, list)].count(True))
