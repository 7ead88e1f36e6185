#: about: bytes formatting with %, join and comparison with str
#: kind: language
#: stdout:
#| b'k=5' b'    1|2    |00003' b'ff FF 10 A B' b'1.50 1.500000e+00 1.5' b'%%' b"'\\xe9' [1]" b'1' b'   7' bytearray(b'x') bytearray
#| b'a, b' b'\x00\x01\x02' bytearray(b'x-y') False True True False {b'a': 1, 'a': 2} False True True
#| TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
#| TypeError %d format: a real number is required, not str
#| OverflowError %c arg not in range(256)
#| TypeError %c requires an integer in range(256) or a single byte, not a bytes object of length 2
#| TypeError not enough arguments for format string
#| TypeError not all arguments converted during bytes formatting
#| KeyError b'z'
#| ValueError unsupported format character 'z' (0x7a) at index 1
#| TypeError sequence item 0: expected a bytes-like object, str found
#| TypeError sequence item 0: expected a bytes-like object, int found
#| TypeError sequence item 0: expected a bytes-like object, int found
#| TypeError can't concat int to bytes
#| TypeError can't multiply sequence by non-int of type 'float'
#| TypeError '<' not supported between instances of 'bytes' and 'str'
#| TypeError sequence item 0: expected a bytes-like object, str found
#| 10
#| ValueError could not convert string to float: b'nope'

print(b"%s=%d" % (b"k", 5), b"%5d|%-5d|%05d" % (1, 2, 3), b"%x %X %o %c %c" % (255, 255, 8, 65, b"B"), b"%.2f %e %g" % (1.5, 1.5, 1.5), b"%%", b"%a %r" % ("é", [1]), b"%(a)d" % {b"a": 1}, b"%*d" % (4, 7), bytearray(b"%s") % b"x", type(bytearray(b"%d") % 1).__name__)
print(b", ".join([b"a", b"b"]), b"".join(bytes([i]) for i in range(3)), bytearray(b"-").join([b"x", b"y"]), b"a" == "a", b"a" != "a", b"a" in [b"a", "a"], "a" in [b"a"], {b"a": 1, "a": 2}, b"abc" > b"abd", b"" < b"\0", b"a" < bytearray(b"b"))

def attempt(call):
    try: print(call())
    except (TypeError, ValueError, KeyError, OverflowError) as error: print(type(error).__name__, error)

attempt(lambda: b"%s" % "text")
attempt(lambda: b"%d" % "1")
attempt(lambda: b"%c" % 256)
attempt(lambda: b"%c" % b"ab")
attempt(lambda: b"%s %s" % b"a")
attempt(lambda: b"x" % 5)
attempt(lambda: b"%(z)s" % {b"a": 1})
attempt(lambda: b"%z" % 1)
attempt(lambda: b"".join(["a"]))
attempt(lambda: b"".join([1]))
attempt(lambda: b"".join(b"ab"))
attempt(lambda: b"a" + 1)
attempt(lambda: b"a" * 1.5)
attempt(lambda: b"a" < "a")
attempt(lambda: b"a".join("b"))
attempt(lambda: int(b"1_0"))
attempt(lambda: float(b"nope"))
