#: about: str.swapcase: both ways at once
#: kind: language
#: stdout:
#| 'hello World' | 'HELLO wORLD' | False | 11 | False | TypeError: str.swapcase() takes no arguments (1 given) | TypeError: str.swapcase() takes no keyword arguments | 'HELLO wORLDQ'
#| '  a b  ' | '  A B  ' | False | 7 | False | TypeError: str.swapcase() takes no arguments (1 given) | TypeError: str.swapcase() takes no keyword arguments | '  A B  Q'
#| 'ßtraße İI' | 'SSTRASSE i̇i' | False | 12 | False | TypeError: str.swapcase() takes no arguments (1 given) | TypeError: str.swapcase() takes no keyword arguments | 'SSTRASSE i̇iQ'
#| 'ǆ Σας ﬁn' | 'Ǆ σΑΣ FIN' | False | 9 | False | TypeError: str.swapcase() takes no arguments (1 given) | TypeError: str.swapcase() takes no keyword arguments | 'Ǆ σΑΣ FINQ'
#| '' | '' | True | 0 | True | TypeError: str.swapcase() takes no arguments (1 given) | TypeError: str.swapcase() takes no keyword arguments | 'Q'
#| 'x²½٣𐐨' | 'X²½٣𐐀' | False | 5 | False | TypeError: str.swapcase() takes no arguments (1 given) | TypeError: str.swapcase() takes no keyword arguments | 'X²½٣𐐀Q'
#| 'a\ud800b' | 'A\ud800B' | False | 3 | False | TypeError: str.swapcase() takes no arguments (1 given) | TypeError: str.swapcase() takes no keyword arguments | 'A\ud800BQ'
#| "ΑΣ Σ Α.Σ ΑΣ'Β" | "ας σ α.ς ασ'β" | False | 13 | False | TypeError: str.swapcase() takes no arguments (1 given) | TypeError: str.swapcase() takes no keyword arguments | "ας σ α.ς ασ'βQ"
#| 'ŉ ΐ ᾳ ᾼ ﬃ ẞ' | 'ʼN Ϊ́ ΑΙ ᾼ FFI ß' | False | 17 | False | TypeError: str.swapcase() takes no arguments (1 given) | TypeError: str.swapcase() takes no keyword arguments | 'ʼN Ϊ́ ΑΙ ᾼ FFI ßQ'
#| 'Ა ა Ꭰ ꭰ ⓐ Ⅷ ⅷ' | 'ა Ა ꭰ Ꭰ Ⓐ ⅷ Ⅷ' | False | 13 | False | TypeError: str.swapcase() takes no arguments (1 given) | TypeError: str.swapcase() takes no keyword arguments | 'ა Ა ꭰ Ꭰ Ⓐ ⅷ ⅧQ'
#| "they're o'neil 3rd x_y" | "THEY'RE O'NEIL 3RD X_Y" | False | 22 | False | TypeError: str.swapcase() takes no arguments (1 given) | TypeError: str.swapcase() takes no keyword arguments | "THEY'RE O'NEIL 3RD X_YQ"

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.swapcase(),
    lambda x: x.swapcase() == x,
    lambda x: len(x.swapcase()),
    lambda x: x.swapcase().swapcase() == x.swapcase(),
    lambda x: x.swapcase(1),
    lambda x: x.swapcase(foo=1),
    lambda x: str.swapcase(x + "q"),
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
