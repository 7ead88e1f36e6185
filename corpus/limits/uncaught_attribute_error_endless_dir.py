#: about: looking for similar names of an object whose __dir__ returns a list that never ends
#: kind: security
#: tests: threat:15 threat:18
#: limits: steps=500000
#: limit: steps

class Endless:
    def __dir__(self):
        while True:
            yield "name"


class Holder:
    def __dir__(self): return Endless().__dir__()


raise AttributeError("gone", name="nama", obj=Holder())
