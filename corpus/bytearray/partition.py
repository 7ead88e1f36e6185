#: about: bytearray.partition
#: kind: language
#: stdout:
#| bytearray(b'a-b-c') | (bytearray(b'a'), bytearray(b'-'), bytearray(b'b-c')) | (bytearray(b'a-b-c'), bytearray(b''), bytearray(b'')) | (bytearray(b'a'), bytearray(b'-'), bytearray(b'b-c')) | (bytearray(b'a-b-c'), bytearray(b''), bytearray(b'')) | ValueError: empty separator | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'NoneType' | TypeError: bytearray.partition() takes exactly one argument (0 given) | TypeError: bytearray.partition() takes exactly one argument (2 given) | ['bytearray', 'bytearray', 'bytearray']
#| bytearray(b'-') | (bytearray(b''), bytearray(b'-'), bytearray(b'')) | (bytearray(b'-'), bytearray(b''), bytearray(b'')) | (bytearray(b''), bytearray(b'-'), bytearray(b'')) | (bytearray(b'-'), bytearray(b''), bytearray(b'')) | ValueError: empty separator | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'NoneType' | TypeError: bytearray.partition() takes exactly one argument (0 given) | TypeError: bytearray.partition() takes exactly one argument (2 given) | ['bytearray', 'bytearray', 'bytearray']
#| bytearray(b'') | (bytearray(b''), bytearray(b''), bytearray(b'')) | (bytearray(b''), bytearray(b''), bytearray(b'')) | (bytearray(b''), bytearray(b''), bytearray(b'')) | (bytearray(b''), bytearray(b''), bytearray(b'')) | ValueError: empty separator | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'NoneType' | TypeError: bytearray.partition() takes exactly one argument (0 given) | TypeError: bytearray.partition() takes exactly one argument (2 given) | ['bytearray', 'bytearray', 'bytearray']
#| bytearray(b'abab') | (bytearray(b'abab'), bytearray(b''), bytearray(b'')) | (bytearray(b''), bytearray(b'ab'), bytearray(b'ab')) | (bytearray(b'abab'), bytearray(b''), bytearray(b'')) | (bytearray(b'abab'), bytearray(b''), bytearray(b'')) | ValueError: empty separator | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'NoneType' | TypeError: bytearray.partition() takes exactly one argument (0 given) | TypeError: bytearray.partition() takes exactly one argument (2 given) | ['bytearray', 'bytearray', 'bytearray']

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.partition(b"-"),
    lambda x: x.partition(b"ab"),
    lambda x: x.partition(bytearray(b"-")),
    lambda x: x.partition(b"zz"),
    lambda x: x.partition(b""),
    lambda x: x.partition("-"),
    lambda x: x.partition(45),
    lambda x: x.partition(None),
    lambda x: x.partition(),
    lambda x: x.partition(b"a", b"b"),
    lambda x: [type(part).__name__ for part in x.partition(b"-")],
)
for x in (bytearray(b"a-b-c"), bytearray(b"-"), bytearray(b""), bytearray(b"abab"),):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
