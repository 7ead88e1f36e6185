#: about: an uncaught exception whose text is empty
#: kind: language
#: raises: Stop
#: stdout:
#| raising Stop in a handler

class Stop(BaseException): pass
try:
    raise KeyError("handled")
except KeyError:
    print("raising Stop in a handler")
    raise Stop
