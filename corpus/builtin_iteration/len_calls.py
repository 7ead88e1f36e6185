#: about: len of everything, its argument errors, and who has no length
#: kind: language
#: stdout:
#| [0, 3, 2, 3, 1, 0, 1, 2, 0, 10, 4, 4611686018427387904, 3, 0, 1, 1]
#| TypeError: len() takes exactly one argument (0 given)
#| TypeError: len() takes exactly one argument (2 given)
#| TypeError: len() takes no keyword arguments
#| TypeError: object of type 'int' has no len()
#| TypeError: object of type 'NoneType' has no len()
#| TypeError: object of type 'float' has no len()
#| TypeError: object of type 'object' has no len()
#| TypeError: object of type 'builtin_function_or_method' has no len()
#| TypeError: object of type 'type' has no len()
#| TypeError: object of type 'list_iterator' has no len()
#| TypeError: object of type 'generator' has no len()
#| TypeError: object of type 'C' has no len()
#| TypeError: object of type 'ellipsis' has no len()
#| TypeError: object of type 'type' has no len()
#| TypeError: object of type 'enumerate' has no len()
#| TypeError: object of type 'zip' has no len()
#| TypeError: object of type 'type' has no len()
#| OverflowError: Python int too large to convert to C ssize_t
#| TypeError: 'NoneType' object is not callable
#| OSError: len
#| OSError: len
#| 7
#| TypeError: object of type 'E' has no len()

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

print([len(x) for x in ("", "aé😀", b"ab", bytearray(3), [1], (), {1: 2}, {1, 2}, frozenset(), range(10), range(0, 10, 3), range(2**62), memoryview(b"abc"), {}.keys(), {1: 1}.items(), {1: 1}.values())])
attempt(len)
attempt(len, 1, 2)
attempt(len, obj=[])
for bad in (5, None, 1.5, object(), len, int, iter([]), (x for x in []), type("C", (), {})(), Ellipsis, list, enumerate([]), zip(), range):
    attempt(len, bad)
attempt(len, range(2**63))
class C:
    __len__ = None
attempt(len, C())
class D:
    def __len__(self): raise OSError("len")
attempt(len, D())
d = D()
d.__len__ = lambda: 3
attempt(len, d)
class M(type):
    def __len__(cls): return 7
class E(metaclass=M): pass
print(len(E))
attempt(len, E())
