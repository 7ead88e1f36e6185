#: about: math.sumprod multiplies subclasses of int by their own operators, exact ints and bools as numbers
#: kind: language
#: imports: math
#: stdout:
#| Tagged(7)
#| 10.5
#| Tagged(13)
#| Tagged(34)
#| 2.5
#| 5.0

import math


class Tagged(int):
    def __mul__(self, other):
        return Tagged(int(self) * int(other))

    def __add__(self, other):
        return Tagged(int(self) + int(other))

    __rmul__ = __mul__
    __radd__ = __add__

    def __repr__(self):
        return f"Tagged({int(self)})"


print(repr(math.sumprod([Tagged(7)], [1.5])))
print(repr(math.sumprod([1.5], [Tagged(7)])))
print(repr(math.sumprod([Tagged(7), 2], [1.5, 3])))
print(repr(math.sumprod([2, Tagged(7)], [3, 4])))
print(repr(math.sumprod([0.5, True], [True, 2])))
print(repr(math.sumprod([1.5, 2], [3, 0.25])))
