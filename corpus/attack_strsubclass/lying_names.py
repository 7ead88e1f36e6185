#: about: a str subclass as attribute name counts as its plain text, whatever its methods say
#: kind: security
#: tests: attribute:__globals__ attribute:__code__ attribute:__self__ builtin:getattr builtin:hasattr builtin:setattr builtin:delattr threat:7
#: stdout:
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__self__' is blocked in this environment

class Liar(str):
    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    def __hash__(self):
        return hash("__name__")

    def __str__(self):
        return "__name__"

    def __repr__(self):
        return "'__name__'"

    def __format__(self, spec):
        return "__name__"

    def __len__(self):
        return 1

    def __getitem__(self, index):
        return "x"

    def __iter__(self):
        return iter("__name__")

    def __contains__(self, part):
        return False

    def startswith(self, *arguments):
        return False

    def endswith(self, *arguments):
        return False

    def lower(self):
        return "__name__"

    def encode(self, *arguments):
        return b"__name__"

    def __add__(self, other):
        return "__name__"

    def __radd__(self, other):
        return "__name__"

    def __mod__(self, other):
        return "__name__"

    def strip(self, *arguments):
        return "__name__"


def f():
    pass


for target, name in ((f, "__globals__"), (f, "__code__"), (len, "__self__")):
    for route in (getattr, hasattr, delattr, lambda o, n: getattr(o, n, 1), lambda o, n: setattr(o, n, 1)):
        try:
            print(route(target, Liar(name)))
        except AttributeError as refused:
            print(refused)
