#: about: a tuple of classes nested very deeply raises RecursionError
#: kind: security
#: tests: builtin:isinstance builtin:issubclass builtin:RecursionError threat:17
#: stdout:
#| {'RecursionError'}

classes = (str,)
for level in range(100000):
    classes = (classes,)
kinds = set()
for action in (lambda: isinstance(1, classes), lambda: issubclass(int, classes)):
    try:
        action()
        kinds.add("answered")
    except RecursionError:
        kinds.add("RecursionError")
print(kinds)
