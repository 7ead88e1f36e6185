#: about: from __future__ import barry_as_FLUFL: the inequality is spelled <>
#: kind: language
#: tests: module:__future__
#: stdout:
#| True False True True
#| True    3 4 <> 4=False
#| [0, 1, 3] {'x': '1 != 2', 'return': 'None'}
#| (False, False)
#| five
#| asked

"a docstring"
from __future__ import annotations, barry_as_FLUFL as rule

print(1 <> 2, 1 <> 1, 1 <> 2 <> 1, rule.compiler_flag == 0x400000)
print(f"{1 <> 2} {3!r:>4} {4 <> 4=}")


def f(x: 1 <> 2, y=(3 <> 3)) -> None:
    assert x <> y, (x, y)
    return [z for z in range(4) if z <> x]


print(f(2), f.__annotations__)
try:
    f(False)
except AssertionError as error:
    print(error)
match 5:
    case n if n <> 5:
        print("other")
    case n if not n <> 5:
        print("five")


class Odd:
    def __ne__(self, other):
        return "asked"


print(Odd() <> 1)
