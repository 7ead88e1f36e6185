#: about: comparisons that return odd values are used by their truth
#: kind: security
#: tests: builtin:sorted builtin:max threat:9 threat:22
#: stdout:
#| TypeError
#| True
#| ['x']

class Odd:
    def __eq__(self, other):
        return Truthless()

    def __lt__(self, other):
        return "yes"

    __hash__ = None


class Truthless:
    def __bool__(self):
        return "no"


try:
    Odd() in [Odd()]
except TypeError as error:
    print(type(error).__name__)
a = Odd()
print(a in [a])
print(["x"] if Odd() < 1 else [])
