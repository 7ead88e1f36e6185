#: about: getattr and vars as decorators stay guarded
#: kind: security
#: tests: attribute:__dict__ builtin:vars builtin:getattr threat:9
#: stdout:
#| TypeError
#| attribute access to '__dict__' is blocked in this environment
#| ['field']

try:
    @getattr
    def f():
        pass
except TypeError as error:
    print(type(error).__name__)
try:
    @(lambda function: getattr(function, "__dict__"))
    def g():
        pass
except AttributeError as refused:
    print(refused)


class Holder:
    def __init__(self):
        self.field = 1


@lambda function: vars(function())
class View(Holder):
    pass


print(sorted(View))
