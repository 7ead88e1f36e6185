#: about: encoding to ascii with every error handler
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
#| UnicodeEncodeError('ascii', 'aé€😀z', 1, 4, 'ordinal not in range(128)') 'ascii' codec can't encode characters in position 1-3: ordinal not in range(128)
#| b'az'
#| b'a???z'
#| b'a\\xe9\\u20ac\\U0001f600z'
#| b'a&#233;&#8364;&#128512;z'
#| b'a\\N{LATIN SMALL LETTER E WITH ACUTE}\\N{EURO SIGN}\\N{GRINNING FACE}z'
#| UnicodeEncodeError('ascii', 'aé€😀z', 1, 4, 'ordinal not in range(128)') 'ascii' codec can't encode characters in position 1-3: ordinal not in range(128)
#| UnicodeEncodeError('ascii', 'aé€😀z', 1, 4, 'ordinal not in range(128)') 'ascii' codec can't encode characters in position 1-3: ordinal not in range(128)
#| LookupError: unknown error handler name 'nope'
#| UnicodeEncodeError('ascii', '\ud800', 0, 1, 'ordinal not in range(128)') 'ascii' codec can't encode character '\ud800' in position 0: ordinal not in range(128)
#| b''
#| b'?'
#| b'\\ud800'
#| b'&#55296;'
#| b'\\ud800'
#| UnicodeEncodeError('ascii', '\ud800', 0, 1, 'ordinal not in range(128)') 'ascii' codec can't encode character '\ud800' in position 0: ordinal not in range(128)
#| UnicodeEncodeError('ascii', '\ud800', 0, 1, 'ordinal not in range(128)') 'ascii' codec can't encode character '\ud800' in position 0: ordinal not in range(128)
#| LookupError: unknown error handler name 'nope'
#| UnicodeEncodeError('ascii', 'x\udc80\udcffy', 1, 3, 'ordinal not in range(128)') 'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)
#| b'xy'
#| b'x??y'
#| b'x\\udc80\\udcffy'
#| b'x&#56448;&#56575;y'
#| b'x\\udc80\\udcffy'
#| b'x\x80\xffy'
#| UnicodeEncodeError('ascii', 'x\udc80\udcffy', 1, 3, 'ordinal not in range(128)') 'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)
#| LookupError: unknown error handler name 'nope'
#| UnicodeEncodeError('ascii', '\ud83d\ude00', 0, 2, 'ordinal not in range(128)') 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)
#| b''
#| b'??'
#| b'\\ud83d\\ude00'
#| b'&#55357;&#56832;'
#| b'\\ud83d\\ude00'
#| UnicodeEncodeError('ascii', '\ud83d\ude00', 0, 2, 'ordinal not in range(128)') 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)
#| UnicodeEncodeError('ascii', '\ud83d\ude00', 0, 2, 'ordinal not in range(128)') 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)
#| LookupError: unknown error handler name 'nope'
#| UnicodeEncodeError('ascii', 'éĀ\u0378\U000e0001', 0, 4, 'ordinal not in range(128)') 'ascii' codec can't encode characters in position 0-3: ordinal not in range(128)
#| b''
#| b'????'
#| b'\\xe9\\u0100\\u0378\\U000e0001'
#| b'&#233;&#256;&#888;&#917505;'
#| b'\\N{LATIN SMALL LETTER E WITH ACUTE}\\N{LATIN CAPITAL LETTER A WITH MACRON}\\u0378\\N{LANGUAGE TAG}'
#| UnicodeEncodeError('ascii', 'éĀ\u0378\U000e0001', 0, 4, 'ordinal not in range(128)') 'ascii' codec can't encode characters in position 0-3: ordinal not in range(128)
#| UnicodeEncodeError('ascii', 'éĀ\u0378\U000e0001', 0, 4, 'ordinal not in range(128)') 'ascii' codec can't encode characters in position 0-3: ordinal not in range(128)
#| LookupError: unknown error handler name 'nope'
#| UnicodeEncodeError('ascii', '\x80\x9f’\ufeff', 0, 4, 'ordinal not in range(128)') 'ascii' codec can't encode characters in position 0-3: ordinal not in range(128)
#| b''
#| b'????'
#| b'\\x80\\x9f\\u2019\\ufeff'
#| b'&#128;&#159;&#8217;&#65279;'
#| b'\\x80\\x9f\\N{RIGHT SINGLE QUOTATION MARK}\\N{ZERO WIDTH NO-BREAK SPACE}'
#| UnicodeEncodeError('ascii', '\x80\x9f’\ufeff', 0, 4, 'ordinal not in range(128)') 'ascii' codec can't encode characters in position 0-3: ordinal not in range(128)
#| UnicodeEncodeError('ascii', '\x80\x9f’\ufeff', 0, 4, 'ordinal not in range(128)') 'ascii' codec can't encode characters in position 0-3: ordinal not in range(128)
#| LookupError: unknown error handler name 'nope'

def attempt(call, *args):
    try: return repr(call(*args))
    except (UnicodeEncodeError, UnicodeDecodeError) as e: return f"{type(e).__name__}{(e.encoding, e.object, e.start, e.end, e.reason)} {e}"
    except Exception as error: return f"{type(error).__name__}: {error}"

HANDLERS = ['strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'namereplace', 'surrogateescape', 'surrogatepass', 'nope']
for text in ("abc", "", "aé€😀z", "\ud800", "x\udc80\udcffy", "\ud83d\ude00", "é\u0100\u0378\U000e0001", "\x80\x9f\u2019\ufeff"):
    for handler in HANDLERS: print(attempt(text.encode, 'ascii', handler))
