#: about: the members of the errors that encoding and decoding raise
#: kind: language
#: stdout:
#| UnicodeEncodeError ascii 'a\xe9' 1 2 ordinal not in range(128) | 'ascii' codec can't encode character '\xe9' in position 1: ordinal not in range(128)
#| UnicodeEncodeError latin-1 '\u0100' 0 1 ordinal not in range(256) | 'latin-1' codec can't encode character '\u0100' in position 0: ordinal not in range(256)
#| UnicodeEncodeError utf-8 'x\ud800y' 1 2 surrogates not allowed | 'utf-8' codec can't encode character '\ud800' in position 1: surrogates not allowed
#| UnicodeDecodeError utf-8 b'\xff' 0 1 invalid start byte | 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#| UnicodeDecodeError utf-8 b'a\xc3' 1 2 unexpected end of data | 'utf-8' codec can't decode byte 0xc3 in position 1: unexpected end of data
#| UnicodeDecodeError ascii b'\x80' 0 1 ordinal not in range(128) | 'ascii' codec can't decode byte 0x80 in position 0: ordinal not in range(128)
#| UnicodeDecodeError utf-16-le b'abc' 2 3 truncated data | 'utf-16-le' codec can't decode byte 0x63 in position 2: truncated data
#| UnicodeDecodeError utf-8 b'\xe2\x82' 0 2 unexpected end of data | 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
#| UnicodeDecodeError utf-8 b'\xff' 0 1 invalid start byte | 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#| UnicodeDecodeError utf-32-le b'\x00\x00\x11\x00' 0 4 code point not in range(0x110000) | 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| UnicodeEncodeError ascii '\xe9\xe9\u0100' 0 3 ordinal not in range(128) | 'ascii' codec can't encode characters in position 0-2: ordinal not in range(128)

def probe(f):
    try: print(f())
    except UnicodeError as e: print(type(e).__name__, e.encoding, ascii(e.object), e.start, e.end, e.reason, "|", e)
probe(lambda: "aé".encode("ascii"))
probe(lambda: "\u0100".encode("latin-1"))
probe(lambda: "x\ud800y".encode())
probe(lambda: b"\xff".decode())
probe(lambda: b"a\xc3".decode("utf-8"))
probe(lambda: b"\x80".decode("ascii"))
probe(lambda: b"abc".decode("utf-16"))
probe(lambda: b"\xe2\x82".decode())
probe(lambda: str(b"\xff", "utf-8"))
probe(lambda: b"\x00\x00\x11\x00".decode("utf-32-le"))
probe(lambda: "éé\u0100".encode("ascii"))
