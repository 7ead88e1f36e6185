#: about: builtin exception classes and instances of one error share nothing
#: kind: security
#: tests: builtin:ValueError builtin:setattr threat:20
#: stdout:
#| [False, False]
#| TypeError

first, second = ValueError("x"), ValueError("x")
first.planted = 1
first.add_note("note")
print([hasattr(second, "planted"), hasattr(second, "__notes__")])
try:
    ValueError.planted = 1
except TypeError as error:
    print(type(error).__name__)
