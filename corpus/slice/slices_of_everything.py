#: about: one slice object on every built-in sequence
#: kind: language
#: stdout:
#| list [3, 2] True 2; tuple (3, 2) True 2; str yx True 2; bytes b'yx' True 2; bytearray bytearray(b'yx') True 2; range range(30, 10, -10) True 2; b'yx'
#| TypeError 'int' object is not subscriptable; TypeError 'NoneType' object is not subscriptable; KeyError s; TypeError 'set' object is not subscriptable; TypeError 'list_iterator' object is not subscriptable; TypeError 'float' object is not subscriptable; TypeError 'generator' object is not subscriptable; TypeError 'object' object is not subscriptable; TypeError 'builtin_function_or_method' object is not subscriptable; TypeError type 'int' is not subscriptable; TypeError 'enumerate' object is not subscriptable; 
#| 'str' object does not support item assignment; 'str' object does not support item deletion; 'tuple' object does not support item assignment; 'tuple' object does not support item deletion; 'bytes' object does not support item assignment; 'bytes' object does not support item deletion; 'range' object does not support item assignment; 'range' object does not support item deletion; 'int' object does not support item assignment; 'int' object does not support item deletion; 'set' object does not support item assignment; 'set' object does not support item deletion; 'frozenset' object does not support item assignment; 'frozenset' object does not support item deletion; 'NoneType' object does not support item assignment; 'NoneType' object does not support item deletion; 

s = slice(-2, 0, -1)
for x in ([1, 2, 3, 4], (1, 2, 3, 4), "wxyz", b"wxyz", bytearray(b"wxyz"), range(10, 50, 10)): print(type(x).__name__, x[s], x[slice(None)] == x, len(x[slice(1, -1)]), end="; ")
print(memoryview(b"wxyz")[s].tobytes())
for x in (5, None, {1: 2}, {1}, iter([1]), 1.5, (i for i in "a"), object(), len, int, enumerate("a")):
    try: print(x[s])
    except (TypeError, KeyError) as error: print(type(error).__name__, str(error).replace("slice(-2, 0, -1)", "s"), end="; ")
print()
for x in ("ab", (1,), b"a", range(2), 5, {1}, frozenset(), None):
    for change in ("set", "del"):
        try:
            if change == "set": x[s] = x
            else: del x[s]
        except TypeError as error: print(error, end="; ")
print()
