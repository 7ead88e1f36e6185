#: about: bytes and bytearray: constructors, repr, errors
#: kind: language
#: stdout:
#| b'' b'\x00\x00\x00' b'A\x00\xff' b'\xc3\xa9' b'x' b'\x00\x01\x02' b'\x01\x02' b'q' b'\xe9' b'a?' b'mv'
#| bytearray(b'') bytearray(b'\x00\x00') bytearray(b'ab') bytearray(b'\x01') bytearray(b'x') bytearray(b'\'"\\') b'a' b'"\'' b'tab\t\x00\x7f\xff' [b'a', bytearray(b'b')]
#| b'AB\xff' bytearray(b'\x00') 4142ff 41-42-43-44 41:4243:4445 4142:4344:45  b''
#| b'from __bytes__' b'\x00\x00\x00\x00' b'\x04' b'from __bytes__'
#| TypeError string argument without an encoding
#| ValueError negative count
#| ValueError bytes must be in range(0, 256)
#| ValueError bytes must be in range(0, 256)
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError cannot convert 'float' object to bytes
#| TypeError cannot convert 'NoneType' object to bytes
#| TypeError encoding without a string argument
#| TypeError encoding without a string argument
#| ValueError fromhex() arg must contain an even number of hexadecimal digits
#| ValueError non-hexadecimal number found in fromhex() arg at position 0
#| ValueError non-hexadecimal number found in fromhex() arg at position 1
#| ValueError sep must be length 1.
#| TypeError string argument without an encoding
#| ValueError byte must be in range(0, 256)
#| TypeError encoding without a string argument
#| OverflowError cannot fit 'int' into an index-sized integer

print(bytes(), bytes(3), bytes([65, 0, 255]), bytes("é", "utf-8"), bytes(b"x"), bytes(range(3)), bytes((1, 2)), bytes(bytearray(b"q")), bytes("é", "latin-1"), bytes("aé", "ascii", "replace"), bytes(memoryview(b"mv")))
print(bytearray(), bytearray(2), bytearray(b"ab"), bytearray([1]), bytearray("x", "ascii"), repr(bytearray(b"'\"\\")), str(b"a"), b'"\'', b"tab\t\x00\x7f\xff", [b"a", bytearray(b"b")])
print(bytes.fromhex("41 42ff"), bytearray.fromhex("00"), b"AB\xff".hex(), b"ABCD".hex("-"), b"ABCDE".hex(":", 2), b"ABCDE".hex(":", -2), b"".hex(), bytes.fromhex(""))

class B:
    def __bytes__(self): return b"from __bytes__"

class I:
    def __index__(self): return 4

print(bytes(B()), bytes(I()), bytes([I()]), b"%s" % B())

def attempt(call):
    try: print(call())
    except (TypeError, ValueError, OverflowError) as error: print(type(error).__name__, error)

attempt(lambda: bytes("a"))
attempt(lambda: bytes(-1))
attempt(lambda: bytes([256]))
attempt(lambda: bytes([-1]))
attempt(lambda: bytes(["a"]))
attempt(lambda: bytes(1.5))
attempt(lambda: bytes(None))
attempt(lambda: bytes(1, "ascii"))
attempt(lambda: bytes(b"a", "ascii"))
attempt(lambda: bytes.fromhex("4"))
attempt(lambda: bytes.fromhex("zz"))
attempt(lambda: bytes.fromhex("4 1"))
attempt(lambda: b"a".hex("ab"))
attempt(lambda: bytearray("a"))
attempt(lambda: bytearray([300]))
attempt(lambda: bytes(encoding="ascii"))
attempt(lambda: bytes(2 ** 70))
