#: about: what methods of a subclass of str return
#: kind: language
#: stdout:
#| lower str ab c False
#| upper str AB C False
#| strip str ab c False
#| replace str ab c False
#| ljust str ab c False
#| zfill str ab c False
#| removeprefix str ab c False
#| expandtabs str ab c False
#| translate str ab c False
#| center str ab c False
#| casefold str ab c False
#| format Text ab c True
#| format_map Text ab c True
#| __mod__ Text ab c True
#| __str__ str ab c False
#| __format__ str ab c False
#| __format__ Text ab c True
#| __getitem__ str ab c False
#| __add__ str ab c False
#| __mul__ str ab c False
#| ['str', 'str', 'Text', 'str', 'str', 'str', 'str', 'str', 'str', 'str', 'str', 'str', 'str']
#| True True 1 True 'ab c' ['ab c'] False ['aa', 'ab c'] str_iterator str_ascii_iterator str_iterator

class Text(str): pass

t = Text("ab c")
for name, args in [("lower", ()), ("upper", ()), ("strip", ()), ("replace", ("z", "y")), ("ljust", (1,)), ("zfill", (0,)), ("removeprefix", ("q",)), ("expandtabs", ()), ("translate", ({},)), ("center", (2,)), ("casefold", ()), ("format", ()), ("format_map", ({},)), ("__mod__", ({},)), ("__str__", ()), ("__format__", ("",)), ("__format__", (">3",)), ("__getitem__", (slice(None),)), ("__add__", ("",)), ("__mul__", (1,))]:
    r = getattr(t, name)(*args)
    print(name, type(r).__name__, r, r is t)
print([type(x).__name__ for x in (*t.split(), *t.partition("z"), *t.splitlines(), "".join([t]), str(t), f"{t}", "%s" % t, t[:], t + "", t * 1)])
print(t == "ab c", hash(t) == hash("ab c"), {t: 1}["ab c"], t in {"ab c"}, repr(t), [t], "ab c" is t, sorted([t, "aa"]), type(iter(t)).__name__, type(iter("a")).__name__, type(iter("é")).__name__)
