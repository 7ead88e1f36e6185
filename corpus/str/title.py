#: about: str.title: title case after anything uncased
#: kind: language
#: stdout:
#| 'hello World' | 'Hello World' | False | 11 | True | TypeError: str.title() takes no arguments (1 given) | TypeError: str.title() takes no keyword arguments | 'Hello Worldq'
#| '  a b  ' | '  A B  ' | False | 7 | True | TypeError: str.title() takes no arguments (1 given) | TypeError: str.title() takes no keyword arguments | '  A B  Q'
#| 'ßtraße İI' | 'Sstraße İi' | False | 10 | True | TypeError: str.title() takes no arguments (1 given) | TypeError: str.title() takes no keyword arguments | 'Sstraße İiq'
#| 'ǆ Σας ﬁn' | 'ǅ Σας Fin' | False | 9 | True | TypeError: str.title() takes no arguments (1 given) | TypeError: str.title() takes no keyword arguments | 'ǅ Σας Finq'
#| '' | '' | True | 0 | True | TypeError: str.title() takes no arguments (1 given) | TypeError: str.title() takes no keyword arguments | 'Q'
#| 'x²½٣𐐨' | 'X²½٣𐐀' | False | 5 | True | TypeError: str.title() takes no arguments (1 given) | TypeError: str.title() takes no keyword arguments | 'X²½٣𐐀q'
#| 'a\ud800b' | 'A\ud800B' | False | 3 | True | TypeError: str.title() takes no arguments (1 given) | TypeError: str.title() takes no keyword arguments | 'A\ud800Bq'
#| "ΑΣ Σ Α.Σ ΑΣ'Β" | "Ας Σ Α.Σ Ασ'Β" | False | 13 | True | TypeError: str.title() takes no arguments (1 given) | TypeError: str.title() takes no keyword arguments | "Ας Σ Α.Σ Ασ'Βq"
#| 'ŉ ΐ ᾳ ᾼ ﬃ ẞ' | 'ʼN Ϊ́ ᾼ ᾼ Ffi ẞ' | False | 16 | True | TypeError: str.title() takes no arguments (1 given) | TypeError: str.title() takes no keyword arguments | 'ʼN Ϊ́ ᾼ ᾼ Ffi ẞq'
#| 'Ა ა Ꭰ ꭰ ⓐ Ⅷ ⅷ' | 'Ა ა Ꭰ Ꭰ Ⓐ Ⅷ Ⅷ' | False | 13 | True | TypeError: str.title() takes no arguments (1 given) | TypeError: str.title() takes no keyword arguments | 'Ა ა Ꭰ Ꭰ Ⓐ Ⅷ Ⅷq'
#| "they're o'neil 3rd x_y" | "They'Re O'Neil 3Rd X_Y" | False | 22 | True | TypeError: str.title() takes no arguments (1 given) | TypeError: str.title() takes no keyword arguments | "They'Re O'Neil 3Rd X_Yq"

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.title(),
    lambda x: x.title() == x,
    lambda x: len(x.title()),
    lambda x: x.title().title() == x.title(),
    lambda x: x.title(1),
    lambda x: x.title(foo=1),
    lambda x: str.title(x + "q"),
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
