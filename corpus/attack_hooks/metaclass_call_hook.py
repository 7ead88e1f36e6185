#: about: a metaclass's __call__ sees the arguments of the guest's own call
#: kind: security
#: tests: attribute:__call__ threat:9
#: stdout:
#| Meta ('a',) {'b': 2}
#| intercepted
#| attribute access to '__call__' is blocked in this environment

class Meta(type):
    def __call__(cls, *args, **kwargs):
        print(type(cls).__name__, args, kwargs)
        return "intercepted"


class C(metaclass=Meta):
    pass


print(C("a", b=2))
try:
    Meta.__call__
except AttributeError as refused:
    print(refused)
