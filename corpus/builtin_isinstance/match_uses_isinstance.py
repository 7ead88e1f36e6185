#: about: class patterns, except and isinstance see the same or not the same classes
#: kind: language
#: stdout:
#| asked matched
#| claims int
#| number
#| True False True

class M(type):
    def __instancecheck__(cls, x): print("asked", end=" "); return True
class C(metaclass=M): pass
match 5:
    case C(): print("matched")
    case _: print("not")
class Says:
    @property
    def __class__(self): return int
match Says():
    case int(): print("claims int")
    case _: print("no int")
match True:
    case str() | None: print("str")
    case int() | float(): print("number")
print(isinstance(Says(), int), type(Says()) is int, isinstance(Says(), Says))
