#: about: the types of functions, code and cells do not construct anything
#: kind: security
#: tests: attribute:__code__ builtin:type threat:2 threat:11
#: stdout:
#| {'TypeError'}

def f():
    yield


async def g():
    pass


coroutine = g()
kinds = set()
for kind in (type(f), type(f()), type(coroutine), type(len), type([].append), type(str.join), type(type(f).__name__.__class__.__len__)):
    for arguments in ((), (f,), (f, {}), (f, {}, "name"), ("x",), (1, 2, 3, 4)):
        try:
            kinds.add(repr(kind(*arguments)))
        except TypeError:
            kinds.add("TypeError")
coroutine.close()
print(kinds)
