#: about: a blocked name put together at run time is the same name
#: kind: security
#: tests: attribute:__globals__ threat:7
#: stdout:
#| join attribute access to '__globals__' is blocked in this environment
#| reverse attribute access to '__globals__' is blocked in this environment
#| chr attribute access to '__globals__' is blocked in this environment
#| bytes attribute access to '__globals__' is blocked in this environment
#| format attribute access to '__globals__' is blocked in this environment
#| percent attribute access to '__globals__' is blocked in this environment
#| f-string attribute access to '__globals__' is blocked in this environment
#| slice attribute access to '__globals__' is blocked in this environment
#| replace attribute access to '__globals__' is blocked in this environment
#| lower attribute access to '__globals__' is blocked in this environment
#| translate attribute access to '__globals__' is blocked in this environment
#| strip attribute access to '__globals__' is blocked in this environment

def f():
    pass


parts = {
    "join": "".join(["__", "glo", "bals", "__"]),
    "reverse": "__slabolg__"[::-1],
    "chr": "".join(map(chr, [95, 95, 103, 108, 111, 98, 97, 108, 115, 95, 95])),
    "bytes": bytes.fromhex("5f5f676c6f62616c735f5f").decode(),
    "format": "{0}{1}{0}".format("__", "globals"),
    "percent": "__%s__" % "globals",
    "f-string": f"{'_' * 2}globals{'_' * 2}",
    "slice": "xx__globals__xx"[2:-2],
    "replace": "__xlobals__".replace("x", "g"),
    "lower": "__GLOBALS__".lower(),
    "translate": "--globals--".translate({45: 95}),
    "strip": "  __globals__\n".strip(),
}
for way, name in parts.items():
    try:
        print(way, getattr(f, name))
    except AttributeError as refused:
        print(way, refused)
