#: about: getattr, hasattr, setattr and delattr refuse a blocked name however its text comes about
#: kind: security
#: tests: builtin:getattr builtin:hasattr builtin:setattr builtin:delattr attribute:__globals__ attribute:__code__ attribute:__subclasses__ attribute:__self__
#: stdout:
#| 4 names, 10 forms, 7 routes
#| refused 280

class Sly(str):
    """Answers with another name to whoever asks it."""
    def __str__(self): return "__name__"
    def __repr__(self): return "'__name__'"
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    def __hash__(self): return hash("__name__")
    def __getitem__(self, index): return "__name__"[index]
    def __iter__(self): return iter("__name__")
    def __len__(self): return 8
    def __format__(self, spec): return "__name__"
    def __contains__(self, item): return False
    def encode(self, *args): return b"__name__"
    def startswith(self, *args): return False


class Slier(Sly):
    __slots__ = ()
    __class__ = int


def function():
    pass


def forms(name):
    half = len(name) // 2
    yield name
    yield name[:half] + name[half:]
    yield "".join(list(name))
    yield "%s%s" % (name[:3], name[3:])
    yield f"{name[:5]}{name[5:]}"
    yield name.encode().decode()
    yield "".join(map(chr, [ord(c) for c in name]))
    yield (name[::-1] + "").__getitem__(slice(None, None, -1))
    yield Sly(name)
    yield Slier(name)


ROUTES = [
    lambda name: getattr(function, name),
    lambda name: getattr(function, name, None),
    lambda name: hasattr(function, name),
    lambda name: setattr(function, name, None),
    lambda name: delattr(function, name),
    lambda name: list(map(getattr, [function], [name])),
    lambda name: max([function], key=lambda f: getattr(f, *[name])),
]
NAMES = ["__globals__", "__code__", "__subclasses__", "__self__"]
refused = 0
for name in NAMES:
    for text in forms(name):
        for route in ROUTES:
            try:
                print("OPEN", name, type(text), route(text))
            except AttributeError as e:
                if str(e) == "attribute access to '" + name + "' is blocked in this environment":
                    refused += 1
                else:
                    print(name, e)
print(len(NAMES), "names,", len(list(forms("__code__"))), "forms,", len(ROUTES), "routes")
print("refused", refused)
