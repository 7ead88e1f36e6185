#: about: built-in iterators, whose pickle form names builtins, do not show it
#: kind: security
#: tests: attribute:__reduce__ attribute:__reduce_ex__ attribute:__setstate__ threat:12
#: stdout:
#| ["attribute access to '__reduce__' is blocked in this environment"]
#| ["attribute access to '__reduce_ex__' is blocked in this environment"]
#| ["attribute access to '__setstate__' is blocked in this environment"]

ITERATORS = [
    iter([]), iter(()), iter("x"), iter({}), iter(set()), iter(b"x"), reversed([1]), enumerate([]), zip(), map(len, []),
    filter(None, []), range(3).__iter__(), iter(lambda: 1, 1), {}.items(), memoryview(b"x"),
]
for name in ("__reduce__", "__reduce_ex__", "__setstate__"):
    texts = set()
    for value in ITERATORS:
        try:
            texts.add(repr(getattr(value, name, None)))
        except AttributeError as refused:
            texts.add(str(refused))
    print(sorted(texts))
