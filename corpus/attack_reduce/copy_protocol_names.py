#: about: the names that copying and pickling ask are refused on every kind of object
#: kind: security
#: tests: attribute:__reduce__ attribute:__reduce_ex__ attribute:__getstate__ attribute:__setstate__ attribute:__getnewargs__ attribute:__getnewargs_ex__ threat:12
#: stdout:
#| {'blocked'}

class C:
    pass


kinds = set()
for thing in (C(), C, 1, "x", [], {}, len, iter([]), (x for x in ()), ValueError(), object(), type, range(3), lambda: 0):
    for name in ("__reduce__", "__reduce_ex__", "__getstate__", "__setstate__", "__getnewargs__", "__getnewargs_ex__"):
        for route in (getattr, hasattr, lambda o, n: getattr(o, n, None), lambda o, n: f"{{0.{n}}}".format(o)):
            try:
                route(thing, name)
                kinds.add(name)
            except AttributeError as refused:
                kinds.add("blocked" if str(refused) == f"attribute access to '{name}' is blocked in this environment" else str(refused))
print(kinds)
