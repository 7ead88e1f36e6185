#: about: property with getter, setter, deleter and doc
#: kind: language
#: stdout:
#| 100 212.0 Degrees. property c
#| 105
#| reset
#| 0
#| ValueError too cold
#| AttributeError property 'f' of 'Temp' object has no setter
#| AttributeError property 'f' of 'Temp' object has no deleter
#| 0
#| 0 None c

class Temp:
    def __init__(self): self._c = 0
    @property
    def c(self):
        "Degrees."
        return self._c
    @c.setter
    def c(self, value):
        if value < -273: raise ValueError("too cold")
        self._c = value
    @c.deleter
    def c(self):
        print("reset")
        self._c = 0
    @property
    def f(self): return self.c * 9 / 5 + 32

t = Temp()
t.c = 100
print(t.c, t.f, Temp.c.__doc__, type(Temp.c).__name__, Temp.c.__name__)
t.c += 5
print(t.c)
del t.c
print(t.c)

def attempt(call):
    try:
        call()
    except (AttributeError, ValueError) as error:
        print(type(error).__name__, error)

attempt(lambda: setattr(t, "c", -300))
attempt(lambda: setattr(t, "f", 1))
attempt(lambda: delattr(t, "f"))
vars(t)["c"] = "ignored"
print(t.c)
print(Temp.c.fget(t), Temp.f.fset, Temp.c.fset.__name__)
