#: about: decoding from ascii with every error handler
#: kind: language
#: stdout:
#| 'abc'
#| 'abc'
#| 'abc'
#| 'abc'
#| 'abc'
#| 'abc'
#| 'abc'
#| 'abc'
#| ''
#| ''
#| ''
#| ''
#| ''
#| ''
#| ''
#| ''
#| UnicodeDecodeError('ascii', b'\x80', 0, 1, 'ordinal not in range(128)') 'ascii' codec can't decode byte 0x80 in position 0: ordinal not in range(128)
#| ''
#| '�'
#| '\\x80'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| '\udc80'
#| UnicodeDecodeError('ascii', b'\x80', 0, 1, 'ordinal not in range(128)') 'ascii' codec can't decode byte 0x80 in position 0: ordinal not in range(128)
#| LookupError: unknown error handler name 'nope'
#| UnicodeDecodeError('ascii', b'a\xe9\xffb', 1, 2, 'ordinal not in range(128)') 'ascii' codec can't decode byte 0xe9 in position 1: ordinal not in range(128)
#| 'ab'
#| 'a��b'
#| 'a\\xe9\\xffb'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| 'a\udce9\udcffb'
#| UnicodeDecodeError('ascii', b'a\xe9\xffb', 1, 2, 'ordinal not in range(128)') 'ascii' codec can't decode byte 0xe9 in position 1: ordinal not in range(128)
#| LookupError: unknown error handler name 'nope'
#| UnicodeDecodeError('ascii', b'\x81\x8d\x8f\x90\x9d', 0, 1, 'ordinal not in range(128)') 'ascii' codec can't decode byte 0x81 in position 0: ordinal not in range(128)
#| ''
#| '�����'
#| '\\x81\\x8d\\x8f\\x90\\x9d'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| '\udc81\udc8d\udc8f\udc90\udc9d'
#| UnicodeDecodeError('ascii', b'\x81\x8d\x8f\x90\x9d', 0, 1, 'ordinal not in range(128)') 'ascii' codec can't decode byte 0x81 in position 0: ordinal not in range(128)
#| LookupError: unknown error handler name 'nope'
#| UnicodeDecodeError('ascii', b'\x80\x85\x92\x9f', 0, 1, 'ordinal not in range(128)') 'ascii' codec can't decode byte 0x80 in position 0: ordinal not in range(128)
#| ''
#| '����'
#| '\\x80\\x85\\x92\\x9f'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| '\udc80\udc85\udc92\udc9f'
#| UnicodeDecodeError('ascii', b'\x80\x85\x92\x9f', 0, 1, 'ordinal not in range(128)') 'ascii' codec can't decode byte 0x80 in position 0: ordinal not in range(128)
#| LookupError: unknown error handler name 'nope'
#| UnicodeDecodeError('ascii', b'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b', 8, 9, 'ordinal not in range(128)') 'ascii' codec can't decode byte 0x80 in position 8: ordinal not in range(128)
#| 'xyz{|}~\x7f'
#| 'xyz{|}~\x7f������������'
#| 'xyz{|}~\x7f\\x80\\x81\\x82\\x83\\x84\\x85\\x86\\x87\\x88\\x89\\x8a\\x8b'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| 'xyz{|}~\x7f\udc80\udc81\udc82\udc83\udc84\udc85\udc86\udc87\udc88\udc89\udc8a\udc8b'
#| UnicodeDecodeError('ascii', b'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b', 8, 9, 'ordinal not in range(128)') 'ascii' codec can't decode byte 0x80 in position 8: ordinal not in range(128)
#| LookupError: unknown error handler name 'nope'

def attempt(call, *args):
    try: return repr(call(*args))
    except (UnicodeEncodeError, UnicodeDecodeError) as e: return f"{type(e).__name__}{(e.encoding, e.object, e.start, e.end, e.reason)} {e}"
    except Exception as error: return f"{type(error).__name__}: {error}"

HANDLERS = ['strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'surrogateescape', 'surrogatepass', 'nope']
for data in (b"abc", b"", b"\x80", b"a\xe9\xffb", b"\x81\x8d\x8f\x90\x9d", b"\x80\x85\x92\x9f", bytes(range(120, 140))):
    for handler in HANDLERS: print(attempt(data.decode, 'ascii', handler))
