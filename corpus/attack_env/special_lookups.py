#: about: operators and builtins find the guest's special methods without handing them out
#: kind: security
#: tests: attribute:__call__ builtin:callable builtin:len builtin:iter builtin:next threat:7
#: stdout:
#| (1,) 3 ['a', 'b'] 30 True
#| attribute access to '__call__' is blocked in this environment
#| attribute access to '__call__' is blocked in this environment
#| attribute access to '__call__' is blocked in this environment
#| attribute access to '__call__' is blocked in this environment
#| attribute access to '__call__' is blocked in this environment
#| attribute access to '__call__' is blocked in this environment

class Thing:
    def __call__(self, *values):
        return values

    def __len__(self):
        return 3

    def __iter__(self):
        return iter("ab")

    def __index__(self):
        return 2


thing = Thing()
print(thing(1), len(thing), list(thing), [10, 20, 30][thing], callable(thing))
for attempt in (
    lambda: thing.__call__(1),
    lambda: Thing.__call__(thing, 1),
    lambda: len.__call__("abc"),
    lambda: (lambda: 0).__call__.__call__(),
    lambda: type.__call__(Thing),
    lambda: super(Thing, thing).__call__(),
):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
