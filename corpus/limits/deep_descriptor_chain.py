#: about: a __get__ that is itself a descriptor is called as it is, however deep the chain
#: kind: security
#: tests: threat:17 builtin:RecursionError
#: stdout:
#| {'TypeError'}

kinds = set()
descriptor = type("Last", (), {"__get__": lambda *args: 1})()
for number in range(5000):
    descriptor = type("D", (), {"__get__": descriptor})()
user = type("User", (), {"x": descriptor, "__len__": descriptor, "__iter__": descriptor, "__getattr__": descriptor})()
for use in (lambda: user.x, lambda: len(user), lambda: iter(user), lambda: user.missing):
    try:
        use()
        kinds.add("found")
    except (RecursionError, TypeError) as error:
        kinds.add(type(error).__name__)
print(kinds)
