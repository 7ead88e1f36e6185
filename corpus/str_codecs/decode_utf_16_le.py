#: about: decoding from utf-16-le with every error handler
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
#| UnicodeDecodeError('utf-16-le', b'a', 0, 1, 'truncated data') 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data
#| ''
#| '�'
#| '\\x61'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| UnicodeDecodeError('utf-16-le', b'a', 0, 1, 'truncated data') 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data
#| UnicodeDecodeError('utf-16-le', b'a', 0, 1, 'truncated data') 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data
#| LookupError: unknown error handler name 'nope'
#| 'a'
#| 'a'
#| 'a'
#| 'a'
#| 'a'
#| 'a'
#| 'a'
#| 'a'
#| '愀'
#| '愀'
#| '愀'
#| '愀'
#| '愀'
#| '愀'
#| '愀'
#| '愀'
#| '\ufeffa'
#| '\ufeffa'
#| '\ufeffa'
#| '\ufeffa'
#| '\ufeffa'
#| '\ufeffa'
#| '\ufeffa'
#| '\ufeffa'
#| '\ufffe愀'
#| '\ufffe愀'
#| '\ufffe愀'
#| '\ufffe愀'
#| '\ufffe愀'
#| '\ufffe愀'
#| '\ufffe愀'
#| '\ufffe愀'
#| '😀'
#| '😀'
#| '😀'
#| '😀'
#| '😀'
#| '😀'
#| '😀'
#| '😀'
#| '㷘Þ'
#| '㷘Þ'
#| '㷘Þ'
#| '㷘Þ'
#| '㷘Þ'
#| '㷘Þ'
#| '㷘Þ'
#| '㷘Þ'
#| UnicodeDecodeError('utf-16-le', b'\x00\xd8', 0, 2, 'unexpected end of data') 'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data
#| ''
#| '�'
#| '\\x00\\xd8'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| UnicodeDecodeError('utf-16-le', b'\x00\xd8', 0, 2, 'unexpected end of data') 'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data
#| '\ud800'
#| LookupError: unknown error handler name 'nope'
#| 'Ø'
#| 'Ø'
#| 'Ø'
#| 'Ø'
#| 'Ø'
#| 'Ø'
#| 'Ø'
#| 'Ø'
#| UnicodeDecodeError('utf-16-le', b'\x00\xdc', 0, 2, 'illegal encoding') 'utf-16-le' codec can't decode bytes in position 0-1: illegal encoding
#| ''
#| '�'
#| '\\x00\\xdc'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| UnicodeDecodeError('utf-16-le', b'\x00\xdc', 0, 2, 'illegal encoding') 'utf-16-le' codec can't decode bytes in position 0-1: illegal encoding
#| '\udc00'
#| LookupError: unknown error handler name 'nope'
#| 'Üa'
#| 'Üa'
#| 'Üa'
#| 'Üa'
#| 'Üa'
#| 'Üa'
#| 'Üa'
#| 'Üa'
#| UnicodeDecodeError('utf-16-le', b'\x00\xd8a\x00', 0, 2, 'illegal UTF-16 surrogate') 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate
#| 'a'
#| '�a'
#| '\\x00\\xd8a'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| UnicodeDecodeError('utf-16-le', b'\x00\xd8a\x00', 0, 2, 'illegal UTF-16 surrogate') 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate
#| '\ud800a'
#| LookupError: unknown error handler name 'nope'
#| 'Ø愀'
#| 'Ø愀'
#| 'Ø愀'
#| 'Ø愀'
#| 'Ø愀'
#| 'Ø愀'
#| 'Ø愀'
#| 'Ø愀'
#| UnicodeDecodeError('utf-16-le', b'\x00\xd8\x00', 0, 3, 'unexpected end of data') 'utf-16-le' codec can't decode bytes in position 0-2: unexpected end of data
#| ''
#| '�'
#| '\\x00\\xd8\\x00'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| UnicodeDecodeError('utf-16-le', b'\x00\xd8\x00', 0, 3, 'unexpected end of data') 'utf-16-le' codec can't decode bytes in position 0-2: unexpected end of data
#| UnicodeDecodeError('utf-16-le', b'\x00\xd8\x00', 2, 3, 'truncated data') 'utf-16-le' codec can't decode byte 0x00 in position 2: truncated data
#| LookupError: unknown error handler name 'nope'
#| UnicodeDecodeError('utf-16-le', b'a\x00b', 2, 3, 'truncated data') 'utf-16-le' codec can't decode byte 0x62 in position 2: truncated data
#| 'a'
#| 'a�'
#| 'a\\x62'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| UnicodeDecodeError('utf-16-le', b'a\x00b', 2, 3, 'truncated data') 'utf-16-le' codec can't decode byte 0x62 in position 2: truncated data
#| UnicodeDecodeError('utf-16-le', b'a\x00b', 2, 3, 'truncated data') 'utf-16-le' codec can't decode byte 0x62 in position 2: truncated data
#| LookupError: unknown error handler name 'nope'
#| '\ufeff'
#| '\ufeff'
#| '\ufeff'
#| '\ufeff'
#| '\ufeff'
#| '\ufeff'
#| '\ufeff'
#| '\ufeff'
#| '\ufeff\ufeff'
#| '\ufeff\ufeff'
#| '\ufeff\ufeff'
#| '\ufeff\ufeff'
#| '\ufeff\ufeff'
#| '\ufeff\ufeff'
#| '\ufeff\ufeff'
#| '\ufeff\ufeff'

def attempt(call, *args):
    try: return repr(call(*args))
    except (UnicodeEncodeError, UnicodeDecodeError) as e: return f"{type(e).__name__}{(e.encoding, e.object, e.start, e.end, e.reason)} {e}"
    except Exception as error: return f"{type(error).__name__}: {error}"

HANDLERS = ['strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'surrogateescape', 'surrogatepass', 'nope']
for data in (b"", b"a", b"a\x00", b"\x00a", b"\xff\xfea\x00", b"\xfe\xff\x00a", b"=\xd8\x00\xde", b"\xd8=\xde\x00", b"\x00\xd8", b"\xd8\x00", b"\x00\xdc", b"\xdc\x00a\x00", b"\x00\xd8a\x00", b"\xd8\x00\x00a", b"\x00\xd8\x00", b"a\x00b", b"\xff\xfe", b"\xff\xfe\xff\xfe"):
    for handler in HANDLERS: print(attempt(data.decode, 'utf-16-le', handler))
