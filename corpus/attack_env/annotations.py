#: about: annotations are evaluated in the guest's own scope, and text in them stays text
#: kind: security
#: tests: attribute:__globals__ threat:2
#: stdout:
#| {'a': "__import__('os')", 'b': <class 'int'>, 'return': "open('/etc/passwd')"}
#| {'field': '().__class__.__base__.__subclasses__()'}
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment

def f(a: "__import__('os')", b: int = 0) -> "open('/etc/passwd')":
    pass


class Thing:
    field: "().__class__.__base__.__subclasses__()"


print(f.__annotations__)
print(Thing.__annotations__)


def g(a: f.__globals__):
    pass


for attempt in (lambda: g.__annotations__, lambda: g.__annotate__(1)):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
