#: about: text through every encoding and back
#: kind: language
#: stdout:
#| utf-8 64 64 128 128 128 160 192 192 192 192 192 256 256 256 3157352125703822700
#| utf-8-sig 67 67 131 131 131 163 195 195 195 195 195 259 259 259 -734196810291806601
#| utf-16 130 130 130 130 130 130 130 130 130 130 130 258 258 258 3962633422114807522
#| utf-16-le 128 128 128 128 128 128 128 128 128 128 128 256 256 256 -8262109675890147890
#| utf-16-be 128 128 128 128 128 128 128 128 128 128 128 256 256 256 -568451444521185773
#| utf-32 260 260 260 260 260 260 260 260 260 260 260 260 260 260 7413139750520120108
#| utf-32-le 256 256 256 256 256 256 256 256 256 256 256 256 256 256 -1095846419746984206
#| utf-32-be 256 256 256 256 256 256 256 256 256 256 256 256 256 256 8346515908588826291
#| ascii 64 64 (0, 64) (0, 64) (0, 64) (0, 64) (0, 64) (0, 64) (0, 64) (0, 64) (0, 64) (0, 64) (0, 64) (0, 64) 5060114927612843558
#| latin-1 64 64 64 64 (0, 64) (0, 64) (0, 64) (0, 64) (0, 64) (0, 64) (0, 64) (0, 64) (0, 64) (0, 64) 4360459432430451085
#| cp1252 64 64 (0, 32) 64 (0, 64) (0, 64) (0, 64) (0, 12) (0, 64) (0, 64) (0, 64) (0, 64) (0, 64) (0, 64) -171108377618654318
#| True [129, 141, 143, 144, 157] True True 256 128 640
#| True 171044207702457503

texts = ["".join(map(chr, range(start, start + 64))) for start in (0, 0x40, 0x80, 0xc0, 0x370, 0x7e0, 0x800, 0x20a0, 0xd7c0, 0xe000, 0xffc0, 0x10000, 0x1f600, 0x10ffc0)]
for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "ascii", "latin-1", "cp1252"):
    sizes = []
    for text in texts:
        try: data = text.encode(encoding)
        except UnicodeEncodeError as error: sizes.append((error.start, error.end)); continue
        sizes.append(len(data))
        assert data.decode(encoding) == text
    print(encoding, *sizes, hash("".join(texts).encode(encoding, "backslashreplace")))
every = bytes(range(256))
print(every.decode("latin-1").encode("latin-1") == every, [c for c in range(256) if bytes([c]).decode("cp1252", "replace") == "\ufffd"], every.decode("ascii", "surrogateescape").encode("ascii", "surrogateescape") == every, every.decode("utf-8", "surrogateescape").encode("utf-8", "surrogateescape") == every, len(every.decode("utf-8", "replace")), len(every.decode("utf-8", "ignore")), len(every.decode("utf-8", "backslashreplace")))
lone = "".join(map(chr, range(0xd800, 0xe000, 97)))
print(all(lone.encode(e, "surrogatepass").decode(e, "surrogatepass") == lone for e in ("utf-8", "utf-32", "utf-32-be")), hash(lone.encode("utf-16-le", "surrogatepass")))
