#: about: bytearray.swapcase: ASCII letters only
#: kind: language
#: stdout:
#| bytearray(b'hello World') | bytearray(b'HELLO wORLD') | False | 'bytearray' | TypeError: bytearray.swapcase() takes no arguments (1 given) | TypeError: bytearray.swapcase() takes no keyword arguments
#| bytearray(b'  a b\t') | bytearray(b'  A B\t') | False | 'bytearray' | TypeError: bytearray.swapcase() takes no arguments (1 given) | TypeError: bytearray.swapcase() takes no keyword arguments
#| bytearray(b'') | bytearray(b'') | True | 'bytearray' | TypeError: bytearray.swapcase() takes no arguments (1 given) | TypeError: bytearray.swapcase() takes no keyword arguments
#| bytearray(b'aB1\xe9\xff\x00') | bytearray(b'Ab1\xe9\xff\x00') | False | 'bytearray' | TypeError: bytearray.swapcase() takes no arguments (1 given) | TypeError: bytearray.swapcase() takes no keyword arguments
#| bytearray(b"\xdf\xc4 x.y\'z") | bytearray(b"\xdf\xc4 X.Y\'Z") | False | 'bytearray' | TypeError: bytearray.swapcase() takes no arguments (1 given) | TypeError: bytearray.swapcase() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.swapcase(),
    lambda x: x.swapcase().swapcase() == x.swapcase(),
    lambda x: type(x.swapcase()).__name__,
    lambda x: x.swapcase(1),
    lambda x: x.swapcase(a=1),
)
VALUES = (
    bytearray(b"hello World"),
    bytearray(b"  a b\t"),
    bytearray(b""),
    bytearray(b"aB1\xe9\xff\x00"),
    bytearray(b"\xdf\xc4 x.y'z"),
)
for x in VALUES:
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
