#: about: an error after others that a handler dealt with: its attributes are its own, its args those of the first
#: kind: language
#: stdout:
#| 3 4 character maps to <undefined> (1, 2, 'character maps to <undefined>') 'charmap' codec can't encode character '\ud800' in position 3: character maps to <undefined>
#| 3 4 ordinal not in range(128) (3, 4, 'ordinal not in range(128)') 'ascii' codec can't encode character '\ud800' in position 3: ordinal not in range(128)
#| 3 4 surrogates not allowed (3, 4, 'surrogates not allowed') 'utf-8' codec can't encode character '\ud800' in position 3: surrogates not allowed
#| 4 5 invalid start byte (0, 1, 'invalid continuation byte') 'utf-8' codec can't decode byte 0xff in position 4: invalid start byte
#| 4 5 truncated data (0, 2, 'illegal UTF-16 surrogate') 'utf-16-le' codec can't decode byte 0xff in position 4: truncated data
#| 1 10 partial character in shift sequence (0, 1, 'unexpected special character') 'utf7' codec can't decode bytes in position 1-9: partial character in shift sequence
#| 0 2 ill-formed sequence (0, 2, 'ill-formed sequence') 'utf7' codec can't decode bytes in position 0-1: ill-formed sequence

def attempt(f):
    try:
        print(ascii(f()))
    except UnicodeError as e:
        print(e.start, e.end, e.reason, ascii(e.args[2:]), e)


attempt(lambda: "/\udc80a\ud800+".encode("cp1253", "surrogateescape"))
attempt(lambda: "/\udc80a\ud800+".encode("ascii", "surrogateescape"))
attempt(lambda: "/\udc80a\ud800+".encode("utf-8", "surrogateescape"))
attempt(lambda: b"\xed\xa0\x80a\xff".decode("utf-8", "surrogatepass"))
attempt(lambda: b"\x00\xd8a\x00\xff".decode("utf-16-le", "surrogatepass"))
attempt(lambda: b"\xe9+2D3eAAA\xff".decode("utf-7", "surrogateescape"))
attempt(lambda: b"+\xe9+AOkA".decode("utf-7", "surrogateescape"))
