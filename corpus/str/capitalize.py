#: about: str.capitalize: the first character in title case, the rest in lower case
#: kind: language
#: stdout:
#| 'hello World' | 'Hello world' | False | 11 | True | TypeError: str.capitalize() takes no arguments (1 given) | TypeError: str.capitalize() takes no keyword arguments | 'Hello worldq'
#| '  a b  ' | '  a b  ' | True | 7 | True | TypeError: str.capitalize() takes no arguments (1 given) | TypeError: str.capitalize() takes no keyword arguments | '  a b  q'
#| 'ßtraße İI' | 'Sstraße i̇i' | False | 11 | True | TypeError: str.capitalize() takes no arguments (1 given) | TypeError: str.capitalize() takes no keyword arguments | 'Sstraße i̇iq'
#| 'ǆ Σας ﬁn' | 'ǅ σας ﬁn' | False | 8 | True | TypeError: str.capitalize() takes no arguments (1 given) | TypeError: str.capitalize() takes no keyword arguments | 'ǅ σας ﬁnq'
#| '' | '' | True | 0 | True | TypeError: str.capitalize() takes no arguments (1 given) | TypeError: str.capitalize() takes no keyword arguments | 'Q'
#| 'x²½٣𐐨' | 'X²½٣𐐨' | False | 5 | True | TypeError: str.capitalize() takes no arguments (1 given) | TypeError: str.capitalize() takes no keyword arguments | 'X²½٣𐐨q'
#| 'a\ud800b' | 'A\ud800b' | False | 3 | True | TypeError: str.capitalize() takes no arguments (1 given) | TypeError: str.capitalize() takes no keyword arguments | 'A\ud800bq'
#| "ΑΣ Σ Α.Σ ΑΣ'Β" | "Ας σ α.ς ασ'β" | False | 13 | True | TypeError: str.capitalize() takes no arguments (1 given) | TypeError: str.capitalize() takes no keyword arguments | "Ας σ α.ς ασ'βq"
#| 'ŉ ΐ ᾳ ᾼ ﬃ ẞ' | 'ʼN ΐ ᾳ ᾳ ﬃ ß' | False | 12 | False | TypeError: str.capitalize() takes no arguments (1 given) | TypeError: str.capitalize() takes no keyword arguments | 'ʼN ΐ ᾳ ᾳ ﬃ ßq'
#| 'Ა ა Ꭰ ꭰ ⓐ Ⅷ ⅷ' | 'Ა ა ꭰ ꭰ ⓐ ⅷ ⅷ' | False | 13 | True | TypeError: str.capitalize() takes no arguments (1 given) | TypeError: str.capitalize() takes no keyword arguments | 'Ა ა ꭰ ꭰ ⓐ ⅷ ⅷq'
#| "they're o'neil 3rd x_y" | "They're o'neil 3rd x_y" | False | 22 | True | TypeError: str.capitalize() takes no arguments (1 given) | TypeError: str.capitalize() takes no keyword arguments | "They're o'neil 3rd x_yq"

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.capitalize(),
    lambda x: x.capitalize() == x,
    lambda x: len(x.capitalize()),
    lambda x: x.capitalize().capitalize() == x.capitalize(),
    lambda x: x.capitalize(1),
    lambda x: x.capitalize(foo=1),
    lambda x: str.capitalize(x + "q"),
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
