#: about: what a builtin says about itself is text or nothing
#: kind: security
#: tests: threat:2
#: stdout:
#| str True []
#| str True []
#| str True []
#| str True []
#| str True []
#| str True []

for function in (len, print, getattr, __import__, [].append, str.join):
    print(
        type(function.__name__).__name__,
        type(function.__doc__).__name__ in ("str", "NoneType"),
        sorted(
            name for name in dir(function)
            if not (name.startswith("__") and name.endswith("__"))
        ),
    )
