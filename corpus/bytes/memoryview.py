#: about: memoryview over bytes and bytearray
#: kind: language
#: stdout:
#| 6 97 102 b'bc' [97, 99, 101] b'abcdef' False B 1 6 (6,) (1,) 1 True 616263646566
#| bytearray(b'ABCdef') True True True True [100, 101, 102] True
#| bytearray(b'AB!def') b'fed!BA' [33, 100, 101] True True True
#| BufferError Existing exports of data: object cannot be re-sized
#| BufferError Existing exports of data: object cannot be re-sized
#| ValueError memoryview assignment: lvalue and rvalue have different structures
#| ValueError memoryview: invalid value for format 'B'
#| TypeError memoryview: invalid type for format 'B'
#| TypeError cannot modify read-only memory
#| IndexError index out of bounds on dimension 1
#| TypeError memoryview: invalid slice key
#| TypeError memoryview: a bytes-like object is required, not 'str'
#| TypeError memoryview: a bytes-like object is required, not 'int'
#| ValueError cannot hash writable memoryview object
#| TypeError cannot delete memory
#| [[65, 66, 33], [100, 101, 102]] 2 [1, 2]
#| b'AB!def'
#| ValueError operation forbidden on released memoryview object
#| ValueError operation forbidden on released memoryview object

data = bytearray(b"abcdef")
m = memoryview(data)
print(len(m), m[0], m[-1], bytes(m[1:3]), m[::2].tolist(), m.tobytes(), m.readonly, m.format, m.itemsize, m.nbytes, m.shape, m.strides, m.ndim, m.contiguous, m.hex())
m[0] = 65
m[1:3] = b"BC"
print(data, m == data, m[1:3] == b"BC", b"d" in bytes(m), 66 in m, list(m[3:]), m.obj is data)
sub = m[2:5]
sub[0] = 33
print(data, bytes(reversed(m)), sub.tolist(), hash(memoryview(b"ab")) == hash(b"ab"), memoryview(b"a").readonly, m.toreadonly().readonly)

def attempt(call):
    try: print(call())
    except (TypeError, ValueError, IndexError, BufferError) as error: print(type(error).__name__, error)

attempt(lambda: data.append(1))
attempt(lambda: data.clear())
attempt(lambda: m.__setitem__(slice(0, 2), b"x"))
attempt(lambda: m.__setitem__(0, 256))
attempt(lambda: m.__setitem__(0, "a"))
attempt(lambda: memoryview(b"a").__setitem__(0, 1))
attempt(lambda: m[10])
attempt(lambda: m["a"])
attempt(lambda: memoryview("text"))
attempt(lambda: memoryview(5))
attempt(lambda: hash(m))
attempt(lambda: m.__delitem__(0))
print(m.cast("B", [2, 3]).tolist(), m.cast("H").itemsize, memoryview(b"\x01\x00\x02\x00").cast("H").tolist())
with memoryview(data) as w: print(w.tobytes())
attempt(lambda: w[0])
sub.release()
m.release()
attempt(lambda: len(m))
