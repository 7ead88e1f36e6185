#: about: errors whose __init__ never ran
#: kind: language
#: stdout:
#| ''
#| 'UnicodeDecodeError()'
#| None
#| 0
#| 0
#| None
#| None
#| ''
#| 'UnicodeEncodeError()'
#| None
#| 0
#| 0
#| None
#| None
#| ''
#| 'UnicodeTranslateError()'
#| None
#| 0
#| 0
#| None
#| None
#| ''
#| (1, 2)

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

for t in (UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError):
    e = t.__new__(t)
    attempt(str, e)
    attempt(repr, e)
    attempt(lambda: e.object)
    attempt(lambda: e.start)
    attempt(lambda: e.end)
    attempt(lambda: e.reason)
    attempt(lambda: e.encoding)
class Sub(UnicodeDecodeError):
    def __init__(self, *args): pass
s = Sub(1, 2)
attempt(str, s)
print(s.args)
