# Runs in pynterp: prints what the types have, in the form of table.txt.
def words(text): return " ".join(text.split())


def describe(cls, attr):
    for c in type.mro(cls):
        if attr in vars(c):
            value = vars(c)[attr]
            if value is None: return "''", "-"
            doc = getattr(value, "__doc__", None) or ""
            signature = getattr(value, "__text_signature__", None) or "-"
            return ascii(words(doc)), signature
    return None


for name, cls, attr in WANTED:
    if attr == "-":
        print(name, attr, ascii(words(cls.__doc__ or "")), "-", sep="\t")
        continue
    found = describe(cls, attr)
    if found is not None:
        print(name, attr, *found, sep="\t")
