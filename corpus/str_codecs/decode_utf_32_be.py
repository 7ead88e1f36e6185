#: about: decoding from utf-32-be with every error handler
#: kind: language
#: stdout:
#| ''
#| ''
#| ''
#| ''
#| ''
#| ''
#| ''
#| ''
#| UnicodeDecodeError('utf-32-be', b'a', 0, 1, 'truncated data') 'utf-32-be' codec can't decode byte 0x61 in position 0: truncated data
#| ''
#| '�'
#| '\\x61'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| UnicodeDecodeError('utf-32-be', b'a', 0, 1, 'truncated data') 'utf-32-be' codec can't decode byte 0x61 in position 0: truncated data
#| UnicodeDecodeError('utf-32-be', b'a', 0, 1, 'truncated data') 'utf-32-be' codec can't decode byte 0x61 in position 0: truncated data
#| LookupError: unknown error handler name 'nope'
#| UnicodeDecodeError('utf-32-be', b'a\x00\x00\x00', 0, 4, 'code point not in range(0x110000)') 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| ''
#| '�'
#| '\\x61\\x00\\x00\\x00'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| UnicodeDecodeError('utf-32-be', b'a\x00\x00\x00', 0, 4, 'code point not in range(0x110000)') 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| UnicodeDecodeError('utf-32-be', b'a\x00\x00\x00', 0, 4, 'code point not in range(0x110000)') 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| LookupError: unknown error handler name 'nope'
#| 'a'
#| 'a'
#| 'a'
#| 'a'
#| 'a'
#| 'a'
#| 'a'
#| 'a'
#| UnicodeDecodeError('utf-32-be', b'\xff\xfe\x00\x00a\x00\x00\x00', 0, 4, 'code point not in range(0x110000)') 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| ''
#| '��'
#| '\\xff\\xfe\\x00\\x00\\x61\\x00\\x00\\x00'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| UnicodeDecodeError('utf-32-be', b'\xff\xfe\x00\x00a\x00\x00\x00', 6, 8, 'truncated data') 'utf-32-be' codec can't decode bytes in position 6-7: truncated data
#| UnicodeDecodeError('utf-32-be', b'\xff\xfe\x00\x00a\x00\x00\x00', 0, 4, 'code point not in range(0x110000)') 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| LookupError: unknown error handler name 'nope'
#| '\ufeffa'
#| '\ufeffa'
#| '\ufeffa'
#| '\ufeffa'
#| '\ufeffa'
#| '\ufeffa'
#| '\ufeffa'
#| '\ufeffa'
#| UnicodeDecodeError('utf-32-be', b'\x00\xf6\x01\x00', 0, 4, 'code point not in range(0x110000)') 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| ''
#| '�'
#| '\\x00\\xf6\\x01\\x00'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| UnicodeDecodeError('utf-32-be', b'\x00\xf6\x01\x00', 0, 4, 'code point not in range(0x110000)') 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| UnicodeDecodeError('utf-32-be', b'\x00\xf6\x01\x00', 0, 4, 'code point not in range(0x110000)') 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| LookupError: unknown error handler name 'nope'
#| '😀'
#| '😀'
#| '😀'
#| '😀'
#| '😀'
#| '😀'
#| '😀'
#| '😀'
#| UnicodeDecodeError('utf-32-be', b'\x00\xd8\x00\x00', 0, 4, 'code point not in range(0x110000)') 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| ''
#| '�'
#| '\\x00\\xd8\\x00\\x00'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| UnicodeDecodeError('utf-32-be', b'\x00\xd8\x00\x00', 0, 4, 'code point not in range(0x110000)') 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| UnicodeDecodeError('utf-32-be', b'\x00\xd8\x00\x00', 0, 4, 'code point not in range(0x110000)') 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| LookupError: unknown error handler name 'nope'
#| UnicodeDecodeError('utf-32-be', b'\x00\x00\xd8\x00', 0, 4, 'code point in surrogate code point range(0xd800, 0xe000)') 'utf-32-be' codec can't decode bytes in position 0-3: code point in surrogate code point range(0xd800, 0xe000)
#| ''
#| '�'
#| '\\x00\\x00\\xd8\\x00'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| UnicodeDecodeError('utf-32-be', b'\x00\x00\xd8\x00', 0, 4, 'code point in surrogate code point range(0xd800, 0xe000)') 'utf-32-be' codec can't decode bytes in position 0-3: code point in surrogate code point range(0xd800, 0xe000)
#| '\ud800'
#| LookupError: unknown error handler name 'nope'
#| 'ᄀ'
#| 'ᄀ'
#| 'ᄀ'
#| 'ᄀ'
#| 'ᄀ'
#| 'ᄀ'
#| 'ᄀ'
#| 'ᄀ'
#| UnicodeDecodeError('utf-32-be', b'\x00\x11\x00\x00', 0, 4, 'code point not in range(0x110000)') 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| ''
#| '�'
#| '\\x00\\x11\\x00\\x00'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| UnicodeDecodeError('utf-32-be', b'\x00\x11\x00\x00', 0, 4, 'code point not in range(0x110000)') 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| UnicodeDecodeError('utf-32-be', b'\x00\x11\x00\x00', 0, 4, 'code point not in range(0x110000)') 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| LookupError: unknown error handler name 'nope'
#| UnicodeDecodeError('utf-32-be', b'a\x00\x00', 0, 3, 'truncated data') 'utf-32-be' codec can't decode bytes in position 0-2: truncated data
#| ''
#| '�'
#| '\\x61\\x00\\x00'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| UnicodeDecodeError('utf-32-be', b'a\x00\x00', 0, 3, 'truncated data') 'utf-32-be' codec can't decode bytes in position 0-2: truncated data
#| UnicodeDecodeError('utf-32-be', b'a\x00\x00', 0, 3, 'truncated data') 'utf-32-be' codec can't decode bytes in position 0-2: truncated data
#| LookupError: unknown error handler name 'nope'
#| UnicodeDecodeError('utf-32-be', b'a\x00\x00\x00b', 0, 4, 'code point not in range(0x110000)') 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| ''
#| '��'
#| '\\x61\\x00\\x00\\x00\\x62'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| UnicodeDecodeError('utf-32-be', b'a\x00\x00\x00b', 0, 4, 'code point not in range(0x110000)') 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| UnicodeDecodeError('utf-32-be', b'a\x00\x00\x00b', 0, 4, 'code point not in range(0x110000)') 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| LookupError: unknown error handler name 'nope'
#| UnicodeDecodeError('utf-32-be', b'\xff\xff\xff\xff', 0, 4, 'code point not in range(0x110000)') 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| ''
#| '�'
#| '\\xff\\xff\\xff\\xff'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| '\udcff\udcff\udcff\udcff'
#| UnicodeDecodeError('utf-32-be', b'\xff\xff\xff\xff', 0, 4, 'code point not in range(0x110000)') 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| LookupError: unknown error handler name 'nope'

def attempt(call, *args):
    try: return repr(call(*args))
    except (UnicodeEncodeError, UnicodeDecodeError) as e: return f"{type(e).__name__}{(e.encoding, e.object, e.start, e.end, e.reason)} {e}"
    except Exception as error: return f"{type(error).__name__}: {error}"

HANDLERS = ['strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'surrogateescape', 'surrogatepass', 'nope']
for data in (b"", b"a", b"a\x00\x00\x00", b"\x00\x00\x00a", b"\xff\xfe\x00\x00a\x00\x00\x00", b"\x00\x00\xfe\xff\x00\x00\x00a", b"\x00\xf6\x01\x00", b"\x00\x01\xf6\x00", b"\x00\xd8\x00\x00", b"\x00\x00\xd8\x00", b"\x00\x00\x11\x00", b"\x00\x11\x00\x00", b"a\x00\x00", b"a\x00\x00\x00b", b"\xff\xff\xff\xff"):
    for handler in HANDLERS: print(attempt(data.decode, 'utf-32-be', handler))
