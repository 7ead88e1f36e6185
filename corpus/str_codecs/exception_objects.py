#: about: UnicodeEncodeError, UnicodeDecodeError and UnicodeTranslateError: fields, text, arguments
#: kind: language
#: raises: UnicodeEncodeError: 'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed
#: stdout:
#| 'enc' codec can't encode character '\xe9' in position 1: why | ('enc', 'aé€', 1, 2, 'why') aé€ 1 2 why enc True
#| 'enc' codec can't encode character '\x61' in position 0: changed ('enc', 'aé€', 1, 2, 'why')
#| 'enc' codec can't encode characters in position 1-2: why | ('enc', 'aé€', 1, 3, 'why') aé€ 1 3 why enc True
#| 'enc' codec can't encode character '\x61' in position 0: changed ('enc', 'aé€', 1, 3, 'why')
#| 'enc' codec can't encode character '\ud800' in position 0:  | ('enc', '\ud800😀', 0, 1, '') 
#|\

def attempt(call):
    try: return repr(call())
    except Exception as error: return f"{type(error).__name__}: {error}"

for error in (UnicodeEncodeError("enc", "aé€", 1, 2, "why"), UnicodeEncodeError("enc", "aé€", 1, 3, "why"), UnicodeEncodeError("enc", "\ud800\U0001f600", 0, 1, ""), UnicodeEncodeError("e", "abc", 7, 9, "r"), UnicodeEncodeError("e", "abc", -5, 1, "r"), UnicodeDecodeError("d", b"ab\xff", 2, 3, "bad"), UnicodeDecodeError("d", b"ab\xff", 0, 3, "bad"), UnicodeDecodeError("d", bytearray(b"x"), 0, 1, "r"), UnicodeDecodeError("d", b"", 0, 0, "r"), UnicodeTranslateError("aé", 1, 2, "t"), UnicodeTranslateError("aé", 0, 2, "t")):
    print(error, "|", error.args, error.object, error.start, error.end, error.reason, getattr(error, "encoding", None), isinstance(error, ValueError))
    error.start, error.end, error.reason = 0, 1, "changed"
    print(error, error.args)
for call in (lambda: UnicodeEncodeError(), lambda: UnicodeEncodeError("a", "b", 1, 2), lambda: UnicodeEncodeError("a", b"b", 1, 2, "c"), lambda: UnicodeEncodeError("a", "b", "1", 2, "c"), lambda: UnicodeDecodeError("a", "b", 1, 2, "c"), lambda: UnicodeDecodeError("a", 5, 1, 2, "c"), lambda: UnicodeDecodeError(1, b"", 1, 2, "c"), lambda: UnicodeTranslateError("a", 1, 2), lambda: UnicodeTranslateError(b"a", 1, 2, "r"), lambda: UnicodeEncodeError("a", "b", 1, 2, 3), lambda: UnicodeError("any", 1), lambda: str(UnicodeError("x"))):
    print(attempt(call))
