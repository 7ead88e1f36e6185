#: about: str.lower: full lower-casing with the final sigma
#: kind: language
#: stdout:
#| 'hello World' | 'hello world' | False | 11 | True | TypeError: str.lower() takes no arguments (1 given) | TypeError: str.lower() takes no keyword arguments | 'hello worldq'
#| '  a b  ' | '  a b  ' | True | 7 | True | TypeError: str.lower() takes no arguments (1 given) | TypeError: str.lower() takes no keyword arguments | '  a b  q'
#| 'ßtraße İI' | 'ßtraße i̇i' | False | 10 | True | TypeError: str.lower() takes no arguments (1 given) | TypeError: str.lower() takes no keyword arguments | 'ßtraße i̇iq'
#| 'ǆ Σας ﬁn' | 'ǆ σας ﬁn' | False | 8 | True | TypeError: str.lower() takes no arguments (1 given) | TypeError: str.lower() takes no keyword arguments | 'ǆ σας ﬁnq'
#| '' | '' | True | 0 | True | TypeError: str.lower() takes no arguments (1 given) | TypeError: str.lower() takes no keyword arguments | 'q'
#| 'x²½٣𐐨' | 'x²½٣𐐨' | True | 5 | True | TypeError: str.lower() takes no arguments (1 given) | TypeError: str.lower() takes no keyword arguments | 'x²½٣𐐨q'
#| 'a\ud800b' | 'a\ud800b' | True | 3 | True | TypeError: str.lower() takes no arguments (1 given) | TypeError: str.lower() takes no keyword arguments | 'a\ud800bq'
#| "ΑΣ Σ Α.Σ ΑΣ'Β" | "ας σ α.ς ασ'β" | False | 13 | True | TypeError: str.lower() takes no arguments (1 given) | TypeError: str.lower() takes no keyword arguments | "ας σ α.ς ασ'βq"
#| 'ŉ ΐ ᾳ ᾼ ﬃ ẞ' | 'ŉ ΐ ᾳ ᾳ ﬃ ß' | False | 11 | True | TypeError: str.lower() takes no arguments (1 given) | TypeError: str.lower() takes no keyword arguments | 'ŉ ΐ ᾳ ᾳ ﬃ ßq'
#| 'Ა ა Ꭰ ꭰ ⓐ Ⅷ ⅷ' | 'ა ა ꭰ ꭰ ⓐ ⅷ ⅷ' | False | 13 | True | TypeError: str.lower() takes no arguments (1 given) | TypeError: str.lower() takes no keyword arguments | 'ა ა ꭰ ꭰ ⓐ ⅷ ⅷq'
#| "they're o'neil 3rd x_y" | "they're o'neil 3rd x_y" | True | 22 | True | TypeError: str.lower() takes no arguments (1 given) | TypeError: str.lower() takes no keyword arguments | "they're o'neil 3rd x_yq"

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.lower(),
    lambda x: x.lower() == x,
    lambda x: len(x.lower()),
    lambda x: x.lower().lower() == x.lower(),
    lambda x: x.lower(1),
    lambda x: x.lower(foo=1),
    lambda x: str.lower(x + "q"),
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
