#: about: iterating bytes, zipping them, and going between bytes, int and str
#: kind: language
#: result: (b'xyz{|}~\\x7f\\x80\\x81\\x82\\x83\\x84\\x85\\x86', bytearray(b"\\n\\'"))
#: stdout:
#| ['0x48', '0x65', '0x6c', '0x6c', '0x6f'] b'hELLO' 500 b'Hello' b'olleH' [(0, 72), (1, 101)] [(72, 101), (101, 108)] b'Ifmmp' 111 72 b'H'
#| 310939249775 b'Hello' Hello 48656c6c6f True b'Hello' ['l', 'l', 'o']
#| 0x11e60398 1 2918612865
#| 0xcbf43926
#| b'\x03a\x01b\x02c\x04d' [b'a', b'b', b'c']

b = b"Hello"
print([hex(x) for x in b], bytes(x ^ 32 for x in b), sum(b), bytes(sorted(b)), bytes(reversed(b)), list(enumerate(b[:2])), list(zip(b, b[1:]))[:2], bytes(map(lambda x: x + 1, b)), max(b), b.__getitem__(0), bytes([b[0]]))
print(int.from_bytes(b, "big"), (310939249775).to_bytes(5, "big"), "".join(map(chr, b)), "".join(f"{x:02x}" for x in b), bytes.fromhex(b.hex()) == b, b"".join(bytes([x]) for x in b), [chr(x) for x in b if x > 105])

def checksum(data):
    a, c = 1, 0
    for x in data: a = (a + x) % 65521; c = (c + a) % 65521
    return c << 16 | a

print(hex(checksum(b"Wikipedia")), checksum(b""), checksum(bytes(range(256))))

def crc(data):
    r = 0xFFFFFFFF
    for x in data:
        r ^= x
        for _ in range(8): r = r >> 1 ^ (0xEDB88320 & -(r & 1))
    return ~r & 0xFFFFFFFF

print(hex(crc(b"123456789")))

def rle(data):
    out = bytearray()
    i = 0
    while i < len(data):
        j = i
        while j < len(data) and data[j] == data[i] and j - i < 255: j += 1
        out += bytes([j - i, data[i]])
        i = j
    return bytes(out)

print(rle(b"aaabccdddd"), [b"abc"[i:i + 1] for i in range(3)])
RESULT = bytes(range(120, 135)), bytearray(b"\n'")
