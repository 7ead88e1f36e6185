#: about: characters by name in string literals: aliases, Hangul, ideographs, either case
#: kind: language
#: stdout:
#| aA•—😀
#| True True 🔔 True '\xa0\ufe0f'
#| 각힣 一𠀀
#| '\uf900\U0001b170\U00017000'
#| –1→1 \N{BULLET} \N1
#| 1 True Ⅴ ('©', '')

print("\N{LATIN SMALL LETTER A}\N{latin capital letter a}\N{Bullet}\N{EM DASH}\N{GRINNING FACE}")
print("\N{LF}" == "\N{LINE FEED}" == "\n", "\N{NULL}" == "\0", "\N{BELL}", "\N{ALERT}" == "\a", ascii("\N{NBSP}\N{VS16}"))
print("\N{HANGUL SYLLABLE GAG}\N{hangul syllable hih}", "\N{CJK UNIFIED IDEOGRAPH-4E00}\N{cjk unified ideograph-20000}")
print(ascii("\N{CJK COMPATIBILITY IDEOGRAPH-F900}\N{NUSHU CHARACTER-1B170}\N{TANGUT IDEOGRAPH-17000}"))
print(f"\N{EN DASH}{1}\N{RIGHTWARDS ARROW}{'\N{DIGIT ONE}'}", r"\N{BULLET}", rf"\N{1}")
print(len("\N{MUSICAL SYMBOL G CLEF}"), "\N{SPACE}".isspace(), "\N{ROMAN NUMERAL FIVE}", t"\N{COPYRIGHT SIGN}{1}".strings)
