#: about: bytearray.replace
#: kind: language
#: stdout:
#| bytearray(b'banana') | bytearray(b'bonono') | bytearray(b'bnn') | bytearray(b'b<an><an>a') | bytearray(b'-b-a-n-a-n-a-') | bytearray(b'-b-anana') | bytearray(b'bonana') | bytearray(b'bonono') | bytearray(b'banana') | bytearray(b'bmmnmmnmm') | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'NoneType' | TypeError: 'str' object cannot be interpreted as an integer | TypeError: replace expected at least 2 arguments, got 1 | TypeError: replace expected at most 3 arguments, got 4 | TypeError: bytearray.replace() takes no keyword arguments
#| bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'-') | bytearray(b'-') | bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'NoneType' | TypeError: 'str' object cannot be interpreted as an integer | TypeError: replace expected at least 2 arguments, got 1 | TypeError: replace expected at most 3 arguments, got 4 | TypeError: bytearray.replace() takes no keyword arguments
#| bytearray(b'aaaa') | bytearray(b'oooo') | bytearray(b'') | bytearray(b'aaaa') | bytearray(b'-a-a-a-a-') | bytearray(b'-a-aaa') | bytearray(b'oaaa') | bytearray(b'oooo') | bytearray(b'aaaa') | bytearray(b'mmmmmmmm') | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'NoneType' | TypeError: 'str' object cannot be interpreted as an integer | TypeError: replace expected at least 2 arguments, got 1 | TypeError: replace expected at most 3 arguments, got 4 | TypeError: bytearray.replace() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.replace(b"a", b"o"),
    lambda x: x.replace(b"a", b""),
    lambda x: x.replace(b"an", b"<an>"),
    lambda x: x.replace(b"", b"-"),
    lambda x: x.replace(b"", b"-", 2),
    lambda x: x.replace(b"a", b"o", 1),
    lambda x: x.replace(b"a", b"o", -5),
    lambda x: x.replace(b"a", b"o", 0),
    lambda x: x.replace(bytearray(b"a"), memoryview(b"mm")),
    lambda x: x.replace("a", b"o"),
    lambda x: x.replace(b"a", "o"),
    lambda x: x.replace(97, b"o"),
    lambda x: x.replace(b"a", None),
    lambda x: x.replace(b"a", b"b", "1"),
    lambda x: x.replace(b"a"),
    lambda x: x.replace(b"a", b"b", 1, 2),
    lambda x: x.replace(b"a", b"b", count=1),
)
for x in (bytearray(b"banana"), bytearray(b""), bytearray(b"aaaa"),):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
