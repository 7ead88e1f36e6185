#: about: error handlers are the known ones; others are unknown and none can be registered
#: kind: security
#: tests: builtin:str threat:11
#: stdout:
#| {'LookupError'}

kinds = set()
for name in ("os", "mine", "eval", "__import__", "STRICT"):
    for action in (lambda: b"\xff".decode("utf-8", name), lambda: "\ud800".encode("utf-8", name)):
        try:
            action()
            kinds.add("handled by " + name)
        except LookupError as error:
            kinds.add(type(error).__name__)
print(kinds)
