#: about: id is a small counter and default reprs give away no way to an object
#: kind: security
#: tests: builtin:id builtin:repr builtin:hash threat:14
#: stdout:
#| True int True True
#| True True
#| True

class Thing:
    pass


thing = Thing()
print(id(thing) == id(thing), type(id(thing)).__name__, id(thing) > 0, id(thing) < 2**40 or "an address")
text = repr(thing)
print(text.startswith("<__main__.Thing object at 0x"), text == repr(thing))
print(hash("text") == hash("te" + "xt"))
