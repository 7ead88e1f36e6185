#: about: a host function sees values of the exact built-in types as what they are
#: kind: security
#: env: kinds
#: tests: threat:13
#: stdout:
#| none, bool, int, int, float, complex, str, bytes, bytearray
#| list(int, str), tuple(none), dict(str: list(float)), set(int), frozenset(str), list(), tuple(), dict(), set()
#| int, a=str, b=list(int)
#| object object, object builtin_function_or_method, object type, object function, object range, object list_iterator, object slice, object NotImplementedType, object ellipsis, object ValueError, object dict_keys
#| ''

print(kinds(None, True, 1, 1 << 200, 1.5, 2j, "x", b"x", bytearray(b"x")))
print(kinds([1, "a"], (None,), {"k": [1.5]}, {1}, frozenset({"x"}), [], (), {}, set()))
print(kinds(1, a="x", b=[2]))
print(kinds(object(), len, int, lambda: 1, range(3), iter([]), slice(1), NotImplemented, ..., ValueError("x"), {}.keys()))
print(repr(kinds()))
