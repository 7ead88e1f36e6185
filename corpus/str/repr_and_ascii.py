#: about: repr and ascii of every class of character, and which quote is chosen
#: kind: language
#: stdout:
#| 'plain' 'plain' 5
#| "it's" "it's" 4
#| 'say "hi"' 'say "hi"' 8
#| 'both \' and "' 'both \' and "' 12
#| 'tab\t nl\n cr\r' 'tab\t nl\n cr\r' 12
#| '\\back' '\\back' 5
#| '\x00\x1f\x7f' '\x00\x1f\x7f' 3
#| '\x80\x9f\xa0\xad' '\x80\x9f\xa0\xad' 4
#| 'é ñ' '\xe9 \xf1' 3
#| '漢字' '\u6f22\u5b57' 2
#| '̀' '\u0300' 1
#| '\u200b\u200e' '\u200b\u200e' 2
#| '\u2028\u2029' '\u2028\u2029' 2
#| '\ue000' '\ue000' 1
#| '\ufeff\ufffe' '\ufeff\ufffe' 2
#| '😀' '\U0001f600' 1
#| '\U000e0001' '\U000e0001' 1
#| '\U0010ffff' '\U0010ffff' 1
#| '\ud800\udfff' '\ud800\udfff' 2
#| '\u3000' '\u3000' 1
#| '\u0378' '\u0378' 1
#| 'á' 'a\u0301' 2
#| '' '' 0
#| [('é',), {'ü': '\n'}] ['\xe9', b'\xe9'] 'é' '\xe9' é 'é' '\xe9' 'é\n' '\xe9\n'
#| réπr r\xe9\u03c0r [réπr] r\xe9\u03c0r

for s in ("plain", "it's", 'say "hi"', "both ' and \"", "tab\t nl\n cr\r", "\\back", "\x00\x1f\x7f", "\x80\x9f\xa0\xad", "é ñ", "漢字", "\u0300", "\u200b\u200e", "\u2028\u2029", "\ue000", "\ufeff\ufffe", "\U0001f600", "\U000e0001", "\U0010ffff", "\ud800\udfff", "\u3000", "\u0378", "a\u0301", ""):
    print(repr(s) , ascii(s), len(s))
print([("é",), {"ü": "\n"}], ascii(["é", b"\xe9"]), "%r %a %s" % ("é", "é", "é"), f"{'é'!r} {'é'!a}", "{!r} {!a}".format("é\n", "é\n"))

class R:
    def __repr__(self): return "réπr"

print(R(), ascii(R()), repr([R()]), f"{R()!a}")
