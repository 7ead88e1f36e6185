#: about: views on bytes stay inside their buffer and hold it in place
#: kind: security
#: tests: builtin:memoryview builtin:bytearray builtin:bytes builtin:BufferError threat:22
#: stdout:
#| IndexError
#| IndexError
#| BufferError
#| BufferError
#| TypeError
#| ValueError
#| ValueError
#| b'cdef' b'fdb' 0
#| released
#| bytearray(b'abcdef!')

data = bytearray(b"abcdef")
view = memoryview(data)
for attempt in (
    lambda: view[6],
    lambda: view[-7],
    lambda: data.extend(b"x" * 100),
    lambda: data.clear(),
    lambda: memoryview(b"abc").__setitem__(0, 1),
    lambda: view.__setitem__(slice(0, 2), b"xyz"),
    lambda: view.__setitem__(0, 256),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__)
print(bytes(view[2:100]), bytes(view[::-2]), len(view[10:]))
view.release()
try:
    view[0]
except ValueError as error:
    print("released")
data.extend(b"!")
print(data)
