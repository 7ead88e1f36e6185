#: about: subclasses have attributes of their own beside the items
#: kind: language
#: stdout:
#| {'a': 1, 'name': 'item'} n item {'name': 'n'} class attribute no attribute a
#| AttributeError: 'D' object has no attribute 'name'
#| 'item'
#| 5
#| AttributeError: 'S' object has no attribute 'y'
#| {'q': 1}
#| AttributeError: 'S' object has no attribute 'z' and no __dict__ for setting new attributes

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class D(dict):
    kind = "class attribute"
d = D(a=1)
d.name = "n"
d["name"] = "item"
print(d, d.name, d["name"], vars(d), d.kind, getattr(d, "a", "no attribute a"))
del d.name
show(lambda: d.name, lambda: d["name"])
class S(dict):
    __slots__ = ("x", "y")
s = S(q=1)
s.x = 5
show(lambda: s.x, lambda: s.y, lambda: s, lambda: setattr(s, "z", 1))
