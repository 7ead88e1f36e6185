#: about: bytearray.upper: ASCII letters only
#: kind: language
#: stdout:
#| bytearray(b'hello World') | bytearray(b'HELLO WORLD') | True | 'bytearray' | TypeError: bytearray.upper() takes no arguments (1 given) | TypeError: bytearray.upper() takes no keyword arguments
#| bytearray(b'  a b\t') | bytearray(b'  A B\t') | True | 'bytearray' | TypeError: bytearray.upper() takes no arguments (1 given) | TypeError: bytearray.upper() takes no keyword arguments
#| bytearray(b'') | bytearray(b'') | True | 'bytearray' | TypeError: bytearray.upper() takes no arguments (1 given) | TypeError: bytearray.upper() takes no keyword arguments
#| bytearray(b'aB1\xe9\xff\x00') | bytearray(b'AB1\xe9\xff\x00') | True | 'bytearray' | TypeError: bytearray.upper() takes no arguments (1 given) | TypeError: bytearray.upper() takes no keyword arguments
#| bytearray(b"\xdf\xc4 x.y\'z") | bytearray(b"\xdf\xc4 X.Y\'Z") | True | 'bytearray' | TypeError: bytearray.upper() takes no arguments (1 given) | TypeError: bytearray.upper() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.upper(),
    lambda x: x.upper().upper() == x.upper(),
    lambda x: type(x.upper()).__name__,
    lambda x: x.upper(1),
    lambda x: x.upper(a=1),
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
