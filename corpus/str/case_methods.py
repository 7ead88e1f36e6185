#: about: upper, lower, title, capitalize, swapcase and casefold across scripts
#: kind: language
#: stdout:
#| HELLO WORLD|hello world|Hello World|Hello world|HELLO wORLD|hello world
#| SSTRASSE|ßtraße|Sstraße|Sstraße|SSTRASSE|sstrasse
#| ÀÉÎ|àéî|Àéî|Àéî|àéî|àéî
#| Ǆ Ǆ Ǆ|ǆ ǆ ǆ|ǅ ǅ ǅ|ǅ ǆ ǆ|Ǆ ǅ ǆ|ǆ ǆ ǆ
#| THEY'RE BILL'S|they're bill's|They'Re Bill'S|They're bill's|THEY'RE BILL'S|they're bill's
#| X1Y2 3ABC|x1y2 3abc|X1Y2 3Abc|X1y2 3abc|X1Y2 3ABC|x1y2 3abc
#| FINE|ﬁne|Fine|Fine|FINE|fine
#| İI II|i̇i ıi|İi Ii|İi ıi|i̇i II|i̇i ıi
#| ΑΣ ΣΑΣ|ας σας|Ας Σας|Ας σας|ας σας|ασ σασ
#| ʼN|ŉ|ʼN|ʼN|ʼN|ʼn
#| ΑΙ ΑΙ|ᾳ ᾳ|ᾼ ᾼ|ᾼ ᾳ|ΑΙ ᾼ|αι αι
#| |||||
#| HELLO|hello|Hello|Hello|hello|hello
#| Ა Ა|ა ა|ა Ა|ა ა|Ა ა|ა ა
#| True Σ σ οδος ['0x69', '0x307'] 2

for s in ("hello World", "ßtraße", "ÀÉÎ", "ǆ ǅ Ǆ", "they're bill's", "x1y2 3abc", "ﬁne", "İI ıi", "ΑΣ ΣΑΣ", "ŉ", "ᾳ ᾼ", "", "HELLO", "ა Ა"):
    print(s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold(), sep="|")
print("Straße".casefold() == "STRASSE".casefold(), "ς".upper(), "Σ".lower(), "ΟΔΟΣ".lower(), [hex(ord(c)) for c in "İ".lower()], len("ŉ".upper()))
