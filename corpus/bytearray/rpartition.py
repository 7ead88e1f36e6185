#: about: bytearray.rpartition
#: kind: language
#: stdout:
#| bytearray(b'a-b-c') | (bytearray(b'a-b'), bytearray(b'-'), bytearray(b'c')) | (bytearray(b''), bytearray(b''), bytearray(b'a-b-c')) | (bytearray(b'a-b'), bytearray(b'-'), bytearray(b'c')) | (bytearray(b''), bytearray(b''), bytearray(b'a-b-c')) | ValueError: empty separator | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'NoneType' | TypeError: bytearray.rpartition() takes exactly one argument (0 given) | TypeError: bytearray.rpartition() takes exactly one argument (2 given) | ['bytearray', 'bytearray', 'bytearray']
#| bytearray(b'-') | (bytearray(b''), bytearray(b'-'), bytearray(b'')) | (bytearray(b''), bytearray(b''), bytearray(b'-')) | (bytearray(b''), bytearray(b'-'), bytearray(b'')) | (bytearray(b''), bytearray(b''), bytearray(b'-')) | ValueError: empty separator | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'NoneType' | TypeError: bytearray.rpartition() takes exactly one argument (0 given) | TypeError: bytearray.rpartition() takes exactly one argument (2 given) | ['bytearray', 'bytearray', 'bytearray']
#| bytearray(b'') | (bytearray(b''), bytearray(b''), bytearray(b'')) | (bytearray(b''), bytearray(b''), bytearray(b'')) | (bytearray(b''), bytearray(b''), bytearray(b'')) | (bytearray(b''), bytearray(b''), bytearray(b'')) | ValueError: empty separator | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'NoneType' | TypeError: bytearray.rpartition() takes exactly one argument (0 given) | TypeError: bytearray.rpartition() takes exactly one argument (2 given) | ['bytearray', 'bytearray', 'bytearray']
#| bytearray(b'abab') | (bytearray(b''), bytearray(b''), bytearray(b'abab')) | (bytearray(b'ab'), bytearray(b'ab'), bytearray(b'')) | (bytearray(b''), bytearray(b''), bytearray(b'abab')) | (bytearray(b''), bytearray(b''), bytearray(b'abab')) | ValueError: empty separator | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'NoneType' | TypeError: bytearray.rpartition() takes exactly one argument (0 given) | TypeError: bytearray.rpartition() takes exactly one argument (2 given) | ['bytearray', 'bytearray', 'bytearray']

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.rpartition(b"-"),
    lambda x: x.rpartition(b"ab"),
    lambda x: x.rpartition(bytearray(b"-")),
    lambda x: x.rpartition(b"zz"),
    lambda x: x.rpartition(b""),
    lambda x: x.rpartition("-"),
    lambda x: x.rpartition(45),
    lambda x: x.rpartition(None),
    lambda x: x.rpartition(),
    lambda x: x.rpartition(b"a", b"b"),
    lambda x: [type(part).__name__ for part in x.rpartition(b"-")],
)
for x in (bytearray(b"a-b-c"), bytearray(b"-"), bytearray(b""), bytearray(b"abab"),):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
