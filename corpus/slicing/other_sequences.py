#: about: slices of str, bytes, bytearray, range and memoryview
#: kind: language
#: stdout:
#| 'bc' 'fedcba' 'ef' 'ace' 'ec' '' 'abcdef'
#| b'bc' b'fedcba' b'ef' b'ace' b'ec' b'' b'abcdef'
#| bytearray(b'bc') bytearray(b'fedcba') bytearray(b'ef') bytearray(b'ace') bytearray(b'ec') bytearray(b'') bytearray(b'abcdef')
#| range(1, 3) range(5, -1, -1) range(4, 6) range(0, 6, 2) range(4, 1, -2) range(6, 6) range(0, 6)
#| b'bc' b'fedcba' b'ef' b'ace' b'ec' b'' b'abcdef'
#| 'é😀' 'fëd😀éa' 'ëf' 'a😀ë' 'ë😀' '' 'aé😀dëf'
#| ('b', 'c') ('f', 'e', 'd', 'c', 'b', 'a') ('e', 'f') ('a', 'c', 'e') ('e', 'c') () ('a', 'b', 'c', 'd', 'e', 'f')
#| True True True True True str
#| str str bytes
#| string indices must be integers, not 'str'
#| byte indices must be integers or slices, not float
#| range indices must be integers or slices, not str
#| bytearray indices must be integers or slices, not NoneType
#| 'str' object does not support item assignment; 'str' object does not support item deletion
#| 'bytes' object does not support item assignment; 'bytes' object does not support item deletion
#| 'range' object does not support item assignment; 'range' object does not support item deletion
#| 'tuple' object does not support item assignment; 'tuple' object does not support item deletion

for x in ("abcdef", b"abcdef", bytearray(b"abcdef"), range(6), memoryview(b"abcdef"), "aé😀dëf", tuple("abcdef")):
    show = (lambda v: v.tobytes()) if isinstance(x, memoryview) else repr
    print(*(show(x[s]) for s in (slice(1, 3), slice(None, None, -1), slice(-2, None), slice(None, None, 2), slice(4, 1, -2), slice(9, 10), slice(None))), sep=" ")
s = "abc"
print(s[:] is s, s[0:3] is s, s[1:1] == "", b"ab"[:] == b"ab", range(5)[:] == range(5), type("abc"[1:]).__name__)
class S(str): pass
class B(bytes): pass
print(type(S("abc")[:]).__name__, type(S("abc")[1:]).__name__, type(B(b"abc")[:]).__name__)
for x, bad in (("abc", "a"), (b"abc", 1.5), (range(3), "x"), (bytearray(b"a"), None)):
    try: x[bad]
    except TypeError as error: print(error)
for x in ("abc", b"abc", range(3), (1, 2)):
    try: x[0:1] = x
    except TypeError as error: print(error, end="; ")
    try: del x[0:1]
    except TypeError as error: print(error)
