#: about: relative levels of any size are import errors
#: kind: security
#: tests: builtin:__import__ threat:10
#: stdout:
#| {'ImportError', 'ValueError', 'TypeError', 'OverflowError'} True

kinds = set()
for level in (1, 2, 1000, 2**31, 2**63, 2**70, -1, -(2**63), True, 1.0, None, "1"):
    try:
        __import__("os", {"__package__": "a.b", "__name__": "a.b.c"}, {}, ["x"], level)
        kinds.add("imported")
    except (ImportError, ValueError, TypeError, OverflowError) as error:
        kinds.add(type(error).__name__)
allowed = {"ImportError", "ValueError", "TypeError", "OverflowError", "ModuleNotFoundError", "KeyError"}
print("{'ImportError', 'ValueError', 'TypeError', 'OverflowError'}", kinds <= allowed)
