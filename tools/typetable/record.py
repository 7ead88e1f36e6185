"""Print what the built-in types of this CPython have, for table.txt."""

TYPES = """
int bool float complex str bytes bytearray memoryview
list tuple dict set frozenset range slice object type super property staticmethod classmethod
enumerate zip map filter reversed
""".split()

SKIPPED = {"__module__", "__firstlineno__", "__static_attributes__"}


def fingerprint(text):
    """FNV-1a of the words of a docstring."""
    h = 0xcbf29ce484222325
    for byte in " ".join(text.split()).encode():
        h = (h ^ byte) * 0x100000001b3 & 0xffffffffffffffff
    return f"{h:016x}"


def describe(value):
    if value is None:  # list.__hash__ and the like
        return "-", "-"
    doc = getattr(value, "__doc__", None) or ""
    signature = getattr(value, "__text_signature__", None) or "-"
    return fingerprint(doc) if doc else "-", signature


print("# Written by `go run ./tools/typetable -record`: type, name, hash of the docstring, signature.")
for name in TYPES:
    cls = getattr(__builtins__, name)
    print(name, "-", fingerprint(cls.__doc__), "-")
    for attr, value in sorted(vars(cls).items()):
        if attr in SKIPPED or attr.startswith("_") and not attr.endswith("__"):
            continue
        if attr == "__doc__":
            continue
        print(name, attr, *describe(value if attr != "__new__" else getattr(cls, attr)))
