#: about: __sizeof__ grows with the tuple
#: kind: language
#: stdout:
#| True True True TypeError

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

t = (1, 2)
print(t.__sizeof__() > ().__sizeof__(), (t * 100).__sizeof__() >= 1600, ((t,) * 3).__sizeof__() == (None, 1, 2).__sizeof__(), attempt(t.__sizeof__, 1).split(":")[0])
