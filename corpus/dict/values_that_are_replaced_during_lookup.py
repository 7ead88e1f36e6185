#: about: the value is read after __eq__ returned
#: kind: language
#: stdout:
#| new value
#| new value
#| new value
#| new value 0

class K:
    def __hash__(self): return 3
    def __eq__(self, other):
        d[stored] = "new value"
        return True
class Stored:
    def __hash__(self): return 3
    def __eq__(self, other): return self is other or NotImplemented
stored = Stored()
d = {stored: "old value"}
print(d[K()])
d[stored] = "old value"
print(d.get(K()))
d[stored] = "old value"
print(d.setdefault(K(), "default"))
d[stored] = "old value"
print(d.pop(K()), len(d))
