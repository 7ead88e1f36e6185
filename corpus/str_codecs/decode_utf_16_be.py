#: about: decoding from utf-16-be with every error handler
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
#| UnicodeDecodeError('utf-16-be', b'a', 0, 1, 'truncated data') 'utf-16-be' codec can't decode byte 0x61 in position 0: truncated data
#| ''
#| '�'
#| '\\x61'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| UnicodeDecodeError('utf-16-be', b'a', 0, 1, 'truncated data') 'utf-16-be' codec can't decode byte 0x61 in position 0: truncated data
#| UnicodeDecodeError('utf-16-be', b'a', 0, 1, 'truncated data') 'utf-16-be' codec can't decode byte 0x61 in position 0: truncated data
#| LookupError: unknown error handler name 'nope'
#| '愀'
#| '愀'
#| '愀'
#| '愀'
#| '愀'
#| '愀'
#| '愀'
#| '愀'
#| 'a'
#| 'a'
#| 'a'
#| 'a'
#| 'a'
#| 'a'
#| 'a'
#| 'a'
#| '\ufffe愀'
#| '\ufffe愀'
#| '\ufffe愀'
#| '\ufffe愀'
#| '\ufffe愀'
#| '\ufffe愀'
#| '\ufffe愀'
#| '\ufffe愀'
#| '\ufeffa'
#| '\ufeffa'
#| '\ufeffa'
#| '\ufeffa'
#| '\ufeffa'
#| '\ufeffa'
#| '\ufeffa'
#| '\ufeffa'
#| '㷘Þ'
#| '㷘Þ'
#| '㷘Þ'
#| '㷘Þ'
#| '㷘Þ'
#| '㷘Þ'
#| '㷘Þ'
#| '㷘Þ'
#| '😀'
#| '😀'
#| '😀'
#| '😀'
#| '😀'
#| '😀'
#| '😀'
#| '😀'
#| 'Ø'
#| 'Ø'
#| 'Ø'
#| 'Ø'
#| 'Ø'
#| 'Ø'
#| 'Ø'
#| 'Ø'
#| UnicodeDecodeError('utf-16-be', b'\xd8\x00', 0, 2, 'unexpected end of data') 'utf-16-be' codec can't decode bytes in position 0-1: unexpected end of data
#| ''
#| '�'
#| '\\xd8\\x00'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| UnicodeDecodeError('utf-16-be', b'\xd8\x00', 1, 2, 'truncated data') 'utf-16-be' codec can't decode byte 0x00 in position 1: truncated data
#| '\ud800'
#| LookupError: unknown error handler name 'nope'
#| 'Ü'
#| 'Ü'
#| 'Ü'
#| 'Ü'
#| 'Ü'
#| 'Ü'
#| 'Ü'
#| 'Ü'
#| UnicodeDecodeError('utf-16-be', b'\xdc\x00a\x00', 0, 2, 'illegal encoding') 'utf-16-be' codec can't decode bytes in position 0-1: illegal encoding
#| '愀'
#| '�愀'
#| '\\xdc\\x00愀'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| UnicodeDecodeError('utf-16-be', b'\xdc\x00a\x00', 3, 4, 'truncated data') 'utf-16-be' codec can't decode byte 0x00 in position 3: truncated data
#| '\udc00愀'
#| LookupError: unknown error handler name 'nope'
#| 'Ø愀'
#| 'Ø愀'
#| 'Ø愀'
#| 'Ø愀'
#| 'Ø愀'
#| 'Ø愀'
#| 'Ø愀'
#| 'Ø愀'
#| UnicodeDecodeError('utf-16-be', b'\xd8\x00\x00a', 0, 2, 'illegal UTF-16 surrogate') 'utf-16-be' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate
#| 'a'
#| '�a'
#| '\\xd8\\x00a'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| UnicodeDecodeError('utf-16-be', b'\xd8\x00\x00a', 3, 4, 'truncated data') 'utf-16-be' codec can't decode byte 0x61 in position 3: truncated data
#| '\ud800a'
#| LookupError: unknown error handler name 'nope'
#| UnicodeDecodeError('utf-16-be', b'\x00\xd8\x00', 2, 3, 'truncated data') 'utf-16-be' codec can't decode byte 0x00 in position 2: truncated data
#| 'Ø'
#| 'Ø�'
#| 'Ø\\x00'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| UnicodeDecodeError('utf-16-be', b'\x00\xd8\x00', 2, 3, 'truncated data') 'utf-16-be' codec can't decode byte 0x00 in position 2: truncated data
#| UnicodeDecodeError('utf-16-be', b'\x00\xd8\x00', 2, 3, 'truncated data') 'utf-16-be' codec can't decode byte 0x00 in position 2: truncated data
#| LookupError: unknown error handler name 'nope'
#| UnicodeDecodeError('utf-16-be', b'a\x00b', 2, 3, 'truncated data') 'utf-16-be' codec can't decode byte 0x62 in position 2: truncated data
#| '愀'
#| '愀�'
#| '愀\\x62'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| UnicodeDecodeError('utf-16-be', b'a\x00b', 2, 3, 'truncated data') 'utf-16-be' codec can't decode byte 0x62 in position 2: truncated data
#| UnicodeDecodeError('utf-16-be', b'a\x00b', 2, 3, 'truncated data') 'utf-16-be' codec can't decode byte 0x62 in position 2: truncated data
#| LookupError: unknown error handler name 'nope'
#| '\ufffe'
#| '\ufffe'
#| '\ufffe'
#| '\ufffe'
#| '\ufffe'
#| '\ufffe'
#| '\ufffe'
#| '\ufffe'
#| '\ufffe\ufffe'
#| '\ufffe\ufffe'
#| '\ufffe\ufffe'
#| '\ufffe\ufffe'
#| '\ufffe\ufffe'
#| '\ufffe\ufffe'
#| '\ufffe\ufffe'
#| '\ufffe\ufffe'

def attempt(call, *args):
    try: return repr(call(*args))
    except (UnicodeEncodeError, UnicodeDecodeError) as e: return f"{type(e).__name__}{(e.encoding, e.object, e.start, e.end, e.reason)} {e}"
    except Exception as error: return f"{type(error).__name__}: {error}"

HANDLERS = ['strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'surrogateescape', 'surrogatepass', 'nope']
for data in (b"", b"a", b"a\x00", b"\x00a", b"\xff\xfea\x00", b"\xfe\xff\x00a", b"=\xd8\x00\xde", b"\xd8=\xde\x00", b"\x00\xd8", b"\xd8\x00", b"\x00\xdc", b"\xdc\x00a\x00", b"\x00\xd8a\x00", b"\xd8\x00\x00a", b"\x00\xd8\x00", b"a\x00b", b"\xff\xfe", b"\xff\xfe\xff\xfe"):
    for handler in HANDLERS: print(attempt(data.decode, 'utf-16-be', handler))
