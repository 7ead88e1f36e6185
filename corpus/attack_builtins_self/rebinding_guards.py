#: about: rebinding getattr, hasattr, isinstance or str in the program does not weaken the guard
#: kind: security
#: tests: attribute:__globals__ builtin:getattr builtin:isinstance threat:2
#: stdout:
#| own getattr True
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment

def f():
    pass


original = getattr
getattr = lambda *arguments: "own getattr"
hasattr = lambda *arguments: True
isinstance = lambda *arguments: False
str = object
print(getattr(f, "__globals__"), hasattr(f, "__globals__"))
for attempt in (lambda: f.__globals__, lambda: original(f, "__globals__"), lambda: "{0.__globals__}".format(f)):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
del getattr, hasattr, isinstance
try:
    print(getattr(f, "__globals__"))
except AttributeError as refused:
    print(refused)
