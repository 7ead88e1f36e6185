#: about: bytearray.endswith
#: kind: language
#: stdout:
#| bytearray(b'banana') | True | False | True | True | False | True | True | False | True | False | True | TypeError: endswith first arg must be bytes or a tuple of bytes, not list | TypeError: endswith first arg must be bytes or a tuple of bytes, not str | TypeError: endswith first arg must be bytes or a tuple of bytes, not int | TypeError: endswith first arg must be bytes or a tuple of bytes, not NoneType | True | TypeError: endswith expected at least 1 argument, got 0 | TypeError: endswith expected at most 3 arguments, got 4
#| bytearray(b'a') | True | False | False | True | False | True | True | False | False | False | True | TypeError: endswith first arg must be bytes or a tuple of bytes, not list | TypeError: endswith first arg must be bytes or a tuple of bytes, not str | TypeError: endswith first arg must be bytes or a tuple of bytes, not int | TypeError: endswith first arg must be bytes or a tuple of bytes, not NoneType | True | TypeError: endswith expected at least 1 argument, got 0 | TypeError: endswith expected at most 3 arguments, got 4
#| bytearray(b'') | False | False | False | True | False | False | False | False | False | False | TypeError: a bytes-like object is required, not 'str' | TypeError: endswith first arg must be bytes or a tuple of bytes, not list | TypeError: endswith first arg must be bytes or a tuple of bytes, not str | TypeError: endswith first arg must be bytes or a tuple of bytes, not int | TypeError: endswith first arg must be bytes or a tuple of bytes, not NoneType | False | TypeError: endswith expected at least 1 argument, got 0 | TypeError: endswith expected at most 3 arguments, got 4

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.endswith(b"a"),
    lambda x: x.endswith(b"ba"),
    lambda x: x.endswith(b"na"),
    lambda x: x.endswith(b""),
    lambda x: x.endswith(()),
    lambda x: x.endswith((b"x", b"a")),
    lambda x: x.endswith((bytearray(b"b"), memoryview(b"a"))),
    lambda x: x.endswith(b"an", 1),
    lambda x: x.endswith(b"an", 1, 3),
    lambda x: x.endswith(b"", 7),
    lambda x: x.endswith((b"a", "a")),
    lambda x: x.endswith([b"a"]),
    lambda x: x.endswith("a"),
    lambda x: x.endswith(97),
    lambda x: x.endswith(None),
    lambda x: x.endswith(b"a", None, None),
    lambda x: x.endswith(),
    lambda x: x.endswith(b"a", 1, 2, 3),
)
for x in (bytearray(b"banana"), bytearray(b"a"), bytearray(b""),):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
