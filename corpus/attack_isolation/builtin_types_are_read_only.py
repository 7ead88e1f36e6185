#: about: no builtin type or function takes an attribute
#: kind: security
#: tests: builtin:setattr builtin:delattr builtin:type threat:20
#: stdout:
#| {'TypeError', 'AttributeError'} True

kinds = set()
for thing in (int, str, list, dict, object, type, Exception, ValueError, len, print, range, property, super, type(None), type(len), Ellipsis, None):
    for action in (lambda: setattr(thing, "planted", 1), lambda: delattr(thing, "__doc__"), lambda: setattr(thing, "__name__", "x"), lambda: setattr(thing, "__init__", 1)):
        try:
            action()
            kinds.add("written " + repr(thing))
        except (AttributeError, TypeError) as error:
            kinds.add(type(error).__name__)
print("{'TypeError', 'AttributeError'}", kinds == {"TypeError", "AttributeError"})
