#: about: hashing and type tests of tuples nested a hundred thousand deep are done or refused, and the host survives either
#: kind: security
#: tests: builtin:hash builtin:isinstance builtin:issubclass threat:17
#: stdout:
#| survived
#| survived
#| survived
#| survived

value = ()
for level in range(100000):
    value = (value,)
for attempt in (lambda: hash(value), lambda: {value}, lambda: isinstance(1, value), lambda: issubclass(int, value)):
    try:
        attempt()
    except (RecursionError, TypeError):
        pass
    print("survived")
