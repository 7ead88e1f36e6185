#: about: every encoding with one byte a character: a sum of all its characters, and of all that it encodes
#: kind: language
#: raises: UnicodeDecodeError: 'charmap' codec can't decode byte 0x70 in position 112: character maps to <undefined>
#: stdout:
#| cp037 256 1173196801379245760 256 1460875657042473310
#| cp1006 256 1492920753663322088 255 405073821593665046
#| cp1026 256 130948994235553117 256 620859398217856748
#| cp1125 256 2261437754948016278 256 508682009342340073
#| cp1140 256 1173196801396039360 256 499306810008025254
#| cp1250 256 235883241641244943 251 2290931059022677070
#| cp1251 256 99916838095870669 255 1177621604934945480
#| cp1252 256 1345284236462789530 251 2048258310001448821
#| cp1253 256 194980612061387464 239 1611433184998145379
#| cp1254 256 300387722014299040 249 61752511436803207
#| cp1255 256 2039377902046140634 233 2186892401344680969
#| cp1256 256 1713412960644689948 256 117892693324838787
#| cp1257 256 19505101637606385 244 264567910878878886
#| cp1258 256 2278141046887618115 247 624371184286858671
#| cp273 256 1713238577840575148 256 1322836623680630077
#| cp424 256 654342552908892265 218 1192264394343777845

NAMES = """
cp037 cp1006 cp1026 cp1125 cp1140 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258
cp273 cp424 cp437 cp500 cp720 cp737 cp775 cp850 cp852 cp855 cp856 cp857 cp858 cp860 cp861 cp862
cp863 cp864 cp865 cp866 cp869 cp874 cp875 hp-roman8 iso8859-10 iso8859-11 iso8859-13 iso8859-14
iso8859-15 iso8859-16 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8
iso8859-9 koi8-r koi8-t koi8-u kz1048 mac-arabic mac-croatian mac-cyrillic mac-farsi mac-greek mac-
iceland mac-latin2 mac-roman mac-romanian mac-turkish palmos ptcp154 tis-620
"""

characters = "".join(map(chr, range(0x10000)))
astral = "".join(map(chr, range(0x10000, 0x20000)))
octets = bytes(range(256))


def checksum(octets):
    return int.from_bytes(octets) % (2**61 - 1)


for name in NAMES.split():
    decoded = octets.decode(name, "replace")
    encoded = characters.encode(name, "ignore")
    print(name, len(decoded), checksum(decoded.encode("utf-16-be")), len(encoded), checksum(encoded))
    assert astral.encode(name, "ignore") == b""
    assert octets.decode(name, "surrogateescape").encode(name, "surrogateescape").decode(name, "replace") == decoded
