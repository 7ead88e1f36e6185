#: about: encoding to latin-1 with every error handler
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
#| UnicodeEncodeError('latin-1', 'aé€😀z', 2, 4, 'ordinal not in range(256)') 'latin-1' codec can't encode characters in position 2-3: ordinal not in range(256)
#| b'a\xe9z'
#| b'a\xe9??z'
#| b'a\xe9\\u20ac\\U0001f600z'
#| b'a\xe9&#8364;&#128512;z'
#| b'a\xe9\\N{EURO SIGN}\\N{GRINNING FACE}z'
#| UnicodeEncodeError('latin-1', 'aé€😀z', 2, 4, 'ordinal not in range(256)') 'latin-1' codec can't encode characters in position 2-3: ordinal not in range(256)
#| UnicodeEncodeError('latin-1', 'aé€😀z', 2, 4, 'ordinal not in range(256)') 'latin-1' codec can't encode characters in position 2-3: ordinal not in range(256)
#| LookupError: unknown error handler name 'nope'
#| UnicodeEncodeError('latin-1', '\ud800', 0, 1, 'ordinal not in range(256)') 'latin-1' codec can't encode character '\ud800' in position 0: ordinal not in range(256)
#| b''
#| b'?'
#| b'\\ud800'
#| b'&#55296;'
#| b'\\ud800'
#| UnicodeEncodeError('latin-1', '\ud800', 0, 1, 'ordinal not in range(256)') 'latin-1' codec can't encode character '\ud800' in position 0: ordinal not in range(256)
#| UnicodeEncodeError('latin-1', '\ud800', 0, 1, 'ordinal not in range(256)') 'latin-1' codec can't encode character '\ud800' in position 0: ordinal not in range(256)
#| LookupError: unknown error handler name 'nope'
#| UnicodeEncodeError('latin-1', 'x\udc80\udcffy', 1, 3, 'ordinal not in range(256)') 'latin-1' codec can't encode characters in position 1-2: ordinal not in range(256)
#| b'xy'
#| b'x??y'
#| b'x\\udc80\\udcffy'
#| b'x&#56448;&#56575;y'
#| b'x\\udc80\\udcffy'
#| b'x\x80\xffy'
#| UnicodeEncodeError('latin-1', 'x\udc80\udcffy', 1, 3, 'ordinal not in range(256)') 'latin-1' codec can't encode characters in position 1-2: ordinal not in range(256)
#| LookupError: unknown error handler name 'nope'
#| UnicodeEncodeError('latin-1', '\ud83d\ude00', 0, 2, 'ordinal not in range(256)') 'latin-1' codec can't encode characters in position 0-1: ordinal not in range(256)
#| b''
#| b'??'
#| b'\\ud83d\\ude00'
#| b'&#55357;&#56832;'
#| b'\\ud83d\\ude00'
#| UnicodeEncodeError('latin-1', '\ud83d\ude00', 0, 2, 'ordinal not in range(256)') 'latin-1' codec can't encode characters in position 0-1: ordinal not in range(256)
#| UnicodeEncodeError('latin-1', '\ud83d\ude00', 0, 2, 'ordinal not in range(256)') 'latin-1' codec can't encode characters in position 0-1: ordinal not in range(256)
#| LookupError: unknown error handler name 'nope'
#| UnicodeEncodeError('latin-1', 'éĀ\u0378\U000e0001', 1, 4, 'ordinal not in range(256)') 'latin-1' codec can't encode characters in position 1-3: ordinal not in range(256)
#| b'\xe9'
#| b'\xe9???'
#| b'\xe9\\u0100\\u0378\\U000e0001'
#| b'\xe9&#256;&#888;&#917505;'
#| b'\xe9\\N{LATIN CAPITAL LETTER A WITH MACRON}\\u0378\\N{LANGUAGE TAG}'
#| UnicodeEncodeError('latin-1', 'éĀ\u0378\U000e0001', 1, 4, 'ordinal not in range(256)') 'latin-1' codec can't encode characters in position 1-3: ordinal not in range(256)
#| UnicodeEncodeError('latin-1', 'éĀ\u0378\U000e0001', 1, 4, 'ordinal not in range(256)') 'latin-1' codec can't encode characters in position 1-3: ordinal not in range(256)
#| LookupError: unknown error handler name 'nope'
#| UnicodeEncodeError('latin-1', '\x80\x9f’\ufeff', 2, 4, 'ordinal not in range(256)') 'latin-1' codec can't encode characters in position 2-3: ordinal not in range(256)
#| b'\x80\x9f'
#| b'\x80\x9f??'
#| b'\x80\x9f\\u2019\\ufeff'
#| b'\x80\x9f&#8217;&#65279;'
#| b'\x80\x9f\\N{RIGHT SINGLE QUOTATION MARK}\\N{ZERO WIDTH NO-BREAK SPACE}'
#| UnicodeEncodeError('latin-1', '\x80\x9f’\ufeff', 2, 4, 'ordinal not in range(256)') 'latin-1' codec can't encode characters in position 2-3: ordinal not in range(256)
#| UnicodeEncodeError('latin-1', '\x80\x9f’\ufeff', 2, 4, 'ordinal not in range(256)') 'latin-1' codec can't encode characters in position 2-3: ordinal not in range(256)
#| LookupError: unknown error handler name 'nope'

def attempt(call, *args):
    try: return repr(call(*args))
    except (UnicodeEncodeError, UnicodeDecodeError) as e: return f"{type(e).__name__}{(e.encoding, e.object, e.start, e.end, e.reason)} {e}"
    except Exception as error: return f"{type(error).__name__}: {error}"

HANDLERS = ['strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'namereplace', 'surrogateescape', 'surrogatepass', 'nope']
for text in ("abc", "", "aé€😀z", "\ud800", "x\udc80\udcffy", "\ud83d\ude00", "é\u0100\u0378\U000e0001", "\x80\x9f\u2019\ufeff"):
    for handler in HANDLERS: print(attempt(text.encode, 'latin-1', handler))
