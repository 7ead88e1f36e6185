#: about: utf-7: which characters are plain, where base 64 begins and ends
#: kind: language
#: stdout:
#| b'+AAAAAQACAAMABAAFAAYABwAI\t\n+AAsADA\r+AA4ADwAQABEAEgATABQAFQAWABcAGAAZABoAGwAcAB0AHgAf !"#$%&\'()*+-,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[+AFw]^_`abcdefghijklmnopqrstuvwxyz{|}+AH4Afw-'
#| '' b'' '' True
#| '+' b'+-' '+' True
#| 'a+b' b'a+-b' 'a+b' True
#| '+-' b'+--' '+-' True
#| '\xe9' b'+AOk-' '\xe9' True
#| 'a\xe9b' b'a+AOk-b' 'a\xe9b' True
#| '\xe9-' b'+AOk--' '\xe9-' True
#| '\xe9 ' b'+AOk ' '\xe9 ' True
#| '\xe9/' b'+AOk-/' '\xe9/' True
#| '\xe9+' b'+AOkAKw-' '\xe9+' True
#| '\xe9+\xe9' b'+AOkAKwDp-' '\xe9+\xe9' True
#| '\xe9\xe9\xe9' b'+AOkA6QDp-' '\xe9\xe9\xe9' True
#| '\U0001f600' b'+2D3eAA-' '\U0001f600' True
#| '\ud800' b'+2AA-' '\ud800' True
#| '\udc00x' b'+3AA-x' '\udc00x' True
#| '\ud800\udc00' b'+2ADcAA-' '\U00010000' False
#| '~\\' b'+AH4AXA-' '~\\' True
#| '\x00' b'+AAA-' '\x00' True
#| '\u20ac\u20ac\u20ac\u20ac\u20ac' b'+IKwgrCCsIKwgrA-' '\u20ac\u20ac\u20ac\u20ac\u20ac' True
#| UTF-7 b'a+AOk-' aé
#| u7 b'a+AOk-' aé
#| utf7 b'a+AOk-' aé
#| unicode-1-1-utf-7 b'a+AOk-' aé
#| b'+AOnYAA-'

print("".join(map(chr, range(0x80))).encode("utf-7"))
for text in ["", "+", "a+b", "+-", "\xe9", "a\xe9b", "\xe9-", "\xe9 ", "\xe9/", "\xe9+", "\xe9+\xe9", "\xe9\xe9\xe9", "\U0001f600", "\ud800", "\udc00x",
             "\ud800\udc00", "~\\", "\x00", "\u20ac" * 5]:
    encoded = text.encode("utf-7")
    print(ascii(text), encoded, ascii(encoded.decode("utf-7")), encoded.decode("utf-7") == text)
for name in ["UTF-7", "u7", "utf7", "unicode-1-1-utf-7"]:
    print(name, "a\xe9".encode(name), b"a+AOk-".decode(name))
print("\xe9\ud800".encode("utf-7", "no such handler"))
