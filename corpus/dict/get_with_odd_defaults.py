#: about: defaults are given back as they are
#: kind: language
#: stdout:
#| True True True True True True True Ellipsis NotImplemented None
#| True True True {}

d = {}
marker = object()
l = []
print(d.get(1, marker) is marker, d.pop(1, marker) is marker, d.get(1, l) is l, d.setdefault(1, l) is l, d[1] is l, d.get(1, marker) is l, d.pop(1) is l, d.get(1, ...), d.get(1, NotImplemented), d.get(1, None))
print(d.setdefault("a", d) is d, d.get("a") is d, d.pop("a") is d, d)
