#: about: no literal leads by its class to all classes
#: kind: security
#: tests: attribute:__base__ attribute:__bases__ attribute:__mro__ attribute:__subclasses__ threat:1
#: stdout:
#| ["attribute access to '__base__' is blocked in this environment"]
#| ["attribute access to '__bases__' is blocked in this environment"]
#| ["attribute access to '__mro__' is blocked in this environment"]
#| ["attribute access to '__subclasses__' is blocked in this environment"]
#| ["attribute access to '__base__' is blocked in this environment"]
#| ["attribute access to '__subclasses__' is blocked in this environment"]
#| ["attribute access to '__mro__' is blocked in this environment"]

LITERALS = [(), [], {}, "", b"", 0, 0.0, 1j, True, None, ..., set(), range(1), lambda: 0, (x for x in ()), len, type, object]
WAYS = [
    lambda value: value.__class__.__base__,
    lambda value: value.__class__.__bases__[0],
    lambda value: value.__class__.__mro__[-1],
    lambda value: value.__class__.__subclasses__(),
    lambda value: type(value).__base__,
    lambda value: type(type(value)).__subclasses__,
    lambda value: getattr(type(value), "__mro__"),
]
for way in WAYS:
    texts = set()
    for literal in LITERALS:
        try:
            texts.add("reached " + repr(way(literal)))
        except AttributeError as refused:
            texts.add(str(refused))
    print(sorted(texts))
