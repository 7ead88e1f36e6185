#: about: no object gives away its pickle protocol, by which getattr and constructors were reached elsewhere
#: kind: security
#: tests: attribute:__reduce__ attribute:__reduce_ex__ attribute:__getstate__ attribute:__setstate__ attribute:__getnewargs__ attribute:__getnewargs_ex__ threat:12
#: stdout:
#| ["attribute access to '__reduce__' is blocked in this environment"]
#| ["attribute access to '__reduce_ex__' is blocked in this environment"]
#| ["attribute access to '__getstate__' is blocked in this environment"]
#| ["attribute access to '__setstate__' is blocked in this environment"]
#| ["attribute access to '__getnewargs__' is blocked in this environment"]
#| ["attribute access to '__getnewargs_ex__' is blocked in this environment"]

class Thing:
    pass


class Slotted:
    __slots__ = ("x",)


def f():
    pass


OBJECTS = [Thing(), Slotted(), Thing, f, [].append, len, iter([1]), range(3), 5, "text", b"b", ValueError("x"), {}.keys(), slice(1), object]
for name in ("__reduce__", "__reduce_ex__", "__getstate__", "__setstate__", "__getnewargs__", "__getnewargs_ex__"):
    texts = set()
    for value in OBJECTS:
        for route in (
            lambda o: getattr(o, name),
            lambda o: hasattr(o, name),
            lambda o: getattr(type(o), name),
            lambda o: setattr(o, name, lambda *a: None),
        ):
            try:
                texts.add(repr(route(value)))
            except AttributeError as refused:
                texts.add(str(refused))
    print(sorted(texts))
