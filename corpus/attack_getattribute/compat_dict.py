#: about: where compat opens __dict__, the mapping leaves the blocked names out
#: kind: security
#: profile: compat
#: imports: math
#: tests: attribute:__subclasses__ attribute:__globals__ attribute:__code__ attribute:__loader__ attribute:__spec__ threat:7
#: stdout:
#| {'x': 1} thing
#| []
#| []
#| []
#| []
#| []

import math


class Thing:
    kind = "thing"

    def __init__(self):
        self.x = 1


def function():
    pass


print(Thing().__dict__, Thing.__dict__["kind"])
for mapping, names in [
    (type.__dict__, ["__subclasses__"]),
    (type(function).__dict__, ["__globals__", "__code__", "__closure__", "__builtins__"]),
    (math.__dict__, ["__loader__", "__spec__", "__builtins__"]),
    (object.__dict__, ["__reduce__", "__reduce_ex__", "__getstate__"]),
    (type(x for x in ()).__dict__, ["gi_frame", "gi_code"]),
]:
    print([name for name in names if name in mapping])
