#: about: a str subclass that spells an open name works like that name
#: kind: security
#: tests: builtin:getattr builtin:setattr threat:7
#: stdout:
#| 5 5 False
#| ['str']
#| False

class Liar(str):
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 0

    def __str__(self):
        return "__globals__"


class Thing:
    pass


thing = Thing()
setattr(thing, Liar("value"), 5)
print(thing.value, getattr(thing, Liar("value")), hasattr(thing, Liar("other")))
print([type(key).__name__ for key in vars(thing)])
delattr(thing, Liar("value"))
print(hasattr(thing, "value"))
