#: about: a format field cannot read a blocked attribute, at any depth
#: kind: security
#: tests: attribute:__globals__ attribute:__code__ attribute:__self__ attribute:__mro__ attribute:__dict__ builtin:str threat:6
#: stdout:
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__mro__' is blocked in this environment
#| attribute access to '__mro__' is blocked in this environment
#| attribute access to '__dict__' is blocked in this environment
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__dict__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| Thing method

class Thing:
    def method(self):
        pass


thing = Thing()
for text in (
    "{0.__init__.__globals__}",
    "{0.method.__globals__}",
    "{0.method.__code__}",
    "{0.__class__.__mro__}",
    "{0.__class__.__mro__[1]}",
    "{0.__dict__}",
    "{0.__class__.__init__.__self__}",
    "{.method.__globals__[Thing]}",
    "{0:{0.__dict__}}",
    "{0.__globals__!r:>5}",
):
    try:
        print(text.format(thing))
    except AttributeError as refused:
        print(refused)
print("{0.__class__.__name__} {0.method.__name__}".format(thing))
