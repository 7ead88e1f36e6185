#: about: str.casefold: full case folding
#: kind: language
#: stdout:
#| 'hello World' | 'hello world' | False | 11 | True | TypeError: str.casefold() takes no arguments (1 given) | TypeError: str.casefold() takes no keyword arguments | 'hello worldq'
#| '  a b  ' | '  a b  ' | True | 7 | True | TypeError: str.casefold() takes no arguments (1 given) | TypeError: str.casefold() takes no keyword arguments | '  a b  q'
#| 'ßtraße İI' | 'sstrasse i̇i' | False | 12 | True | TypeError: str.casefold() takes no arguments (1 given) | TypeError: str.casefold() takes no keyword arguments | 'sstrasse i̇iq'
#| 'ǆ Σας ﬁn' | 'ǆ σασ fin' | False | 9 | True | TypeError: str.casefold() takes no arguments (1 given) | TypeError: str.casefold() takes no keyword arguments | 'ǆ σασ finq'
#| '' | '' | True | 0 | True | TypeError: str.casefold() takes no arguments (1 given) | TypeError: str.casefold() takes no keyword arguments | 'q'
#| 'x²½٣𐐨' | 'x²½٣𐐨' | True | 5 | True | TypeError: str.casefold() takes no arguments (1 given) | TypeError: str.casefold() takes no keyword arguments | 'x²½٣𐐨q'
#| 'a\ud800b' | 'a\ud800b' | True | 3 | True | TypeError: str.casefold() takes no arguments (1 given) | TypeError: str.casefold() takes no keyword arguments | 'a\ud800bq'
#| "ΑΣ Σ Α.Σ ΑΣ'Β" | "ασ σ α.σ ασ'β" | False | 13 | True | TypeError: str.casefold() takes no arguments (1 given) | TypeError: str.casefold() takes no keyword arguments | "ασ σ α.σ ασ'βq"
#| 'ŉ ΐ ᾳ ᾼ ﬃ ẞ' | 'ʼn ΐ αι αι ffi ss' | False | 19 | True | TypeError: str.casefold() takes no arguments (1 given) | TypeError: str.casefold() takes no keyword arguments | 'ʼn ΐ αι αι ffi ssq'
#| 'Ა ა Ꭰ ꭰ ⓐ Ⅷ ⅷ' | 'ა ა Ꭰ Ꭰ ⓐ ⅷ ⅷ' | False | 13 | True | TypeError: str.casefold() takes no arguments (1 given) | TypeError: str.casefold() takes no keyword arguments | 'ა ა Ꭰ Ꭰ ⓐ ⅷ ⅷq'
#| "they're o'neil 3rd x_y" | "they're o'neil 3rd x_y" | True | 22 | True | TypeError: str.casefold() takes no arguments (1 given) | TypeError: str.casefold() takes no keyword arguments | "they're o'neil 3rd x_yq"

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.casefold(),
    lambda x: x.casefold() == x,
    lambda x: len(x.casefold()),
    lambda x: x.casefold().casefold() == x.casefold(),
    lambda x: x.casefold(1),
    lambda x: x.casefold(foo=1),
    lambda x: str.casefold(x + "q"),
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
