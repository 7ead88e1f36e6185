#: about: bytes, bytearray and memoryview from builtins
#: kind: language
#: tests: builtin:bytes builtin:bytearray builtin:memoryview
#: stdout:
#| b'\x00\x00\x00' b'\x01\x02' b'\xc3\xa9' bytearray(b'\x00\x00') bytearray(b'ab') b'xy' 98 b'abc' [97, 98] 10
#| bytearray(b'zYX') False b'XYz'
#| Existing exports of data: object cannot be re-sized
#| Existing exports of data: object cannot be re-sized
#| Existing exports of data: object cannot be re-sized
#| bytearray(b'zYX!') b'zYX!' True True False True b'5' b'ab'
#| [104, 105] True True True [97, 98, 99] b'cba' [25185, 25699] -1
#| TypeError memoryview() missing required argument 'object' (pos 1)
#| TypeError memoryview: a bytes-like object is required, not 'list'
#| IndexError index out of bounds on dimension 1
#| TypeError unsupported operand type(s) for +: 'memoryview' and 'bytes'
#| TypeError '<' not supported between instances of 'memoryview' and 'memoryview'
#| TypeError memoryview: length is not a multiple of itemsize
#| ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#| TypeError bytes() argument 'encoding' must be str, not int
#| ValueError negative count
#| TypeError 'float' object cannot be interpreted as an integer

print(bytes(3), bytes([1, 2]), bytes("é", "utf8"), bytearray(2), bytearray(b"ab"), bytes(memoryview(b"xy")), memoryview(b"abc")[1], memoryview(b"abc").tobytes(), memoryview(b"ab").tolist(), len(memoryview(bytes(10))))
b = bytearray(b"abc")
with memoryview(b) as view:
    view[0] = ord("z")
    view[1:] = b"YX"
    print(b, view.readonly, view[::-1].tobytes())
    for change in (lambda: b.append(1), lambda: b.__delitem__(0), lambda: b.extend(b"q")):
        try: change()
        except BufferError as error: print(error)
b.append(33)
print(b, bytes(b), bytes(b) == b, hash(bytes(b)) == hash(b"zYX!"), isinstance(b, bytes), b.startswith(b"z"), b"%d" % 5, b"a" b"b")
print([x for x in memoryview(b"hi")], memoryview(b"hi") == b"hi", memoryview(b"hi") == memoryview(bytearray(b"hi")), 104 in memoryview(b"hi"), sorted(memoryview(b"cab")), bytes(reversed(memoryview(b"abc"))), memoryview(b"abcd").cast("H").tolist(), memoryview(b"\xff").cast("b")[0])

def attempt(call):
    try: print(call())
    except (TypeError, ValueError, IndexError) as error: print(type(error).__name__, error)

attempt(lambda: memoryview())
attempt(lambda: memoryview([]))
attempt(lambda: memoryview(b"a")[1])
attempt(lambda: memoryview(b"a") + b"b")
attempt(lambda: memoryview(b"a") < memoryview(b"b"))
attempt(lambda: memoryview(b"abc").cast("H"))
attempt(lambda: memoryview(b"abc").cast("zz"))
attempt(lambda: bytes(1, 2))
attempt(lambda: bytearray(-1))
attempt(lambda: bytes([1.5]))
