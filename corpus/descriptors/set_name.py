#: about: __set_name__ tells a descriptor its name and owner
#: kind: language
#: profile: compat
#: stdout:
#| named Person name
#| named Person age
#| Ann unset <class 'int'> {'name': 'Ann'}
#| age must be int, not str
#| False
#| named T made
#| RuntimeError no name for me ["Error calling __set_name__ on 'Failing' instance 'f' in 'X'"]

class Typed:
    def __init__(self, kind): self.kind = kind
    def __set_name__(self, owner, name):
        print("named", owner.__name__, name)
        self.name = name
    def __get__(self, obj, owner):
        if obj is None: return self
        return vars(obj).get(self.name, "unset")
    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        vars(obj)[self.name] = value

class Person:
    name = Typed(str)
    age = Typed(int)

p = Person()
p.name = "Ann"
print(p.name, p.age, Person.age.kind, vars(p))
try:
    p.age = "old"
except TypeError as error:
    print(error)
late = Typed(int)
Person.late = late
print(hasattr(late, "name"))
T = type("T", (), {"made": Typed(str)})

class Failing:
    def __set_name__(self, owner, name): raise RuntimeError("no name for me")

try:
    class X: f = Failing()
except RuntimeError as error:
    print(type(error).__name__, error, error.__notes__)
