#: about: calling a module suggests what in it is callable under the module's own name
#: kind: language
#: imports: math
#: stdout:
#| 'module' object is not callable
#| 'module' object is not callable. Did you mean: 'clock.clock(...)'?
#| 'module' object is not callable. Did you mean: 'clock.clock(...)'?
#| 'module' object is not callable. Did you mean: 'clock.clock(...)'?
#| 'module' object is not callable. Did you mean: 'clock.clock(...)'?
#| 'module' object is not callable
#| 'module' object is not callable
#| 'module' object is not callable
#| 'module' object is not callable

import math

Module = type(math)


def called(f):
    try:
        print(f())
    except TypeError as e:
        print(e)


m = Module("clock")
called(lambda: m())
m.clock = lambda: 12
called(lambda: m())
called(lambda: m(1, x=2))
called(lambda: m(*[1], **{"x": 2}))
called(lambda: sorted([2, 1], key=m))
m.__name__ = "watch"
called(lambda: m())
m.watch = "not callable"
called(lambda: m())
m.__name__ = 5
called(lambda: m())
called(lambda: math())
