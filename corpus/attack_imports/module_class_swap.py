#: about: a module whose class the guest changes reads no blocked name through it
#: kind: security
#: imports: math
#: tests: module:math attribute:__loader__ attribute:__dict__ threat:10
#: stdout:
#| answer anything
#| attribute access to '__loader__' is blocked in this environment
#| attribute access to '__dict__' is blocked in this environment
#| refused

import math


class Own(type(math)):
    def __getattr__(self, name):
        return "answer " + name


made = Own("made")
print(made.anything)
for attempt in (lambda: made.__loader__, lambda: made.__dict__):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
try:
    math.__class__ = Own
    print(getattr(math, "__loader__"))
except (AttributeError, TypeError):
    print("refused")
