#: about: chr and ord are inverse over every plane
#: kind: language
#: result: 150999032
#: stdout:
#| 0 True 1 '\x00' False True
#| 127 True 1 '\x7f' False True
#| 128 True 1 '\x80' False True
#| 2047 True 1 '\u07ff' True False
#| 2048 True 1 '\u0800' True False
#| 55295 True 1 '\ud7ff' False True
#| 55296 True 1 '\ud800' False True
#| 56320 True 1 '\udc00' False True
#| 57343 True 1 '\udfff' False True
#| 57344 True 1 '\ue000' False True
#| 65533 True 1 '\ufffd' True False
#| 65534 True 1 '\ufffe' False True
#| 65535 True 1 '\uffff' False True
#| 65536 True 1 '\U00010000' True False
#| 131071 True 1 '\U0001ffff' False True
#| 917505 True 1 '\U000e0001' False True
#| 1114110 True 1 '\U0010fffe' False True
#| 1114111 True 1 '\U0010ffff' False True
#| 2 False '\ud83d\ude00' ['0xd83d', '0xde00', '0x1f600']

for n in (0, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xd800, 0xdc00, 0xdfff, 0xe000, 0xfffd, 0xfffe, 0xffff, 0x10000, 0x1ffff, 0xe0001, 0x10fffe, 0x10ffff):
    c = chr(n)
    print(n, ord(c) == n, len(c), ascii(c), c.isprintable(), repr(c) == ascii(c))
pairs = chr(0xd83d) + chr(0xde00)
print(len(pairs), pairs == "\U0001f600", ascii(pairs), [hex(ord(c)) for c in pairs + "\U0001f600"])
RESULT = sum(ord(chr(n)) for n in range(0, 0x110000, 4097))
