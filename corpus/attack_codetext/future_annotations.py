#: about: annotations under the future import are text and are not evaluated by anything
#: kind: security
#: imports: __future__
#: tests: module:__future__ threat:11
#: stdout:
#| {'x': "print('evaluated')"}
#| {'y': "print('evaluated')"}

from __future__ import annotations


def f(x: print('evaluated')):
    pass


class C:
    y: print('evaluated')


print(f.__annotations__)
print(C.__annotations__)
