#: about: bytes.__bytes__, subclasses of bytes, what their methods return
#: kind: language
#: stdout:
#| bytes b'ab c' b'x'
#| lower bytes b'ab c' False
#| strip bytes b'ab c' False
#| replace bytes b'ab c' False
#| ljust bytes b'ab c' False
#| zfill bytes b'ab c' False
#| removeprefix bytes b'ab c' False
#| expandtabs bytes b'ab c' False
#| translate bytes b'ab c' False
#| center bytes b'ab c' False
#| __getitem__ bytes b'ab c' False
#| __add__ bytes b'ab c' False
#| __mul__ bytes b'ab c' False
#| __mod__ bytes b'ab c' False
#| ['bytes', 'bytes', 'Octets', 'bytes', 'bytes', 'bytes', 'bytes', 'Octets', 'bytes', 'bytes', 'bytes', 'bytes', 'bytes']
#| True True 1 b'ab c' b'ab c' [b'ab c'] bytes
#| Octets b'sub' bytearray b'sub|sub'

class Octets(bytes): pass

o = Octets(b"ab c")
print(type(o.__bytes__()).__name__, o.__bytes__(), b"x".__bytes__())
for name, args in [("lower", ()), ("strip", ()), ("replace", (b"z", b"y")), ("ljust", (1,)), ("zfill", (0,)), ("removeprefix", (b"q",)), ("expandtabs", ()), ("translate", (None,)), ("center", (2,)), ("__getitem__", (slice(None),)), ("__add__", (b"",)), ("__mul__", (1,)), ("__mod__", ({},))]:
    r = getattr(o, name)(*args)
    print(name, type(r).__name__, r, r is o)
print([type(x).__name__ for x in (*o.split(), *o.partition(b"z"), *o.rpartition(b"z"), *o.splitlines(), b"".join([o]), bytes(o), o[:], o + b"")])
print(o == b"ab c", hash(o) == hash(b"ab c"), {o: 1}[b"ab c"], repr(o), str(o), [o], type(bytes(Octets(b"q"))).__name__)


class Gives:
    def __bytes__(self): return Octets(b"sub")


print(type(bytes(Gives())).__name__, bytes(Gives()), type(bytearray(b"x" + bytes(Gives()))).__name__, b"%b|%s" % (Gives(), Gives()))
