#: about: str.upper: full upper-casing
#: kind: language
#: stdout:
#| 'hello World' | 'HELLO WORLD' | False | 11 | True | TypeError: str.upper() takes no arguments (1 given) | TypeError: str.upper() takes no keyword arguments | 'HELLO WORLDQ'
#| '  a b  ' | '  A B  ' | False | 7 | True | TypeError: str.upper() takes no arguments (1 given) | TypeError: str.upper() takes no keyword arguments | '  A B  Q'
#| 'ßtraße İI' | 'SSTRASSE İI' | False | 11 | True | TypeError: str.upper() takes no arguments (1 given) | TypeError: str.upper() takes no keyword arguments | 'SSTRASSE İIQ'
#| 'ǆ Σας ﬁn' | 'Ǆ ΣΑΣ FIN' | False | 9 | True | TypeError: str.upper() takes no arguments (1 given) | TypeError: str.upper() takes no keyword arguments | 'Ǆ ΣΑΣ FINQ'
#| '' | '' | True | 0 | True | TypeError: str.upper() takes no arguments (1 given) | TypeError: str.upper() takes no keyword arguments | 'Q'
#| 'x²½٣𐐨' | 'X²½٣𐐀' | False | 5 | True | TypeError: str.upper() takes no arguments (1 given) | TypeError: str.upper() takes no keyword arguments | 'X²½٣𐐀Q'
#| 'a\ud800b' | 'A\ud800B' | False | 3 | True | TypeError: str.upper() takes no arguments (1 given) | TypeError: str.upper() takes no keyword arguments | 'A\ud800BQ'
#| "ΑΣ Σ Α.Σ ΑΣ'Β" | "ΑΣ Σ Α.Σ ΑΣ'Β" | True | 13 | True | TypeError: str.upper() takes no arguments (1 given) | TypeError: str.upper() takes no keyword arguments | "ΑΣ Σ Α.Σ ΑΣ'ΒQ"
#| 'ŉ ΐ ᾳ ᾼ ﬃ ẞ' | 'ʼN Ϊ́ ΑΙ ΑΙ FFI ẞ' | False | 18 | True | TypeError: str.upper() takes no arguments (1 given) | TypeError: str.upper() takes no keyword arguments | 'ʼN Ϊ́ ΑΙ ΑΙ FFI ẞQ'
#| 'Ა ა Ꭰ ꭰ ⓐ Ⅷ ⅷ' | 'Ა Ა Ꭰ Ꭰ Ⓐ Ⅷ Ⅷ' | False | 13 | True | TypeError: str.upper() takes no arguments (1 given) | TypeError: str.upper() takes no keyword arguments | 'Ა Ა Ꭰ Ꭰ Ⓐ Ⅷ ⅧQ'
#| "they're o'neil 3rd x_y" | "THEY'RE O'NEIL 3RD X_Y" | False | 22 | True | TypeError: str.upper() takes no arguments (1 given) | TypeError: str.upper() takes no keyword arguments | "THEY'RE O'NEIL 3RD X_YQ"

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.upper(),
    lambda x: x.upper() == x,
    lambda x: len(x.upper()),
    lambda x: x.upper().upper() == x.upper(),
    lambda x: x.upper(1),
    lambda x: x.upper(foo=1),
    lambda x: str.upper(x + "q"),
)
VALUES = (
    "hello World",
    "  a b  ",
    "ßtraße İI",
    "ǆ Σας ﬁn",
    "",
    "x²½٣𐐨",
    "a\ud800b",
    "ΑΣ Σ Α.Σ ΑΣ'Β",
    "ŉ ΐ ᾳ ᾼ ﬃ ẞ",
    "Ა ა Ꭰ ꭰ ⓐ Ⅷ ⅷ",
    "they're o'neil 3rd x_y",
)
for x in VALUES:
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
