#: about: a blocked name in code that never runs does no harm and stops nothing
#: kind: security
#: tests: attribute:__globals__ attribute:f_back attribute:gi_frame threat:8
#: stdout:
#| fine
#| still fine

def never(frame):
    frame.f_back.f_globals["x"] = 1
    del frame.gi_frame


class Unused:
    def method(self):
        return self.__globals__


if False:
    never.__globals__
print("fine")
None and never.__globals__
print("still fine")
