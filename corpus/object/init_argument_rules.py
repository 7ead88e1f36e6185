#: about: object.__init__: which of the two functions a class overrides decides who refuses arguments
#: kind: language
#: profile: compat
#: stdout:
#| Neither
#| TypeError Neither() takes no arguments
#| TypeError Neither() takes no arguments
#| TypeError Neither() takes no arguments
#| None
#| TypeError Neither.__init__() takes exactly one argument (the instance to initialize)
#| TypeError Neither.__init__() takes exactly one argument (the instance to initialize)
#| TypeError Neither.__init__() takes exactly one argument (the instance to initialize)
#| New
#| New
#| New
#| New
#| None
#| None
#| None
#| None
#| Init
#| Init
#| Init
#| Init
#| None
#| TypeError object.__init__() takes exactly one argument (the instance to initialize)
#| TypeError object.__init__() takes exactly one argument (the instance to initialize)
#| None
#| Both
#| Both
#| Both
#| Both
#| None
#| TypeError object.__init__() takes exactly one argument (the instance to initialize)
#| TypeError object.__init__() takes exactly one argument (the instance to initialize)
#| None
#| PassOnInit
#| TypeError object.__init__() takes exactly one argument (the instance to initialize)
#| TypeError object.__init__() takes exactly one argument (the instance to initialize)
#| TypeError object.__init__() takes exactly one argument (the instance to initialize)
#| None
#| TypeError object.__init__() takes exactly one argument (the instance to initialize)
#| TypeError object.__init__() takes exactly one argument (the instance to initialize)
#| TypeError object.__init__() takes exactly one argument (the instance to initialize)
#| PassOnNew
#| TypeError object.__new__() takes exactly one argument (the type to instantiate)
#| TypeError object.__new__() takes exactly one argument (the type to instantiate)
#| TypeError object.__new__() takes exactly one argument (the type to instantiate)
#| None
#| None
#| None
#| None
#| TypeError descriptor '__init__' of 'object' object needs an argument
#| None
#| None
#| TypeError object.__init__() takes exactly one argument (the instance to initialize)

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class Neither:
    pass


class New:
    def __new__(cls, *args, **kwargs):
        return super().__new__(cls)


class Init:
    def __init__(self, *args, **kwargs):
        super().__init__()


class Both(New, Init):
    pass


class PassOnInit:
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)


class PassOnNew:
    def __new__(cls, *args, **kwargs):
        return super().__new__(cls, *args, **kwargs)


for cls in [Neither, New, Init, Both, PassOnInit, PassOnNew]:
    for call in [lambda: cls(), lambda: cls(1), lambda: cls(x=1), lambda: cls(1, y=2)]:
        attempt(lambda: type(call()).__name__)
    attempt(lambda: object.__init__(cls.__new__(cls)))
    attempt(lambda: object.__init__(cls.__new__(cls), 1))
    attempt(lambda: object.__init__(cls.__new__(cls), x=1))
    attempt(lambda: cls.__new__(cls).__init__(1, 2))
attempt(object.__init__)
attempt(object.__init__, 1, 2)
attempt(object.__init__, 1)
attempt(object().__init__, 3)
