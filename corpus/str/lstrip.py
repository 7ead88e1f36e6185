#: about: str.lstrip: white space, sets of characters, wrong arguments
#: kind: language
#: stdout:
#| '  a b  ' | 'a b  ' | 'a b  ' | '  a b  ' | '  a b  ' | '  a b  ' | '  a b  ' | '  a b  ' | 'a b  ' | '' | TypeError: lstrip arg must be None or str | TypeError: lstrip arg must be None or str | TypeError: lstrip expected at most 1 argument, got 2 | TypeError: str.lstrip() takes no keyword arguments
#| '\t\n\x1c\x85\xa0\u2003x\u3000' | 'x\u3000' | 'x\u3000' | '\t\n\x1c\x85\xa0\u2003x\u3000' | '\t\n\x1c\x85\xa0\u2003x\u3000' | '\t\n\x1c\x85\xa0\u2003x\u3000' | '\t\n\x1c\x85\xa0\u2003x\u3000' | '\t\n\x1c\x85\xa0\u2003x\u3000' | '\n\x1c\x85\xa0\u2003x\u3000' | '' | TypeError: lstrip arg must be None or str | TypeError: lstrip arg must be None or str | TypeError: lstrip expected at most 1 argument, got 2 | TypeError: str.lstrip() takes no keyword arguments
#| 'xxaxx' | 'xxaxx' | 'xxaxx' | 'axx' | '' | 'xxaxx' | 'xxaxx' | 'xxaxx' | 'xxaxx' | '' | TypeError: lstrip arg must be None or str | TypeError: lstrip arg must be None or str | TypeError: lstrip expected at most 1 argument, got 2 | TypeError: str.lstrip() takes no keyword arguments
#| '' | '' | '' | '' | '' | '' | '' | '' | '' | '' | TypeError: lstrip arg must be None or str | TypeError: lstrip arg must be None or str | TypeError: lstrip expected at most 1 argument, got 2 | TypeError: str.lstrip() takes no keyword arguments
#| 'éxé😀é' | 'éxé😀é' | 'éxé😀é' | 'éxé😀é' | 'éxé😀é' | 'éxé😀é' | 'xé😀é' | 'éxé😀é' | 'éxé😀é' | '' | TypeError: lstrip arg must be None or str | TypeError: lstrip arg must be None or str | TypeError: lstrip expected at most 1 argument, got 2 | TypeError: str.lstrip() takes no keyword arguments
#| '\ud800a\ud800' | '\ud800a\ud800' | '\ud800a\ud800' | '\ud800a\ud800' | '\ud800a\ud800' | '\ud800a\ud800' | '\ud800a\ud800' | 'a\ud800' | '\ud800a\ud800' | '' | TypeError: lstrip arg must be None or str | TypeError: lstrip arg must be None or str | TypeError: lstrip expected at most 1 argument, got 2 | TypeError: str.lstrip() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.lstrip(),
    lambda x: x.lstrip(None),
    lambda x: x.lstrip("x"),
    lambda x: x.lstrip("xa"),
    lambda x: x.lstrip(""),
    lambda x: x.lstrip("é😀"),
    lambda x: x.lstrip("\ud800"),
    lambda x: x.lstrip(" \t"),
    lambda x: x.lstrip(x),
    lambda x: x.lstrip(1),
    lambda x: x.lstrip(b"x"),
    lambda x: x.lstrip("x", "y"),
    lambda x: x.lstrip(chars="x"),
)
for x in ("  a b  ", "\t\n\x1c\x85\xa0\u2003x\u3000", "xxaxx", "", "éxé😀é", "\ud800a\ud800",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
