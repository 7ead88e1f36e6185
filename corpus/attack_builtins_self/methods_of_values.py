#: about: methods of builtin values do not hand out the value or its type's internals
#: kind: security
#: tests: attribute:__self__ attribute:__func__ attribute:__reduce_ex__ threat:2
#: stdout:
#| ["attribute access to '__self__' is blocked in this environment"]
#| ["attribute access to '__func__' is blocked in this environment"]
#| ["attribute access to '__reduce_ex__' is blocked in this environment"]

METHODS = [
    "".join, [].append, {}.get, set().add, b"".decode, (1).bit_length, (1.5).hex, (x for x in ()).send,
    ValueError().with_traceback, object().__repr__, int.from_bytes, dict.fromkeys, str.maketrans,
]
for name in ("__self__", "__func__", "__reduce_ex__"):
    texts = set()
    for method in METHODS:
        try:
            texts.add(repr(getattr(method, name)))
        except AttributeError as refused:
            texts.add(str(refused))
    print(sorted(texts))
