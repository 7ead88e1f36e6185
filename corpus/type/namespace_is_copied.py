#: about: the namespace that type() is given: copied, its order, its keys
#: kind: language
#: profile: compat
#: raises: TypeError: __classcell__ must be a nonlocal cell, not <class 'NoneType'>
#: stdout:
#| False ['b', 'a', '__module__', '__dict__', '__weakref__', '__doc__'] m
#| 1 <class 'mappingproxy'>
#| ['__module__', '__doc__'] __main__
#| ['1', '__dict__', '__doc__', '__module__', '__weakref__']
#| ['None', '__dict__', '__doc__', '__module__', '__weakref__']
#| ["('a',)", '__dict__', '__doc__', '__module__', '__weakref__']
#| 5
#| NameError name '__class__' is not defined

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class Sub(dict):
    def __getitem__(self, key):
        return "never"

    def items(self):
        raise LookupError


space = {"b": 1, "a": 2, "__module__": "m"}
A = type("A", (), space)
space["c"] = 3
print(hasattr(A, "c"), [n for n in vars(A)], A.__module__)
B = type("B", (), Sub(x=1))
print(B.x, type(vars(B)))
C = type("C", (A,), {})
print([n for n in C.__dict__], C.__module__)
for key in [1, None, ("a",)]:
    attempt(lambda: sorted(map(str, type("D", (), {key: 1}).__dict__)))
E = type("E", (), {"__doc__": 5, "f": lambda self: __class__})
print(E.__doc__)
attempt(lambda: E().f())
F = type("F", (), {"__classcell__": None})
