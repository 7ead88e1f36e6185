"""Write go/text/codec_pages.txt: the encodings with one byte a character.

Run it under CPython 3.14:

    python3.14 tools/unidata/codecs.py > go/text/codec_pages.txt

Every table is asked of the interpreter itself: which character each byte is,
and by which names the encoding answers. Where several bytes are one character,
encoding it gives the last of them; the script checks that this rule, and the
tables, say all that the encodings do. The reader is go/text/codec_pages.go.
"""

import codecs
import encodings
import encodings.aliases
import pkgutil
import sys

HEAD = """\
Written by tools/unidata/codecs.py, see there. Each encoding has two lines: its
name, the name of its module, and the aliases of the module; then the first byte
that is no ASCII character of the same number, and the code points of the bytes
from there on, four digits each, "----" for none.
"""

# Named in codec.go: CPython has a table for it, but knows it by its alias.
OTHERS = {"iso8859_1"}


def is_page(module):
    """CPython calls them all charmap in its errors."""
    try:
        "\U0010ffff".encode(module)
    except UnicodeEncodeError as e:
        return e.encoding == "charmap"
    except UnicodeError:
        pass
    return False


def known_as(alias, name):
    try:
        return codecs.lookup(alias).name == name
    except LookupError:
        return False


def table_of(module):
    table = [None] * 256
    for i in range(256):
        try:
            table[i] = ord(bytes([i]).decode(module))
        except UnicodeDecodeError:
            pass
    inverse = {c: i for i, c in enumerate(table) if c is not None}
    everything = "".join(map(chr, range(sys.maxunicode + 1)))
    assert everything.encode(module, "ignore") == bytes(inverse[c] for c in sorted(inverse)), module
    return table, inverse


def main():
    print(HEAD)
    for info in sorted(pkgutil.iter_modules(encodings.__path__), key=lambda info: info.name):
        module = info.name
        try:
            codec = codecs.lookup(module)
        except LookupError:
            continue
        if module in OTHERS or not codec._is_text_encoding or not is_page(module):
            continue
        aliases = sorted(a for a, m in encodings.aliases.aliases.items() if m == module and known_as(a, codec.name))
        table, inverse = table_of(module)
        first = 0x80 if all(table[i] == i and inverse[i] == i for i in range(0x80)) else 0
        print(codec.name, module, *aliases)
        print("%02x" % first, "".join("----" if c is None else "%04x" % c for c in table[first:]))


main()
