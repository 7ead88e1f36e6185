#: about: codec names that lead to modules or files in CPython are unknown here
#: kind: security
#: tests: builtin:str builtin:bytes threat:11 threat:21
#: stdout:
#| {'LookupError'}

kinds = set()
for name in ("os", "../../etc/passwd", "zlib", "bz2_codec", "rot13", "base64", "hex", "idna.os", "encodings.os", "mbcs", "oem", "uu", "x\x00y"):
    for action in (lambda: b"abc".decode(name), lambda: "abc".encode(name), lambda: str(b"abc", name), lambda: bytes("abc", name)):
        try:
            action()
            kinds.add("decoded " + name)
        except (LookupError, ValueError) as error:
            kinds.add("LookupError")
print(kinds)
