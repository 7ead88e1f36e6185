#: about: enumerate[...] is a generic alias
#: kind: language
#: stdout:
#| enumerate[int] True (<class 'int'>,) enumerate[int, str] enumerate[()] [(0, 'a'), (1, 'b')] True True True True
#| TypeError: enumerate.__class_getitem__() takes exactly one argument (0 given)
#| TypeError: isinstance() argument 2 cannot be a parameterized generic
#| TypeError: 'enumerate' object is not subscriptable
#| __main__.E[int] [(0, 'a')]

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

a = enumerate[int]
print(a, a.__origin__ is enumerate, a.__args__, enumerate[int, str], enumerate[()], list(a("ab")), enumerate.__class_getitem__(int) == a, a == enumerate[int], a != enumerate[str], hash(a) == hash(enumerate[int]))
attempt(lambda: enumerate.__class_getitem__())
attempt(lambda: isinstance(enumerate(""), a))
attempt(lambda: enumerate("")[0])
class E(enumerate): pass
print(E[int], list(E[int]("a")))
