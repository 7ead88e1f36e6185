#: about: a name whose answers change between two looks is still taken by its text
#: kind: security
#: tests: attribute:__globals__ threat:7
#: stdout:
#| {"attribute access to '__globals__' is blocked in this environment"}
#| f

class Fickle(str):
    looks = 0

    def look(self):
        Fickle.looks += 1
        return Fickle.looks % 2 == 0

    def __eq__(self, other):
        return self.look()

    def __hash__(self):
        Fickle.looks += 1
        return hash("__name__") if Fickle.looks % 2 else hash("__globals__")

    def __str__(self):
        return "__name__" if self.look() else "__globals__"


def f():
    pass


texts = set()
for attempt in range(10):
    try:
        texts.add(repr(getattr(f, Fickle("__globals__"))))
    except AttributeError as refused:
        texts.add(str(refused))
print(texts)
print(getattr(f, Fickle("__name__")))
