#: about: __format__ that formats further, recursion ends in an error
#: kind: language
#: stdout:
#| [[003]] [   x] [    2] [1]
#| RecursionError

class Wrap:
    def __init__(self, v): self.v = v
    def __format__(self, spec): return "[" + format(self.v, spec) + "]"
print(format(Wrap(Wrap(3)), "03d"), f"{Wrap('x'):>4}", "{:{}}".format(Wrap(2), 5), "%s" % format(Wrap(1)))
class Loop:
    def __format__(self, spec): return format(self, spec)
try: format(Loop())
except RecursionError as e: print(type(e).__name__)
