#: about: repr of each kind of built-in object that has no address
#: kind: language
#: result: ['"it\\'s"', '\\'say "hi"\\'', '\\'both \\\\\\' and "\\'', "'\\\\t\\\\n\\\\\\\\'", "'\\\\x7f\\\\xad\\\\u200b\\\\ue000\\\\U000e0001'", "'\\\\ud800'", "'é日'"]
#: stdout:
#| None True Ellipsis NotImplemented 1 1.0 1j a b'a' bytearray(b'a') [1] (1,) {1: 2} {1} frozenset({1}) set() frozenset() range(0, 3) range(1, 2, 3) slice(1, None, 2)
#| <class 'int'> <class 'type'> <class 'object'> <built-in function len> <built-in function print> append <method 'join' of 'str' objects> <slot wrapper '__init__' of 'dict' objects> <slot wrapper '__add__' of 'int' objects> __add__ fromkeys maketrans
#| dict_keys([]) dict_values([2]) dict_items([(1, 2)]) list[int] int | str int | None tuple[int, ...] dict[str, list[int]] x  <class 'ValueError'> <class 'NoneType'> <class 'ellipsis'> <class 'builtin_function_or_method'> <class 'function'>
#| <class '__main__.C'> <class '__main__.C.D'> <class '__main__.C'> [<class '__main__.C'>, <class '__main__.C.D'>]
#| <class '__main__.f.<locals>.L'>

print(None, True, ..., NotImplemented, 1, 1.0, 1j, "a", b"a", bytearray(b"a"), [1], (1,), {1: 2}, {1}, frozenset({1}), set(), frozenset(), range(3), range(1, 2, 3), slice(1, None, 2))
print(int, type, object, len, print, [].append.__name__, str.join, dict.__init__, int.__add__, (5).__add__.__name__, dict.fromkeys.__name__, str.maketrans.__name__)
print({}.keys(), {1: 2}.values(), {1: 2}.items(), list[int], int | str, int | None, tuple[int, ...], dict[str, list[int]], ValueError("x"), Exception(), ValueError, type(None), type(...), type(len), type(lambda: 0))
class C:
    class D: pass
    def m(self): pass
print(C, C.D, type(C()), [C, C.D])
def f():
    class L: pass
    return L
print(f())
RESULT = [repr(x) for x in ("it's", 'say "hi"', "both ' and \"", "\t\n\\", "\x7f\xad\u200b\ue000\U000e0001", "\ud800", "é日")]
