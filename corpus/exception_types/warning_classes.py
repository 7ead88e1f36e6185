#: about: warnings are exceptions and can be raised and caught
#: kind: language
#: stdout:
#| Warning ('text', 1) True
#| UserWarning ('text', 1) True
#| DeprecationWarning ('text', 1) True
#| SyntaxWarning ('text', 1) True
#| RuntimeWarning ('text', 1) True
#| FutureWarning ('text', 1) True
#| PendingDeprecationWarning ('text', 1) True
#| ImportWarning ('text', 1) True
#| UnicodeWarning ('text', 1) True
#| BytesWarning ('text', 1) True
#| ResourceWarning ('text', 1) True
#| TypeError: Warning() takes no keyword arguments
#| True False () Warning('w')

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

for w in (Warning, UserWarning, DeprecationWarning, SyntaxWarning, RuntimeWarning, FutureWarning, PendingDeprecationWarning, ImportWarning, UnicodeWarning, BytesWarning, ResourceWarning):
    try: raise w("text", 1)
    except Warning as e: print(type(e).__name__, e.args, isinstance(e, Exception))
attempt(Warning, x=1)
print(issubclass(UserWarning, Exception), issubclass(DeprecationWarning, UserWarning), Warning().args, repr(Warning("w")))
