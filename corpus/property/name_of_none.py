#: about: a property that knows no name says so as 'property', whatever its class
#: kind: language
#: stdout:
#| property 'property' object has no attribute '__name__' __name__ True
#| False none
#| Special 'property' object has no attribute '__name__' __name__ True
#| False none
#| property getter
#| True getter
#| Special getter
#| True getter
#| property <lambda>
#| True <lambda>
#| Special 'property' object has no attribute '__name__' __name__ True
#| False none
#| property 'property' object has no attribute '__name__' __name__ True
#| False none
#| later
#| False
#| attr


class Special(property):
    pass


class Named:
    __name__ = "getter"

    def __call__(self, obj):
        return 1


for p in property(), Special(), property(Named()), Special(Named()), property(lambda self: 1), Special(5), property(None, len):
    try:
        print(type(p).__name__, p.__name__)
    except AttributeError as e:
        print(type(p).__name__, e, e.name, e.obj is p)
    print(hasattr(p, "__name__"), getattr(p, "__name__", "none"))

anonymous = Special()
anonymous.__name__ = "later"
print(anonymous.__name__)
del anonymous.__name__
print(hasattr(anonymous, "__name__"))


class Owner:
    attr = Special()


print(vars(Owner)["attr"].__name__)
