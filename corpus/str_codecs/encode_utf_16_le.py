#: about: encoding to utf-16-le with every error handler
#: kind: language
#: stdout:
#| b'a\x00b\x00c\x00'
#| b'a\x00b\x00c\x00'
#| b'a\x00b\x00c\x00'
#| b'a\x00b\x00c\x00'
#| b'a\x00b\x00c\x00'
#| b'a\x00b\x00c\x00'
#| b'a\x00b\x00c\x00'
#| b'a\x00b\x00c\x00'
#| b'a\x00b\x00c\x00'
#| b''
#| b''
#| b''
#| b''
#| b''
#| b''
#| b''
#| b''
#| b''
#| b'a\x00\xe9\x00\xac =\xd8\x00\xdez\x00'
#| b'a\x00\xe9\x00\xac =\xd8\x00\xdez\x00'
#| b'a\x00\xe9\x00\xac =\xd8\x00\xdez\x00'
#| b'a\x00\xe9\x00\xac =\xd8\x00\xdez\x00'
#| b'a\x00\xe9\x00\xac =\xd8\x00\xdez\x00'
#| b'a\x00\xe9\x00\xac =\xd8\x00\xdez\x00'
#| b'a\x00\xe9\x00\xac =\xd8\x00\xdez\x00'
#| b'a\x00\xe9\x00\xac =\xd8\x00\xdez\x00'
#| b'a\x00\xe9\x00\xac =\xd8\x00\xdez\x00'
#| UnicodeEncodeError('utf-16-le', '\ud800', 0, 1, 'surrogates not allowed') 'utf-16-le' codec can't encode character '\ud800' in position 0: surrogates not allowed
#| b''
#| b'?\x00'
#| b'\\\x00u\x00d\x008\x000\x000\x00'
#| b'&\x00#\x005\x005\x002\x009\x006\x00;\x00'
#| b'\\\x00u\x00d\x008\x000\x000\x00'
#| UnicodeEncodeError('utf-16-le', '\ud800', 0, 1, 'surrogates not allowed') 'utf-16-le' codec can't encode character '\ud800' in position 0: surrogates not allowed
#| b'\x00\xd8'
#| LookupError: unknown error handler name 'nope'
#| UnicodeEncodeError('utf-16-le', 'x\udc80\udcffy', 1, 2, 'surrogates not allowed') 'utf-16-le' codec can't encode character '\udc80' in position 1: surrogates not allowed
#| b'x\x00y\x00'
#| b'x\x00?\x00?\x00y\x00'
#| b'x\x00\\\x00u\x00d\x00c\x008\x000\x00\\\x00u\x00d\x00c\x00f\x00f\x00y\x00'
#| b'x\x00&\x00#\x005\x006\x004\x004\x008\x00;\x00&\x00#\x005\x006\x005\x007\x005\x00;\x00y\x00'
#| b'x\x00\\\x00u\x00d\x00c\x008\x000\x00\\\x00u\x00d\x00c\x00f\x00f\x00y\x00'
#| UnicodeEncodeError('utf-16-le', 'x\udc80\udcffy', 1, 2, 'surrogates not allowed') 'utf-16-le' codec can't encode character '\udc80' in position 1: surrogates not allowed
#| b'x\x00\x80\xdc\xff\xdcy\x00'
#| LookupError: unknown error handler name 'nope'
#| UnicodeEncodeError('utf-16-le', '\ud83d\ude00', 0, 1, 'surrogates not allowed') 'utf-16-le' codec can't encode character '\ud83d' in position 0: surrogates not allowed
#| b''
#| b'?\x00?\x00'
#| b'\\\x00u\x00d\x008\x003\x00d\x00\\\x00u\x00d\x00e\x000\x000\x00'
#| b'&\x00#\x005\x005\x003\x005\x007\x00;\x00&\x00#\x005\x006\x008\x003\x002\x00;\x00'
#| b'\\\x00u\x00d\x008\x003\x00d\x00\\\x00u\x00d\x00e\x000\x000\x00'
#| UnicodeEncodeError('utf-16-le', '\ud83d\ude00', 0, 1, 'surrogates not allowed') 'utf-16-le' codec can't encode character '\ud83d' in position 0: surrogates not allowed
#| b'=\xd8\x00\xde'
#| LookupError: unknown error handler name 'nope'
#| b'\xe9\x00\x00\x01x\x03@\xdb\x01\xdc'
#| b'\xe9\x00\x00\x01x\x03@\xdb\x01\xdc'
#| b'\xe9\x00\x00\x01x\x03@\xdb\x01\xdc'
#| b'\xe9\x00\x00\x01x\x03@\xdb\x01\xdc'
#| b'\xe9\x00\x00\x01x\x03@\xdb\x01\xdc'
#| b'\xe9\x00\x00\x01x\x03@\xdb\x01\xdc'
#| b'\xe9\x00\x00\x01x\x03@\xdb\x01\xdc'
#| b'\xe9\x00\x00\x01x\x03@\xdb\x01\xdc'
#| b'\xe9\x00\x00\x01x\x03@\xdb\x01\xdc'
#| b'\x80\x00\x9f\x00\x19 \xff\xfe'
#| b'\x80\x00\x9f\x00\x19 \xff\xfe'
#| b'\x80\x00\x9f\x00\x19 \xff\xfe'
#| b'\x80\x00\x9f\x00\x19 \xff\xfe'
#| b'\x80\x00\x9f\x00\x19 \xff\xfe'
#| b'\x80\x00\x9f\x00\x19 \xff\xfe'
#| b'\x80\x00\x9f\x00\x19 \xff\xfe'
#| b'\x80\x00\x9f\x00\x19 \xff\xfe'
#| b'\x80\x00\x9f\x00\x19 \xff\xfe'

def attempt(call, *args):
    try: return repr(call(*args))
    except (UnicodeEncodeError, UnicodeDecodeError) as e: return f"{type(e).__name__}{(e.encoding, e.object, e.start, e.end, e.reason)} {e}"
    except Exception as error: return f"{type(error).__name__}: {error}"

HANDLERS = ['strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'namereplace', 'surrogateescape', 'surrogatepass', 'nope']
for text in ("abc", "", "aé€😀z", "\ud800", "x\udc80\udcffy", "\ud83d\ude00", "é\u0100\u0378\U000e0001", "\x80\x9f\u2019\ufeff"):
    for handler in HANDLERS: print(attempt(text.encode, 'utf-16-le', handler))
