#: about: calling the pickle methods by their dotted names is refused before any of them runs
#: kind: security
#: tests: attribute:__reduce__ attribute:__reduce_ex__ attribute:__getstate__ attribute:__setstate__ attribute:__getnewargs__ threat:12
#: stdout:
#| attribute access to '__reduce__' is blocked in this environment
#| attribute access to '__reduce_ex__' is blocked in this environment
#| attribute access to '__reduce__' is blocked in this environment
#| attribute access to '__reduce_ex__' is blocked in this environment
#| attribute access to '__reduce__' is blocked in this environment
#| attribute access to '__reduce_ex__' is blocked in this environment
#| attribute access to '__getstate__' is blocked in this environment
#| attribute access to '__setstate__' is blocked in this environment
#| attribute access to '__getnewargs__' is blocked in this environment
#| attribute access to '__reduce__' is blocked in this environment
#| attribute access to '__setstate__' is blocked in this environment

class Thing:
    def __reduce__(self):
        print("ran")
        return (getattr, (len, "__self__"))

    def __setstate__(self, state):
        print("ran")


thing = Thing()
for attempt in (
    lambda: thing.__reduce__(),
    lambda: thing.__reduce_ex__(2)[0],
    lambda: [].append.__reduce__(),
    lambda: [].append.__reduce_ex__(4),
    lambda: iter([1, 2]).__reduce__()[0],
    lambda: object.__reduce_ex__(thing, 2),
    lambda: object.__getstate__(thing),
    lambda: thing.__setstate__({}),
    lambda: (1).__getnewargs__(),
    lambda: super(Thing, thing).__reduce__(),
    lambda: BaseException.__setstate__(ValueError(), {"x": 1}),
):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
