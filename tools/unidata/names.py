"""Write go/text/names/names.bin: the names of Unicode characters, compressed.

Run it under CPython 3.14, whose unicodedata module is Unicode 16.0:

    python3.14 tools/unidata/names.py go/text/names/names.bin

It prints the checksum of all names, which go/text/names/names_test.go compares.
Everything is asked of the interpreter itself: names and aliases through the
functions that unicodedata gives the interpreter's own \\N{...} escapes.

The file is a raw deflate stream of lines. A line that starts with "=" is a range
of characters whose names are a prefix and the code point in hexadecimal; "~"
between its ends says that such names are only looked up, never given;
"+" and a code point says where the names that follow start, each one code point
after the one before; "@", a code point, a space and a name is an alias. Hangul
syllables are left out: their names follow from a rule. The reader is
go/text/names/names.go.
"""

import ctypes
import hashlib
import sys
import unicodedata
import zlib

LIMIT = 0x110000
ALIASES = 0xF0000  # where unicodedata numbers its aliases from
HANGUL = "HANGUL SYLLABLE "


def name_function():
    """The interpreter's own function from a code point to a name or alias."""
    pointer = ctypes.pythonapi.PyCapsule_GetPointer
    pointer.restype = ctypes.c_void_p
    pointer.argtypes = [ctypes.py_object, ctypes.c_char_p]
    table = pointer(unicodedata._ucnhash_CAPI, b"unicodedata._ucnhash_CAPI")
    first = ctypes.cast(table, ctypes.POINTER(ctypes.c_void_p))[0]
    function = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_uint32, ctypes.c_char_p, ctypes.c_int, ctypes.c_int)(first)
    buffer = ctypes.create_string_buffer(300)

    def name(code, aliases=False):
        if function(code, buffer, len(buffer), aliases):
            return buffer.value.decode("ascii")
        return None

    return name


def found(name):
    try:
        return ord(unicodedata.lookup(name))
    except KeyError:
        return None


def runs(codes):
    """Pairs of the first and last of neighbouring numbers."""
    out = []
    for code in codes:
        if out and out[-1][1] == code - 1:
            out[-1][1] = code
        else:
            out.append([code, code])
    return out


def only_looked_up(names):
    """Characters that a name with their code point finds but that have none."""
    prefix = "TANGUT IDEOGRAPH-"
    return prefix, [c for c in range(LIMIT) if c not in names and found(f"{prefix}{c:04X}") == c]


def main():
    name = name_function()
    names = {c: n for c in range(LIMIT) if (n := name(c))}
    ranges, plain = {}, {}
    for code, text in names.items():
        suffix = f"-{code:04X}"
        if text.endswith(suffix):
            ranges.setdefault(text.removesuffix(suffix) + "-", []).append(code)
        elif not text.startswith(HANGUL):
            plain[code] = text
    lines = [f"={lo:X} {hi:X} {prefix}" for prefix, codes in ranges.items() for lo, hi in runs(codes)]
    prefix, codes = only_looked_up(names)
    lines += [f"={lo:X}~{hi:X} {prefix}" for lo, hi in runs(codes)]
    last = None
    for code, text in plain.items():
        if last is None or code != last + 1:
            lines.append(f"+{code:X}")
        lines.append(text)
        last = code
    number = ALIASES
    while alias := name(number, True):
        lines.append(f"@{found(alias):X} {alias}")
        number += 1
    data = "".join(line + "\n" for line in lines).encode("ascii")
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    with open(sys.argv[1], "wb") as out:
        out.write(packer.compress(data) + packer.flush())
    everything = "".join(f"{code:X} {text}\n" for code, text in names.items())
    print(len(names), number - ALIASES, hashlib.sha256(everything.encode("ascii")).hexdigest())


main()
