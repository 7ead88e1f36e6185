#: about: names of encodings and handlers that are none: which argument is refused first
#: kind: language
#: stdout:
#| ValueError 'embedded null character'
#| ValueError 'embedded null character'
#| ValueError 'embedded null character'
#| ValueError 'embedded null character'
#| ValueError 'embedded null character'
#| ValueError 'embedded null character'
#| UnicodeEncodeError "'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed"
#| UnicodeEncodeError "'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed"
#| UnicodeEncodeError "'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed"
#| UnicodeEncodeError "'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed"
#| UnicodeEncodeError "'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed"
#| UnicodeEncodeError "'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed"
#| ValueError 'embedded null character'
#| ValueError 'embedded null character'
#| ValueError 'embedded null character'
#| ValueError 'embedded null character'
#| ValueError 'embedded null character'
#| ValueError 'embedded null character'
#| TypeError "str() argument 'encoding' must be str, not type"
#| TypeError "str() argument 'encoding' must be str, not type"
#| TypeError "decode() argument 'encoding' must be str, not type"
#| TypeError "encode() argument 'encoding' must be str, not type"
#| TypeError "bytes() argument 'encoding' must be str, not type"
#| TypeError "bytearray() argument 'encoding' must be str, not type"
#| UnicodeEncodeError "'utf-8' codec can't encode character '\\udc80' in position 0: surrogates not allowed"
#| UnicodeEncodeError "'utf-8' codec can't encode character '\\udc80' in position 0: surrogates not allowed"
#| UnicodeEncodeError "'utf-8' codec can't encode character '\\udc80' in position 0: surrogates not allowed"
#| UnicodeEncodeError "'utf-8' codec can't encode character '\\udc80' in position 0: surrogates not allowed"
#| UnicodeEncodeError "'utf-8' codec can't encode character '\\udc80' in position 0: surrogates not allowed"
#| UnicodeEncodeError "'utf-8' codec can't encode character '\\udc80' in position 0: surrogates not allowed"
#| ValueError 'embedded null character'
#| ValueError 'embedded null character'
#| ValueError 'embedded null character'
#| ValueError 'embedded null character'
#| ValueError 'embedded null character'
#| ValueError 'embedded null character'
#| TypeError "str() argument 'encoding' must be str, not NoneType"
#| TypeError "str() argument 'encoding' must be str, not None"
#| TypeError "decode() argument 'encoding' must be str, not None"
#| TypeError "encode() argument 'encoding' must be str, not None"
#| TypeError "bytes() argument 'encoding' must be str, not None"
#| TypeError "bytearray() argument 'encoding' must be str, not None"
#| TypeError "str() argument 'errors' must be str, not NoneType"
#| TypeError "str() argument 'errors' must be str, not None"
#| TypeError "decode() argument 'errors' must be str, not None"
#| TypeError "encode() argument 'errors' must be str, not None"
#| TypeError "bytes() argument 'errors' must be str, not None"
#| TypeError "bytearray() argument 'errors' must be str, not None"

for args in [("a\0b", int), ("\ud800", int), ("ascii", "a\0b"), (int, "a\0b"), ("ascii", "\udc80"), ("a\0b",), (None,), ("ascii", None)]:
    for f in [lambda: str(b"x", *args), lambda: str.__new__(str, b"x", *args), lambda: b"x".decode(*args), lambda: "x".encode(*args),
              lambda: bytes("x", *args), lambda: bytearray("x", *args)]:
        try:
            print(f())
        except (TypeError, ValueError) as e:
            print(type(e).__name__, ascii(str(e)))
