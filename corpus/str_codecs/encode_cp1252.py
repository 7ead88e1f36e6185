#: about: encoding to cp1252 with every error handler
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
#| UnicodeEncodeError('charmap', 'aé€😀z', 3, 4, 'character maps to <undefined>') 'charmap' codec can't encode character '\U0001f600' in position 3: character maps to <undefined>
#| b'a\xe9\x80z'
#| b'a\xe9\x80?z'
#| b'a\xe9\x80\\U0001f600z'
#| b'a\xe9\x80&#128512;z'
#| b'a\xe9\x80\\N{GRINNING FACE}z'
#| UnicodeEncodeError('charmap', 'aé€😀z', 3, 4, 'character maps to <undefined>') 'charmap' codec can't encode character '\U0001f600' in position 3: character maps to <undefined>
#| UnicodeEncodeError('charmap', 'aé€😀z', 3, 4, 'character maps to <undefined>') 'charmap' codec can't encode character '\U0001f600' in position 3: character maps to <undefined>
#| LookupError: unknown error handler name 'nope'
#| UnicodeEncodeError('charmap', '\ud800', 0, 1, 'character maps to <undefined>') 'charmap' codec can't encode character '\ud800' in position 0: character maps to <undefined>
#| b''
#| b'?'
#| b'\\ud800'
#| b'&#55296;'
#| b'\\ud800'
#| UnicodeEncodeError('charmap', '\ud800', 0, 1, 'character maps to <undefined>') 'charmap' codec can't encode character '\ud800' in position 0: character maps to <undefined>
#| UnicodeEncodeError('charmap', '\ud800', 0, 1, 'character maps to <undefined>') 'charmap' codec can't encode character '\ud800' in position 0: character maps to <undefined>
#| LookupError: unknown error handler name 'nope'
#| UnicodeEncodeError('charmap', 'x\udc80\udcffy', 1, 3, 'character maps to <undefined>') 'charmap' codec can't encode characters in position 1-2: character maps to <undefined>
#| b'xy'
#| b'x??y'
#| b'x\\udc80\\udcffy'
#| b'x&#56448;&#56575;y'
#| b'x\\udc80\\udcffy'
#| b'x\x80\xffy'
#| UnicodeEncodeError('charmap', 'x\udc80\udcffy', 1, 3, 'character maps to <undefined>') 'charmap' codec can't encode characters in position 1-2: character maps to <undefined>
#| LookupError: unknown error handler name 'nope'
#| UnicodeEncodeError('charmap', '\ud83d\ude00', 0, 2, 'character maps to <undefined>') 'charmap' codec can't encode characters in position 0-1: character maps to <undefined>
#| b''
#| b'??'
#| b'\\ud83d\\ude00'
#| b'&#55357;&#56832;'
#| b'\\ud83d\\ude00'
#| UnicodeEncodeError('charmap', '\ud83d\ude00', 0, 2, 'character maps to <undefined>') 'charmap' codec can't encode characters in position 0-1: character maps to <undefined>
#| UnicodeEncodeError('charmap', '\ud83d\ude00', 0, 2, 'character maps to <undefined>') 'charmap' codec can't encode characters in position 0-1: character maps to <undefined>
#| LookupError: unknown error handler name 'nope'
#| UnicodeEncodeError('charmap', 'éĀ\u0378\U000e0001', 1, 4, 'character maps to <undefined>') 'charmap' codec can't encode characters in position 1-3: character maps to <undefined>
#| b'\xe9'
#| b'\xe9???'
#| b'\xe9\\u0100\\u0378\\U000e0001'
#| b'\xe9&#256;&#888;&#917505;'
#| b'\xe9\\N{LATIN CAPITAL LETTER A WITH MACRON}\\u0378\\N{LANGUAGE TAG}'
#| UnicodeEncodeError('charmap', 'éĀ\u0378\U000e0001', 1, 4, 'character maps to <undefined>') 'charmap' codec can't encode characters in position 1-3: character maps to <undefined>
#| UnicodeEncodeError('charmap', 'éĀ\u0378\U000e0001', 1, 4, 'character maps to <undefined>') 'charmap' codec can't encode characters in position 1-3: character maps to <undefined>
#| LookupError: unknown error handler name 'nope'
#| UnicodeEncodeError('charmap', '\x80\x9f’\ufeff', 0, 2, 'character maps to <undefined>') 'charmap' codec can't encode characters in position 0-1: character maps to <undefined>
#| b'\x92'
#| b'??\x92?'
#| b'\\x80\\x9f\x92\\ufeff'
#| b'&#128;&#159;\x92&#65279;'
#| b'\\x80\\x9f\x92\\N{ZERO WIDTH NO-BREAK SPACE}'
#| UnicodeEncodeError('charmap', '\x80\x9f’\ufeff', 0, 2, 'character maps to <undefined>') 'charmap' codec can't encode characters in position 0-1: character maps to <undefined>
#| UnicodeEncodeError('charmap', '\x80\x9f’\ufeff', 0, 2, 'character maps to <undefined>') 'charmap' codec can't encode characters in position 0-1: character maps to <undefined>
#| LookupError: unknown error handler name 'nope'

def attempt(call, *args):
    try: return repr(call(*args))
    except (UnicodeEncodeError, UnicodeDecodeError) as e: return f"{type(e).__name__}{(e.encoding, e.object, e.start, e.end, e.reason)} {e}"
    except Exception as error: return f"{type(error).__name__}: {error}"

HANDLERS = ['strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'namereplace', 'surrogateescape', 'surrogatepass', 'nope']
for text in ("abc", "", "aé€😀z", "\ud800", "x\udc80\udcffy", "\ud83d\ude00", "é\u0100\u0378\U000e0001", "\x80\x9f\u2019\ufeff"):
    for handler in HANDLERS: print(attempt(text.encode, 'cp1252', handler))
