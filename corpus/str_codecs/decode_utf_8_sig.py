#: about: decoding from utf-8-sig with every error handler
#: kind: language
#: stdout:
#| 'café € 😀'
#| 'café € 😀'
#| 'café € 😀'
#| 'café € 😀'
#| 'café € 😀'
#| 'café € 😀'
#| 'café € 😀'
#| 'café € 😀'
#| UnicodeDecodeError('utf-8', b'\xff', 0, 1, 'invalid start byte') 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#| ''
#| '�'
#| '\\xff'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| '\udcff'
#| UnicodeDecodeError('utf-8', b'\xff', 0, 1, 'invalid start byte') 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#| LookupError: unknown error handler name 'nope'
#| UnicodeDecodeError('utf-8', b'a\x80\xbfb', 1, 2, 'invalid start byte') 'utf-8' codec can't decode byte 0x80 in position 1: invalid start byte
#| 'ab'
#| 'a��b'
#| 'a\\x80\\xbfb'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| 'a\udc80\udcbfb'
#| UnicodeDecodeError('utf-8', b'a\x80\xbfb', 1, 2, 'invalid start byte') 'utf-8' codec can't decode byte 0x80 in position 1: invalid start byte
#| LookupError: unknown error handler name 'nope'
#| UnicodeDecodeError('utf-8', b'\xc3', 0, 1, 'unexpected end of data') 'utf-8' codec can't decode byte 0xc3 in position 0: unexpected end of data
#| ''
#| '�'
#| '\\xc3'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| '\udcc3'
#| UnicodeDecodeError('utf-8', b'\xc3', 0, 1, 'unexpected end of data') 'utf-8' codec can't decode byte 0xc3 in position 0: unexpected end of data
#| LookupError: unknown error handler name 'nope'
#| UnicodeDecodeError('utf-8', b'\xe2\x82', 0, 2, 'unexpected end of data') 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
#| ''
#| '�'
#| '\\xe2\\x82'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| '\udce2\udc82'
#| UnicodeDecodeError('utf-8', b'\xe2\x82', 0, 2, 'unexpected end of data') 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
#| LookupError: unknown error handler name 'nope'
#| UnicodeDecodeError('utf-8', b'\xf0\x9f\x98', 0, 3, 'unexpected end of data') 'utf-8' codec can't decode bytes in position 0-2: unexpected end of data
#| ''
#| '�'
#| '\\xf0\\x9f\\x98'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| '\udcf0\udc9f\udc98'
#| UnicodeDecodeError('utf-8', b'\xf0\x9f\x98', 0, 3, 'unexpected end of data') 'utf-8' codec can't decode bytes in position 0-2: unexpected end of data
#| LookupError: unknown error handler name 'nope'
#| UnicodeDecodeError('utf-8', b'\xed\xa0\x80', 0, 1, 'invalid continuation byte') 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
#| ''
#| '���'
#| '\\xed\\xa0\\x80'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| '\udced\udca0\udc80'
#| '\ud800'
#| LookupError: unknown error handler name 'nope'
#| UnicodeDecodeError('utf-8', b'\xed\xb2\x80x', 0, 1, 'invalid continuation byte') 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
#| 'x'
#| '���x'
#| '\\xed\\xb2\\x80x'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| '\udced\udcb2\udc80x'
#| '\udc80x'
#| LookupError: unknown error handler name 'nope'
#| UnicodeDecodeError('utf-8', b'\xc0\x80', 0, 1, 'invalid start byte') 'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte
#| ''
#| '��'
#| '\\xc0\\x80'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| '\udcc0\udc80'
#| UnicodeDecodeError('utf-8', b'\xc0\x80', 0, 1, 'invalid start byte') 'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte
#| LookupError: unknown error handler name 'nope'
#| UnicodeDecodeError('utf-8', b'\xe0\x80\x80', 0, 1, 'invalid continuation byte') 'utf-8' codec can't decode byte 0xe0 in position 0: invalid continuation byte
#| ''
#| '���'
#| '\\xe0\\x80\\x80'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| '\udce0\udc80\udc80'
#| UnicodeDecodeError('utf-8', b'\xe0\x80\x80', 0, 1, 'invalid continuation byte') 'utf-8' codec can't decode byte 0xe0 in position 0: invalid continuation byte
#| LookupError: unknown error handler name 'nope'
#| UnicodeDecodeError('utf-8', b'\xf0\x80\x80\x80', 0, 1, 'invalid continuation byte') 'utf-8' codec can't decode byte 0xf0 in position 0: invalid continuation byte
#| ''
#| '����'
#| '\\xf0\\x80\\x80\\x80'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| '\udcf0\udc80\udc80\udc80'
#| UnicodeDecodeError('utf-8', b'\xf0\x80\x80\x80', 0, 1, 'invalid continuation byte') 'utf-8' codec can't decode byte 0xf0 in position 0: invalid continuation byte
#| LookupError: unknown error handler name 'nope'
#| UnicodeDecodeError('utf-8', b'\xf4\x90\x80\x80', 0, 1, 'invalid continuation byte') 'utf-8' codec can't decode byte 0xf4 in position 0: invalid continuation byte
#| ''
#| '����'
#| '\\xf4\\x90\\x80\\x80'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| '\udcf4\udc90\udc80\udc80'
#| UnicodeDecodeError('utf-8', b'\xf4\x90\x80\x80', 0, 1, 'invalid continuation byte') 'utf-8' codec can't decode byte 0xf4 in position 0: invalid continuation byte
#| LookupError: unknown error handler name 'nope'
#| UnicodeDecodeError('utf-8', b'\xf5\x80', 0, 1, 'invalid start byte') 'utf-8' codec can't decode byte 0xf5 in position 0: invalid start byte
#| ''
#| '��'
#| '\\xf5\\x80'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| '\udcf5\udc80'
#| UnicodeDecodeError('utf-8', b'\xf5\x80', 0, 1, 'invalid start byte') 'utf-8' codec can't decode byte 0xf5 in position 0: invalid start byte
#| LookupError: unknown error handler name 'nope'
#| UnicodeDecodeError('utf-8', b'\xe2(\xa1', 0, 1, 'invalid continuation byte') 'utf-8' codec can't decode byte 0xe2 in position 0: invalid continuation byte
#| '('
#| '�(�'
#| '\\xe2(\\xa1'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| '\udce2(\udca1'
#| UnicodeDecodeError('utf-8', b'\xe2(\xa1', 0, 1, 'invalid continuation byte') 'utf-8' codec can't decode byte 0xe2 in position 0: invalid continuation byte
#| LookupError: unknown error handler name 'nope'
#| 'x'
#| 'x'
#| 'x'
#| 'x'
#| 'x'
#| 'x'
#| 'x'
#| 'x'
#| UnicodeDecodeError('utf-8', b'\xc3\xc3\xa9', 0, 1, 'invalid continuation byte') 'utf-8' codec can't decode byte 0xc3 in position 0: invalid continuation byte
#| 'é'
#| '�é'
#| '\\xc3é'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| '\udcc3é'
#| UnicodeDecodeError('utf-8', b'\xc3\xc3\xa9', 0, 1, 'invalid continuation byte') 'utf-8' codec can't decode byte 0xc3 in position 0: invalid continuation byte
#| LookupError: unknown error handler name 'nope'

def attempt(call, *args):
    try: return repr(call(*args))
    except (UnicodeEncodeError, UnicodeDecodeError) as e: return f"{type(e).__name__}{(e.encoding, e.object, e.start, e.end, e.reason)} {e}"
    except Exception as error: return f"{type(error).__name__}: {error}"

HANDLERS = ['strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'surrogateescape', 'surrogatepass', 'nope']
for data in (b"caf\xc3\xa9 \xe2\x82\xac \xf0\x9f\x98\x80", b"\xff", b"a\x80\xbfb", b"\xc3", b"\xe2\x82", b"\xf0\x9f\x98", b"\xed\xa0\x80", b"\xed\xb2\x80x", b"\xc0\x80", b"\xe0\x80\x80", b"\xf0\x80\x80\x80", b"\xf4\x90\x80\x80", b"\xf5\x80", b"\xe2\x28\xa1", b"\xef\xbb\xbfx", b"\xc3\xc3\xa9"):
    for handler in HANDLERS: print(attempt(data.decode, 'utf-8-sig', handler))
