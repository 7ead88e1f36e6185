#: about: characters by their properties over whole ranges: counts and sums that depend on each
#: kind: language
#: stdout:
#| 0x0 1478 1432 40 43 1432 591 46 1915 12 472 468
#| [2684512, 2128788, 2129051, 2134560, 2717172] 2577 11489 6
#| 0x800 4274 3942 250 260 3945 509 332 5365 1 393 366
#| [31485946, 34705995, 34607803, 31416857, 34737200] 10041 36866 84
#| 0x2000 866 667 0 82 720 231 199 4097 16 187 187
#| [44803889, 45008514, 45002501, 45008514, 44693043] 5629 26114 0
#| 0xa000 2584 2498 70 70 2508 273 86 2882 0 127 127
#| [127436065, 129968604, 129929734, 126859484, 126858493] 4024 18434 0
#| 0xd700 1667 1657 10 10 1639 38 17 1864 0 26 26
#| [632020225, 632778432, 632652755, 632022881, 632021057] 53658 62978 12
#| 0x10000 2599 2228 30 43 2288 239 371 2792 0 184 184
#| [276813643, 276830389, 276829765, 276830389, 276822016] 15834 40962 0
#| 0x1d000 1956 1656 100 100 1656 624 300 3347 0 478 478
#| [1006627708, 1006630020, 1006629986, 1006630020, 1006628864] 51799 81922 0
#| 0x1f000 23 0 10 21 0 0 23 2610 0 78 78
#| [394787328, 394787328, 394787328, 394787328, 394787328] 7232 30722 0
#| 0xe0000 0 0 0 0 0 0 0 240 0 0 0
#| [469892864, 469892864, 469892864, 469892864, 469892864] 2962 5122 0
#| ['İ'] 2
#| ['𐵀𐵁𐵂𐵃𐵄𐵅𐵆𐵇𐵈𐵉𐵊𐵋', 'ᲊ', 'ɤ', True]

PREDICATES = ("isalnum", "isalpha", "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric", "isprintable", "isspace", "istitle", "isupper")
BLOCKS = [(0, 0x800), (0x800, 0x2000), (0x2000, 0x3100), (0xa000, 0xac00), (0xd700, 0x10000), (0x10000, 0x11000), (0x1d000, 0x1f000), (0x1f000, 0x1fc00), (0xe0000, 0xe0200)]
for low, high in BLOCKS:
    characters = [chr(i) for i in range(low, high)]
    print(hex(low), *[sum(map(getattr(str, name), characters)) for name in PREDICATES])
    text = "".join(characters)
    print([sum(map(ord, f(text))) for f in (str.upper, str.lower, str.title, str.casefold, str.swapcase)], len(repr(text)), len(ascii(text)), sum(len(c.upper()) > 1 for c in characters))
print([c for c in map(chr, range(0x110000)) if len(c.lower()) > 1], sum(len(c.casefold()) == 3 for c in map(chr, range(0x2000, 0x10000))))
print(["".join(c for c in map(chr, range(0x10d40, 0x10d90)) if c.isalnum())[:12], chr(0x1c89).lower(), chr(0xa7cb).lower(), chr(0x105c0).isalpha()])
