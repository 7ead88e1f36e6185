#: about: str.strip: white space, sets of characters, wrong arguments
#: kind: language
#: stdout:
#| '  a b  ' | 'a b' | 'a b' | '  a b  ' | '  a b  ' | '  a b  ' | '  a b  ' | '  a b  ' | 'a b' | '' | TypeError: strip arg must be None or str | TypeError: strip arg must be None or str | TypeError: strip expected at most 1 argument, got 2 | TypeError: str.strip() takes no keyword arguments
#| '\t\n\x1c\x85\xa0\u2003x\u3000' | 'x' | 'x' | '\t\n\x1c\x85\xa0\u2003x\u3000' | '\t\n\x1c\x85\xa0\u2003x\u3000' | '\t\n\x1c\x85\xa0\u2003x\u3000' | '\t\n\x1c\x85\xa0\u2003x\u3000' | '\t\n\x1c\x85\xa0\u2003x\u3000' | '\n\x1c\x85\xa0\u2003x\u3000' | '' | TypeError: strip arg must be None or str | TypeError: strip arg must be None or str | TypeError: strip expected at most 1 argument, got 2 | TypeError: str.strip() takes no keyword arguments
#| 'xxaxx' | 'xxaxx' | 'xxaxx' | 'a' | '' | 'xxaxx' | 'xxaxx' | 'xxaxx' | 'xxaxx' | '' | TypeError: strip arg must be None or str | TypeError: strip arg must be None or str | TypeError: strip expected at most 1 argument, got 2 | TypeError: str.strip() takes no keyword arguments
#| '' | '' | '' | '' | '' | '' | '' | '' | '' | '' | TypeError: strip arg must be None or str | TypeError: strip arg must be None or str | TypeError: strip expected at most 1 argument, got 2 | TypeError: str.strip() takes no keyword arguments
#| 'éxé😀é' | 'éxé😀é' | 'éxé😀é' | 'éxé😀é' | 'éxé😀é' | 'éxé😀é' | 'x' | 'éxé😀é' | 'éxé😀é' | '' | TypeError: strip arg must be None or str | TypeError: strip arg must be None or str | TypeError: strip expected at most 1 argument, got 2 | TypeError: str.strip() takes no keyword arguments
#| '\ud800a\ud800' | '\ud800a\ud800' | '\ud800a\ud800' | '\ud800a\ud800' | '\ud800a\ud800' | '\ud800a\ud800' | '\ud800a\ud800' | 'a' | '\ud800a\ud800' | '' | TypeError: strip arg must be None or str | TypeError: strip arg must be None or str | TypeError: strip expected at most 1 argument, got 2 | TypeError: str.strip() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.strip(),
    lambda x: x.strip(None),
    lambda x: x.strip("x"),
    lambda x: x.strip("xa"),
    lambda x: x.strip(""),
    lambda x: x.strip("é😀"),
    lambda x: x.strip("\ud800"),
    lambda x: x.strip(" \t"),
    lambda x: x.strip(x),
    lambda x: x.strip(1),
    lambda x: x.strip(b"x"),
    lambda x: x.strip("x", "y"),
    lambda x: x.strip(chars="x"),
)
for x in ("  a b  ", "\t\n\x1c\x85\xa0\u2003x\u3000", "xxaxx", "", "éxé😀é", "\ud800a\ud800",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
