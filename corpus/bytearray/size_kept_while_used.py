#: about: a bytearray cannot change its size while a method of it runs code of the guest on its bytes
#: kind: language
#: stdout:
#| join -> BufferError: Existing exports of data: object cannot be re-sized b', '
#| %r -> BufferError: Existing exports of data: object cannot be re-sized b'<%r>'
#| %b -> BufferError: Existing exports of data: object cannot be re-sized b'<%b>'
#| %d -> BufferError: Existing exports of data: object cannot be re-sized b'<%d>'
#| %x -> BufferError: Existing exports of data: object cannot be re-sized b'<%x>'
#| %f -> TypeError: float argument required, not Meddler b'<%f>'
#| in -> TypeError: a bytes-like object is required, not 'Meddler' b'abc'
#| find -> BufferError: Existing exports of data: object cannot be re-sized b'abc'
#| count from -> 0 b'abc!!'
#| item of a view -> BufferError: Existing exports of data: object cannot be re-sized b'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
#| into a view -> BufferError: Existing exports of data: object cannot be re-sized b'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
#| count in a view -> 1 b'abc'
#| after it -> (bytearray(b'p, q'), None) b', !'

class Meddler:
    """Changes the bytearray from every hook that it is asked."""

    def __init__(self, target):
        self.target = target

    def meddle(self):
        self.target.append(33)

    def __iter__(self):
        self.meddle()
        yield b"x"

    def __index__(self):
        self.meddle()
        return 97

    def __repr__(self):
        self.meddle()
        return "Meddler"

    def __bytes__(self):
        self.meddle()
        return b"M"

    def __float__(self):
        self.meddle()
        return 1.5


def attempt(label, format, use):
    b = bytearray(format)
    try:
        result = use(b, Meddler(b))
    except Exception as e:
        result = type(e).__name__ + ": " + str(e)
    print(label, "->", result, bytes(b))


attempt("join", b", ", lambda b, m: b.join(m))
attempt("%r", b"<%r>", lambda b, m: b % (m,))
attempt("%b", b"<%b>", lambda b, m: b % (m,))
attempt("%d", b"<%d>", lambda b, m: b % (m,))
attempt("%x", b"<%x>", lambda b, m: b % (m,))
attempt("%f", b"<%f>", lambda b, m: b % (m,))
attempt("in", b"abc", lambda b, m: m in b)
attempt("find", b"abc", lambda b, m: b.find(m))
attempt("count from", b"abc!", lambda b, m: b.count(b"!", m))
attempt("item of a view", b"a" * 100, lambda b, m: memoryview(b)[m])
attempt("into a view", b"a" * 100, lambda b, m: memoryview(b).__setitem__(0, m))
attempt("count in a view", b"abc", lambda b, m: memoryview(b).count(97))
attempt("after it", b", ", lambda b, m: (b.join([b"p", b"q"]), b.append(33)))
