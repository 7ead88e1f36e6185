#: about: functions wrapped in each other very deeply raise RecursionError when called
#: kind: security
#: tests: builtin:classmethod builtin:staticmethod builtin:RecursionError threat:17
#: stdout:
#| {'RecursionError'}

kinds = set()
for wrap in (lambda f: lambda: f(), lambda f: lambda: (f(),)[0], lambda f: lambda: [f() for x in (1,)]):
    f = lambda: 1
    for number in range(50000):
        f = wrap(f)
    try:
        f()
        kinds.add("called")
    except RecursionError:
        kinds.add("RecursionError")
for wrap in (staticmethod, classmethod):
    f = len
    for number in range(50000):
        f = wrap(f)
    try:
        repr(f), f.__wrapped__, getattr(f, "missing", None), f.__get__(1, int), hash(f)
    except RecursionError:
        pass
print(kinds)
