#: about: the hash of a memoryview is kept over its release; one never asked for cannot be had then
#: kind: language
#: stdout:
#| True True
#| operation forbidden on released memoryview object
#| b'cdef'
#| b'ab'
#| b'ace'
#| operation forbidden on released memoryview object
#| operation forbidden on released memoryview object
#| operation forbidden on released memoryview object
#| bytearray(b'abcdef')

m = memoryview(b"some bytes")
h = hash(m)
part = m[2:6]
m.release()
print(hash(m) == h == hash(b"some bytes"), hash(part) == hash(b"me b"))

late = memoryview(b"some bytes")
late.release()
try:
    hash(late)
except ValueError as e:
    print(e)


class Releasing:
    def __init__(self, view):
        self.view = view

    def __index__(self):
        self.view.release()
        return 2


data = bytearray(b"abcdef")
for cut in (lambda v: v[Releasing(v):], lambda v: v[:Releasing(v)], lambda v: v[::Releasing(v)]):
    view = memoryview(data)
    print(bytes(cut(view)))
for use in (lambda v: v[Releasing(v)], lambda v: v.__setitem__(Releasing(v), 1), lambda v: v.__setitem__(slice(Releasing(v), 4), b"XY")):
    view = memoryview(data)
    try:
        print(use(view))
    except ValueError as e:
        print(e)
print(data)
