#: about: __cause__, __context__ and __traceback__ take exceptions and tracebacks only, so no forged object enters a chain
#: kind: security
#: tests: threat:5
#: stdout:
#| __cause__ TypeError
#| __context__ TypeError
#| __traceback__ TypeError
#| __cause__ TypeError
#| __suppress_context__ TypeError
#| TypeError
#| True

error = ValueError("x")
for name, value in [
    ("__cause__", 1),
    ("__context__", "text"),
    ("__traceback__", object()),
    ("__cause__", ValueError),
    ("__suppress_context__", object()),
]:
    try:
        setattr(error, name, value)
        print(name, "accepted")
    except TypeError:
        print(name, "TypeError")
for attempt in (lambda: error.with_traceback(1), lambda: error.with_traceback(None) is error):
    try:
        print(attempt())
    except TypeError:
        print("TypeError")
