#: about: __annotate__ and __annotations__ of guest functions are the guest's, those of builtins take no change
#: kind: security
#: tests: attribute:__globals__ attribute:__code__ attribute:__closure__ threat:7
#: stdout:
#| {'a': <class 'int'>, 'return': <class 'str'>} {'a': <class 'int'>, 'return': <class 'str'>}
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__closure__' is blocked in this environment
#| unchanged

def f(a: int) -> str:
    pass


print(f.__annotate__(1), f.__annotations__)
for attempt in (
    lambda: f.__annotate__.__globals__,
    lambda: f.__annotate__.__code__,
    lambda: f.__annotate__.__closure__,
):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
for target in (len, print, int, [].append):
    for name in ("__annotations__", "__annotate__", "__defaults__", "__kwdefaults__", "__signature__", "__doc__"):
        try:
            setattr(target, name, {})
            print("changed", target, name)
        except (AttributeError, TypeError):
            pass
print("unchanged")
