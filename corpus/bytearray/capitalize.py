#: about: bytearray.capitalize: ASCII letters only
#: kind: language
#: stdout:
#| bytearray(b'hello World') | bytearray(b'Hello world') | True | 'bytearray' | TypeError: bytearray.capitalize() takes no arguments (1 given) | TypeError: bytearray.capitalize() takes no keyword arguments
#| bytearray(b'  a b\t') | bytearray(b'  a b\t') | True | 'bytearray' | TypeError: bytearray.capitalize() takes no arguments (1 given) | TypeError: bytearray.capitalize() takes no keyword arguments
#| bytearray(b'') | bytearray(b'') | True | 'bytearray' | TypeError: bytearray.capitalize() takes no arguments (1 given) | TypeError: bytearray.capitalize() takes no keyword arguments
#| bytearray(b'aB1\xe9\xff\x00') | bytearray(b'Ab1\xe9\xff\x00') | True | 'bytearray' | TypeError: bytearray.capitalize() takes no arguments (1 given) | TypeError: bytearray.capitalize() takes no keyword arguments
#| bytearray(b"\xdf\xc4 x.y\'z") | bytearray(b"\xdf\xc4 x.y\'z") | True | 'bytearray' | TypeError: bytearray.capitalize() takes no arguments (1 given) | TypeError: bytearray.capitalize() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.capitalize(),
    lambda x: x.capitalize().capitalize() == x.capitalize(),
    lambda x: type(x.capitalize()).__name__,
    lambda x: x.capitalize(1),
    lambda x: x.capitalize(a=1),
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
