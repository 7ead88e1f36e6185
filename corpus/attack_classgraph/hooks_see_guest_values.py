#: about: __init_subclass__, __set_name__ and __prepare__ are called with guest values only
#: kind: security
#: tests: threat:1
#: stdout:
#| prepare Base [] {'option': 1}
#| ['planted']
#| prepare Derived ['Base'] {}
#| set name Derived field
#| init subclass Derived {}
#| ['field', 'planted']
#| 1

class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases, **options):
        print("prepare", name, [base.__name__ for base in bases], options)
        return {"planted": 1}

    def __new__(meta, name, bases, space, **options):
        return super().__new__(meta, name, bases, space)

    def __init__(cls, name, bases, space, **options):
        print(sorted(key for key in space if not key.startswith("__")))


class Field:
    def __set_name__(self, owner, name):
        print("set name", owner.__name__, name)


class Base(metaclass=Meta, option=1):
    def __init_subclass__(cls, **options):
        print("init subclass", cls.__name__, options)


class Derived(Base):
    field = Field()


print(Derived.planted)
