#: about: the type parameters that objects in generic aliases hand out while they nest count against the memory limit
#: kind: security
#: tests: threat:15
#: limits: memory=50000000
#: limit: memory
#: stdout:
#| start

class Holder:
    def __init__(self): self.data = bytes(1000000)
    def __typing_subst__(self, arg): return arg
class Deep:
    @property
    def __parameters__(self):
        alias = list[Once(), Deep()]
        return alias.__parameters__
class Once:
    @property
    def __parameters__(self): return (Holder(),)


print("start")
try:
    Deep().__parameters__
except BaseException as error:
    print("caught", type(error).__name__)
