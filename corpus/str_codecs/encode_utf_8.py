#: about: encoding to utf-8 with every error handler
#: kind: language
#: stdout:
#| b'abc'
#| b'abc'
#| b'abc'
#| b'abc'
#| b'abc'
#| b'abc'
#| b'abc'
#| b'abc'
#| b'abc'
#| b''
#| b''
#| b''
#| b''
#| b''
#| b''
#| b''
#| b''
#| b''
#| b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80z'
#| b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80z'
#| b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80z'
#| b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80z'
#| b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80z'
#| b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80z'
#| b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80z'
#| b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80z'
#| b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80z'
#| UnicodeEncodeError('utf-8', '\ud800', 0, 1, 'surrogates not allowed') 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
#| b''
#| b'?'
#| b'\\ud800'
#| b'&#55296;'
#| b'\\ud800'
#| UnicodeEncodeError('utf-8', '\ud800', 0, 1, 'surrogates not allowed') 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
#| b'\xed\xa0\x80'
#| LookupError: unknown error handler name 'nope'
#| UnicodeEncodeError('utf-8', 'x\udc80\udcffy', 1, 3, 'surrogates not allowed') 'utf-8' codec can't encode characters in position 1-2: surrogates not allowed
#| b'xy'
#| b'x??y'
#| b'x\\udc80\\udcffy'
#| b'x&#56448;&#56575;y'
#| b'x\\udc80\\udcffy'
#| b'x\x80\xffy'
#| b'x\xed\xb2\x80\xed\xb3\xbfy'
#| LookupError: unknown error handler name 'nope'
#| UnicodeEncodeError('utf-8', '\ud83d\ude00', 0, 2, 'surrogates not allowed') 'utf-8' codec can't encode characters in position 0-1: surrogates not allowed
#| b''
#| b'??'
#| b'\\ud83d\\ude00'
#| b'&#55357;&#56832;'
#| b'\\ud83d\\ude00'
#| UnicodeEncodeError('utf-8', '\ud83d\ude00', 0, 2, 'surrogates not allowed') 'utf-8' codec can't encode characters in position 0-1: surrogates not allowed
#| b'\xed\xa0\xbd\xed\xb8\x80'
#| LookupError: unknown error handler name 'nope'
#| b'\xc3\xa9\xc4\x80\xcd\xb8\xf3\xa0\x80\x81'
#| b'\xc3\xa9\xc4\x80\xcd\xb8\xf3\xa0\x80\x81'
#| b'\xc3\xa9\xc4\x80\xcd\xb8\xf3\xa0\x80\x81'
#| b'\xc3\xa9\xc4\x80\xcd\xb8\xf3\xa0\x80\x81'
#| b'\xc3\xa9\xc4\x80\xcd\xb8\xf3\xa0\x80\x81'
#| b'\xc3\xa9\xc4\x80\xcd\xb8\xf3\xa0\x80\x81'
#| b'\xc3\xa9\xc4\x80\xcd\xb8\xf3\xa0\x80\x81'
#| b'\xc3\xa9\xc4\x80\xcd\xb8\xf3\xa0\x80\x81'
#| b'\xc3\xa9\xc4\x80\xcd\xb8\xf3\xa0\x80\x81'
#| b'\xc2\x80\xc2\x9f\xe2\x80\x99\xef\xbb\xbf'
#| b'\xc2\x80\xc2\x9f\xe2\x80\x99\xef\xbb\xbf'
#| b'\xc2\x80\xc2\x9f\xe2\x80\x99\xef\xbb\xbf'
#| b'\xc2\x80\xc2\x9f\xe2\x80\x99\xef\xbb\xbf'
#| b'\xc2\x80\xc2\x9f\xe2\x80\x99\xef\xbb\xbf'
#| b'\xc2\x80\xc2\x9f\xe2\x80\x99\xef\xbb\xbf'
#| b'\xc2\x80\xc2\x9f\xe2\x80\x99\xef\xbb\xbf'
#| b'\xc2\x80\xc2\x9f\xe2\x80\x99\xef\xbb\xbf'
#| b'\xc2\x80\xc2\x9f\xe2\x80\x99\xef\xbb\xbf'

def attempt(call, *args):
    try: return repr(call(*args))
    except (UnicodeEncodeError, UnicodeDecodeError) as e: return f"{type(e).__name__}{(e.encoding, e.object, e.start, e.end, e.reason)} {e}"
    except Exception as error: return f"{type(error).__name__}: {error}"

HANDLERS = ['strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'namereplace', 'surrogateescape', 'surrogatepass', 'nope']
for text in ("abc", "", "aé€😀z", "\ud800", "x\udc80\udcffy", "\ud83d\ude00", "é\u0100\u0378\U000e0001", "\x80\x9f\u2019\ufeff"):
    for handler in HANDLERS: print(attempt(text.encode, 'utf-8', handler))
