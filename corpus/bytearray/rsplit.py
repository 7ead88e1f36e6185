#: about: bytearray.rsplit
#: kind: language
#: stdout:
#| bytearray(b' a  b c ') | [bytearray(b'a'), bytearray(b'b'), bytearray(b'c')] | [bytearray(b'a'), bytearray(b'b'), bytearray(b'c')] | [bytearray(b' a  b c ')] | [bytearray(b''), bytearray(b'a'), bytearray(b''), bytearray(b'b'), bytearray(b'c'), bytearray(b'')] | [bytearray(b' a  b c ')] | [bytearray(b' a  b'), bytearray(b'c')] | [bytearray(b' a  b c ')] | [bytearray(b' a  b'), bytearray(b'c')] | [bytearray(b' a  b c ')] | [bytearray(b' a  b c ')] | ValueError: empty separator | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'str' | TypeError: 'str' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: rsplit() takes at most 2 arguments (3 given) | TypeError: rsplit() got an unexpected keyword argument 'seps'. Did you mean 'sep'?
#| bytearray(b'a,b,,c') | [bytearray(b'a,b,,c')] | [bytearray(b'a,b,,c')] | [bytearray(b'a'), bytearray(b'b'), bytearray(b''), bytearray(b'c')] | [bytearray(b'a,b,,c')] | [bytearray(b'a'), bytearray(b'b'), bytearray(b''), bytearray(b'c')] | [bytearray(b'a,b,,c')] | [bytearray(b'a,b,'), bytearray(b'c')] | [bytearray(b'a,b,,c')] | [bytearray(b'a,b,,c')] | [bytearray(b'a'), bytearray(b'b'), bytearray(b''), bytearray(b'c')] | ValueError: empty separator | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'str' | TypeError: 'str' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: rsplit() takes at most 2 arguments (3 given) | TypeError: rsplit() got an unexpected keyword argument 'seps'. Did you mean 'sep'?
#| bytearray(b'') | [] | [] | [bytearray(b'')] | [bytearray(b'')] | [bytearray(b'')] | [] | [bytearray(b'')] | [] | [bytearray(b'')] | [bytearray(b'')] | ValueError: empty separator | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'str' | TypeError: 'str' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: rsplit() takes at most 2 arguments (3 given) | TypeError: rsplit() got an unexpected keyword argument 'seps'. Did you mean 'sep'?
#| bytearray(b'x\x0by\x1cz\x85w') | [bytearray(b'x'), bytearray(b'y\x1cz\x85w')] | [bytearray(b'x'), bytearray(b'y\x1cz\x85w')] | [bytearray(b'x\x0by\x1cz\x85w')] | [bytearray(b'x\x0by\x1cz\x85w')] | [bytearray(b'x\x0by\x1cz\x85w')] | [bytearray(b'x'), bytearray(b'y\x1cz\x85w')] | [bytearray(b'x\x0by\x1cz\x85w')] | [bytearray(b'x'), bytearray(b'y\x1cz\x85w')] | [bytearray(b'x\x0by\x1cz\x85w')] | [bytearray(b'x\x0by\x1cz\x85w')] | ValueError: empty separator | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'str' | TypeError: 'str' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: rsplit() takes at most 2 arguments (3 given) | TypeError: rsplit() got an unexpected keyword argument 'seps'. Did you mean 'sep'?

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.rsplit(),
    lambda x: x.rsplit(None),
    lambda x: x.rsplit(b","),
    lambda x: x.rsplit(b" "),
    lambda x: x.rsplit(bytearray(b",")),
    lambda x: x.rsplit(None, 1),
    lambda x: x.rsplit(b",", 1),
    lambda x: x.rsplit(maxsplit=1),
    lambda x: x.rsplit(sep=b",", maxsplit=0),
    lambda x: x.rsplit(b",", -1),
    lambda x: x.rsplit(b""),
    lambda x: x.rsplit(44),
    lambda x: x.rsplit(","),
    lambda x: x.rsplit(b",", "1"),
    lambda x: x.rsplit(b",", 2**70),
    lambda x: x.rsplit(b",", 1, 2),
    lambda x: x.rsplit(seps=b","),
)
for x in (bytearray(b" a  b c "), bytearray(b"a,b,,c"), bytearray(b""), bytearray(b"x\x0by\x1cz\x85w"),):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
