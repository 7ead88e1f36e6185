#: about: str.rstrip: white space, sets of characters, wrong arguments
#: kind: language
#: stdout:
#| '  a b  ' | '  a b' | '  a b' | '  a b  ' | '  a b  ' | '  a b  ' | '  a b  ' | '  a b  ' | '  a b' | '' | TypeError: rstrip arg must be None or str | TypeError: rstrip arg must be None or str | TypeError: rstrip expected at most 1 argument, got 2 | TypeError: str.rstrip() takes no keyword arguments
#| '\t\n\x1c\x85\xa0\u2003x\u3000' | '\t\n\x1c\x85\xa0\u2003x' | '\t\n\x1c\x85\xa0\u2003x' | '\t\n\x1c\x85\xa0\u2003x\u3000' | '\t\n\x1c\x85\xa0\u2003x\u3000' | '\t\n\x1c\x85\xa0\u2003x\u3000' | '\t\n\x1c\x85\xa0\u2003x\u3000' | '\t\n\x1c\x85\xa0\u2003x\u3000' | '\t\n\x1c\x85\xa0\u2003x\u3000' | '' | TypeError: rstrip arg must be None or str | TypeError: rstrip arg must be None or str | TypeError: rstrip expected at most 1 argument, got 2 | TypeError: str.rstrip() takes no keyword arguments
#| 'xxaxx' | 'xxaxx' | 'xxaxx' | 'xxa' | '' | 'xxaxx' | 'xxaxx' | 'xxaxx' | 'xxaxx' | '' | TypeError: rstrip arg must be None or str | TypeError: rstrip arg must be None or str | TypeError: rstrip expected at most 1 argument, got 2 | TypeError: str.rstrip() takes no keyword arguments
#| '' | '' | '' | '' | '' | '' | '' | '' | '' | '' | TypeError: rstrip arg must be None or str | TypeError: rstrip arg must be None or str | TypeError: rstrip expected at most 1 argument, got 2 | TypeError: str.rstrip() takes no keyword arguments
#| 'éxé😀é' | 'éxé😀é' | 'éxé😀é' | 'éxé😀é' | 'éxé😀é' | 'éxé😀é' | 'éx' | 'éxé😀é' | 'éxé😀é' | '' | TypeError: rstrip arg must be None or str | TypeError: rstrip arg must be None or str | TypeError: rstrip expected at most 1 argument, got 2 | TypeError: str.rstrip() takes no keyword arguments
#| '\ud800a\ud800' | '\ud800a\ud800' | '\ud800a\ud800' | '\ud800a\ud800' | '\ud800a\ud800' | '\ud800a\ud800' | '\ud800a\ud800' | '\ud800a' | '\ud800a\ud800' | '' | TypeError: rstrip arg must be None or str | TypeError: rstrip arg must be None or str | TypeError: rstrip expected at most 1 argument, got 2 | TypeError: str.rstrip() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.rstrip(),
    lambda x: x.rstrip(None),
    lambda x: x.rstrip("x"),
    lambda x: x.rstrip("xa"),
    lambda x: x.rstrip(""),
    lambda x: x.rstrip("é😀"),
    lambda x: x.rstrip("\ud800"),
    lambda x: x.rstrip(" \t"),
    lambda x: x.rstrip(x),
    lambda x: x.rstrip(1),
    lambda x: x.rstrip(b"x"),
    lambda x: x.rstrip("x", "y"),
    lambda x: x.rstrip(chars="x"),
)
for x in ("  a b  ", "\t\n\x1c\x85\xa0\u2003x\u3000", "xxaxx", "", "éxé😀é", "\ud800a\ud800",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
