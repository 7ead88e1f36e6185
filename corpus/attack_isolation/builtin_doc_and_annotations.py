#: about: texts and mappings that builtin types hand out are copies or read-only
#: kind: security
#: tests: builtin:type threat:20
#: stdout:
#| {'TypeError', 'AttributeError'} True

kinds = set()
for action in (
    lambda: vars(int).update(x=1), lambda: vars(int).__setitem__("x", 1), lambda: vars(str).pop("join"), lambda: vars(object).clear(),
    lambda: setattr(vars(int), "x", 1), lambda: vars(int).__ior__({"x": 1}),
):
    try:
        action()
        kinds.add("written")
    except (AttributeError, TypeError) as error:
        kinds.add(type(error).__name__)
print("{'TypeError', 'AttributeError'}", kinds <= {"TypeError", "AttributeError"} and bool(kinds))
