#: about: rich comparison methods, reflection, and defaults for missing ones
#: kind: language
#: stdout:
#| True False True True False [v1.2, v1.10] v1.10 False True
#| '<=' not supported between instances of 'Version' and 'Version'
#| '<' not supported between instances of 'Version' and 'int'
#| '<' not supported between instances of 'int' and 'Version'
#| '>=' not supported between instances of 'int' and 'Version'
#| unhashable type: 'Version'
#| lt
#| gt
#| '<' not supported between instances of 'Log' and 'Log'
#| child gt
#| eq
#| eq
#| answer False True
#| yes [] 0 False True True
#| False True

class Version:
    def __init__(self, *parts): self.parts = parts
    def __eq__(self, other): return NotImplemented if not isinstance(other, Version) else self.parts == other.parts
    def __lt__(self, other): return NotImplemented if not isinstance(other, Version) else self.parts < other.parts
    def __repr__(self): return "v" + ".".join(map(str, self.parts))

a, b = Version(1, 2), Version(1, 10)
print(a < b, a > b, a == Version(1, 2), a != b, a != Version(1, 2), sorted([b, a]), max(a, b), a == 5, a != 5)

def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)

attempt(lambda: a <= b)
attempt(lambda: a < 5)
attempt(lambda: 5 < a)
attempt(lambda: 5 >= a)
attempt(lambda: hash(a))

class Log:
    def __lt__(self, o): print("lt"); return NotImplemented
    def __gt__(self, o): print("gt"); return NotImplemented
    def __eq__(self, o): print("eq"); return NotImplemented

class LogChild(Log):
    def __gt__(self, o): print("child gt"); return "answer"

attempt(lambda: Log() < Log())
print(Log() < LogChild(), Log() == 1, Log() != 1)

class Weird:
    def __eq__(self, o): return "yes"
    def __ne__(self, o): return []
    def __lt__(self, o): return 0

print(Weird() == 1, Weird() != 1, Weird() < 1, not Weird() == 1, [Weird()] == [1], Weird() in [1])
print(object() == object(), object() != 1)
