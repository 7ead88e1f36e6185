#: about: property() called as a function, write-only properties, and errors
#: kind: language
#: stdout:
#| 8 the doc None
#| 2
#| 'C' object has no attribute 'v'
#| property 'write_only' of 'C' object has no getter
#| property 'nothing' of 'C' object has no getter
#| property 'nothing' of 'C' object has no setter
#| property 'write_only' of 'C' object has no deleter
#| late
#| property '<lambda>' of 'C' object has no setter
#| False True False True
#| readonly attribute

class C:
    def _get(self): return self.v
    def _set(self, v): self.v = v * 2
    def _del(self): del self.v
    x = property(_get, _set, _del, "the doc")
    write_only = property(None, _set)
    nothing = property()

c = C()
c.x = 4
print(c.x, C.x.__doc__, C.write_only.__doc__)
c.write_only = 1
print(c.x)
del c.x

def attempt(call):
    try:
        print(call())
    except AttributeError as error:
        print(error)

attempt(lambda: c.x)
attempt(lambda: c.write_only)
attempt(lambda: c.nothing)
attempt(lambda: setattr(c, "nothing", 1))
attempt(lambda: delattr(c, "write_only"))
C.late = property(lambda self: "late")
print(c.late)
attempt(lambda: setattr(c, "late", 1))
p = property(lambda self: 1)
q = p.setter(lambda self, v: None)
print(p is q, p.fset is None, q.fset is None, p.fget is q.fget)
attempt(lambda: setattr(p, "fget", 1))
