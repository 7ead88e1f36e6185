#: about: bytes that are cut and joined while others hold their parts
#: kind: language
#: stdout:
#| True 139 b'opqrstuvwxyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93' b'\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff' True
#| 1500 b'\x01\x02\x02\x04\x05\x05\x07\x08' b'\xee\xee\xf0\xf1\xf1\xf3\xf4\xf4' 2 249 1254 199 b'\x012c\x94\xc5'
#| True 1500 True bytearray(b'\xf4\xc3\x91^-')
#| 2048 1023 b'ccccc' 1025 True b'a'

data = bytes(range(256)) * 20
kept = [data[i:i + 37] for i in range(0, len(data), 37)]
print(b"".join(kept) == data, len(kept), kept[3], kept[-1], hash(kept[5]) == hash(bytes(kept[5])))
out = b""
for i in range(1500): out += bytes([i % 251]) * (i % 3)
print(len(out), out[:8], out[-8:], out.count(b"\x05\x05"), out.find(bytes([250])), out.rfind(b"\x00"), out[700], out[::300])
array = bytearray()
for i in range(1500): array += bytes([i % 251]) * (i % 3)
print(array == out, len(array), hash(bytes(array)) == hash(out), array[::-301])
word = b"ab"
for _ in range(10): word += word
print(len(word), word.count(b"ba"), word.replace(b"ab", b"c")[:5], len(word.split(b"a")), word.translate(None, b"a") == b"b" * 1024, word.partition(b"ba")[0])
