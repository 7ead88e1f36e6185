#: about: __init__ of a bytearray empties it first, and what an iterable gave before it failed stays
#: kind: language
#: stdout:
#| b''
#| b'\x00\x00\x00'
#| b'after'
#| TypeError: string argument without an encoding b''
#| b'text'
#| LookupError: unknown encoding: no such encoding b''
#| TypeError: bytearray() argument 'encoding' must be str, not int b'before'
#| TypeError: bytearray() got an unexpected keyword argument 'wrong' b'before'
#| TypeError: 'NoneType' object cannot be interpreted as an integer b'hi'
#| ValueError: enough b'hi'
#| ValueError: negative count b''
#| TypeError: cannot convert 'NoneType' object to bytearray b''
#| bytearray(b'')
#| expected iterable of integers; got: 'str'
#| expected iterable of integers; got: 'str'
#| 0 b''
#| 1 b'a'
#| 2 b'ab'
#| bytearray(b'abc...z')
#| Existing exports of data: object cannot be re-sized bytearray(b'abc...z')
#| Existing exports of data: object cannot be re-sized bytearray(b'abc...z')
#| Existing exports of data: object cannot be re-sized bytearray(b'abc...z')

def again(*args, **kwargs):
    b = bytearray(b"before")
    try:
        b.__init__(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__ + ":", e, end=" ")
    print(bytes(b))


def failing():
    yield 104
    yield 105
    raise ValueError("enough")


again()
again(3)
again(b"after")
again("text")
again("text", "ascii")
again("text", "no such encoding")
again("text", 5)
again(wrong=1)
again(iter([104, 105, None]))
again(failing())
again(-1)
again(None)

b = bytearray(b"itself")
b.__init__(b)
print(b)


class Text(str):
    pass


for text in "plain", Text("own"):
    try:
        b.extend(text)
    except TypeError as e:
        print(e)


def watching():
    for i in range(3):
        print(len(b), bytes(b))
        yield 97 + i
    b.extend(b"...")
    yield 122


b.__init__(watching())
print(b)

view = memoryview(b)
again_with_view = [(), (b"new",), (0,)]
for args in again_with_view:
    try:
        b.__init__(*args)
    except BufferError as e:
        print(e, b)
